import { useState } from 'react';
import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { FilePreview, FileSummary } from '../../../shared/ipc/contract';
import type { RecordKind } from '../../../shared/model/records';
import type { TablePage as Table } from '../../app/pages';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { beijingNow } from '../checklist/now';
import { choose, mappingOf, needsOf, targetsNow, type Chosen } from './column-choices';
import { FormatFields } from './FormatFields';
import { HeaderField } from './HeaderField';
import { KindField } from './KindField';
import { NeedsList } from './NeedsList';
import { Rereading } from './Rereading';
import { SheetField } from './SheetField';
import { TableGrid } from './TableGrid';
import { usePreview } from './use-preview';
import './files.css';
import './table.css';

/** One sheet of a file that is held: its first rows, and what its columns are, to be put right and kept. */
export function TablePage({ page }: { readonly page: Table }) {
  const { t } = useText();
  const { state, go } = useStore();
  const file = state.imported?.files.find(({ id }) => id === page.file);
  if (file === undefined) {
    return (
      <article>
        <PageTitle title={t('ui.files.gone')} />
        <EmptyState text={t('ui.files.goneText')}>
          <Button
            className="button"
            onPress={() => {
              go({ name: 'review' });
            }}
          >
            {t('ui.files.toReview')}
          </Button>
        </EmptyState>
      </article>
    );
  }
  return <Sheet key={page.sheet} file={file} sheet={page.sheet} />;
}

/** What the person asks for; null = as is found out. */
interface Asked {
  readonly headerRow: number | null;
  readonly kind: RecordKind | null;
}

const NONE: Chosen = new Map();

function Sheet({ file, sheet }: { readonly file: FileSummary; readonly sheet: string }) {
  const { t, say } = useText();
  const [asked, setAsked] = useState<Asked>({ headerRow: null, kind: null });
  const { answer, isLoading } = usePreview({ file: file.id, sheet, ...asked });
  const preview = answer?.ok === true ? answer.value : null;
  const isEmpty = preview?.rows.length === 0;
  const ask = (change: Partial<Asked>) => {
    // What was found so far is what the next question starts from.
    setAsked({ headerRow: preview?.headerRow ?? null, kind: preview?.kind ?? null, ...change });
  };
  const note =
    preview === null || isEmpty
      ? null
      : preview.isMetricTable
        ? t('ui.table.metricNote')
        : t('ui.table.note', { rows: formatCount(preview.rows.length) });
  return (
    <article className="table-page fills" aria-busy={isLoading}>
      <PageTitle title={t('ui.table.title', { file: file.file })} note={note} />
      <div className="table-fields">
        <SheetField file={file} sheet={sheet} />
        {preview !== null && !preview.isMetricTable && !isEmpty && (
          <>
            <KindField
              kind={preview.kind}
              onChoose={(kind) => {
                ask({ kind });
              }}
            />
            <HeaderField
              row={preview.headerRow}
              onChoose={(headerRow) => {
                ask({ headerRow });
              }}
            />
          </>
        )}
        <FormatFields file={file} />
      </div>
      <Rereading />
      {answer === null && <p className="faint">{t('ui.table.loading')}</p>}
      {answer?.ok === false && <p className="notice">{say(answer.error)}</p>}
      {isEmpty && <EmptyState title={t('ui.table.empty')} text={t('ui.table.emptyText')} />}
      {preview !== null && !isEmpty && (
        <Columns
          key={JSON.stringify([preview.headerRow, preview.kind, preview.columns])}
          file={file}
          sheet={sheet}
          preview={preview}
          onHeaderRow={(headerRow) => {
            ask({ headerRow });
          }}
        />
      )}
    </article>
  );
}

/** What the columns are; begun anew when another row holds their names or the table is of another kind. */
function Columns({
  file,
  sheet,
  preview,
  onHeaderRow,
}: {
  readonly file: FileSummary;
  readonly sheet: string;
  readonly preview: FilePreview;
  readonly onHeaderRow: (row: number) => void;
}) {
  const { t } = useText();
  const { state, commands, back } = useStore();
  const [chosen, setChosen] = useState<Chosen>(NONE);
  const [isLacking, setLacking] = useState(false);
  const { kind, columns, headerRow } = preview;
  const targets = targetsNow(columns, chosen);
  const grid = (
    <TableGrid
      label={t('ui.table.grid', { file: file.file, sheet })}
      preview={preview}
      chosen={chosen}
      onHeaderRow={onHeaderRow}
      onChoose={(index, target) => {
        setLacking(false);
        setChosen(choose(columns, chosen, index, target));
      }}
    />
  );
  if (preview.isMetricTable) return grid;
  const hint =
    headerRow === null ? 'ui.table.noHeader' : kind === null ? 'ui.table.noKindHint' : null;
  const needs = kind === null ? [] : needsOf(kind, targets);
  const keep = async () => {
    if (kind === null) return;
    if (needs.some(({ column }) => column === null)) return setLacking(true);
    const about = { kind, file: file.file, savedAt: beijingNow() };
    if (await commands.teachTable(mappingOf(columns, targets, about), file.id)) back();
  };
  return (
    <>
      {hint !== null && <p className="notice">{t(hint)}</p>}
      {kind !== null && <NeedsList kind={kind} needs={needs} isAsked={isLacking} />}
      {grid}
      {columns.some(({ personal }) => personal) && (
        <p className="footnote">{t('ui.table.personalNote')}</p>
      )}
      <div className="table-end">
        <Button
          className="button primary large"
          isDisabled={hint !== null || state.busy !== null}
          onPress={() => void keep()}
        >
          {t('ui.table.keep')}
        </Button>
        <Button className="button large" onPress={back}>
          {t('ui.cancel')}
        </Button>
      </div>
    </>
  );
}
