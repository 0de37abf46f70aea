import { memo } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { FileSummary, SourceSummary } from '../../../shared/ipc/contract';
import { sourceKey } from '../../app/source-key';
import { useStore, type Store } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { Unfold } from '../../ui/Unfold';
import { ShopField } from './ShopField';

/** One recognised table. Unticked it stays in its place, to be ticked again. */
export function FileRow({
  source,
  tables,
  sources,
  file,
  usualOrigin,
  justNamed,
  onNamed,
}: {
  readonly source: SourceSummary;
  /** How many tables of its sheet it stands for. */
  readonly tables: number;
  readonly sources: readonly SourceSummary[];
  /** Null for figures that were entered. */
  readonly file: FileSummary | null;
  /** Where shops were found as a rule, said above. */
  readonly usualOrigin: SourceSummary['shopOrigin'];
  readonly justNamed: boolean;
  /** Given the `sourceKey` of the table that was named. */
  readonly onNamed: (key: string) => void;
}) {
  const { t } = useText();
  const { state, dispatch, go } = useStore();
  const key = sourceKey(source);
  const isUsed = !state.leftOut.has(key);
  return (
    <tr data-left-out={!isUsed}>
      <td className="use-cell">
        <UseCell source={source} isUsed={isUsed} dispatch={dispatch} />
      </td>
      <th scope="row">
        <NameCell source={source} go={go} />
      </th>
      <td>
        {t(`ui.kind.${source.kind}`)}
        <span className="cell-note">{t(`ui.platform.${source.platform}`)}</span>
        {source.isTaught && <span className="cell-note">{t('ui.files.isTaught')}</span>}
      </td>
      <td>
        {isUsed ? (
          <ShopField
            source={source}
            sources={sources}
            usualOrigin={usualOrigin}
            justNamed={justNamed}
            onNamed={() => {
              onNamed(key);
            }}
          />
        ) : (
          source.shop
        )}
      </td>
      <td className="days-cell">
        <Days days={source.days} />
      </td>
      <td className="number">
        <RowsCell rows={source.rows} />
      </td>
      <td>
        <ColumnsCell source={source} tables={tables} file={file} go={go} />
      </td>
    </tr>
  );
}

// A name that is typed changes the whole page; the parts of a row it does not concern are drawn once.
const UseCell = memo(function UseCell({
  source,
  isUsed,
  dispatch,
}: {
  readonly source: SourceSummary;
  readonly isUsed: boolean;
  readonly dispatch: Store['dispatch'];
}) {
  const { t } = useText();
  return (
    <Checkbox
      className="check"
      aria-label={t('ui.files.useOf', { file: source.file, sheet: source.sheet })}
      isSelected={isUsed}
      onChange={(used) => {
        dispatch({ type: 'leaveOut', sources: [sourceKey(source)], out: !used });
      }}
    >
      <span className="check-box">{isUsed && <Icon name="check" size={12} />}</span>
    </Checkbox>
  );
});

const NameCell = memo(function NameCell({
  source,
  go,
}: {
  readonly source: SourceSummary;
  readonly go: Store['go'];
}) {
  const { t, say } = useText();
  const { file, sheet, issueCount, issues } = source;
  return (
    <>
      <span className="source-name" title={file}>
        {file}
      </span>
      {sheet !== '' && <span className="faint">{sheet}</span>}
      {issueCount > 0 && (
        <Unfold level={2} title={t('ui.review.issues', { count: formatCount(issueCount) })}>
          <ul className="issue-list">
            {issues.map((issue, index) => (
              <li key={index}>{say(issue)}</li>
            ))}
          </ul>
          {issueCount > issues.length && (
            <Button
              className="button small"
              onPress={() => {
                go({ name: 'issues', source: source.index });
              }}
            >
              {t('ui.files.issueCount', { count: formatCount(issueCount) })}
            </Button>
          )}
        </Unfold>
      )}
    </>
  );
});

/** First and last day, the year once where it is the same. */
function Days({ days: { from, to } }: { readonly days: SourceSummary['days'] }) {
  if (from === null || to === null) return <span className="faint">—</span>;
  if (from === to) return from;
  return (
    <>
      {from}
      <span className="cell-note">– {to.slice(0, 4) === from.slice(0, 4) ? to.slice(5) : to}</span>
    </>
  );
}

function RowsCell({
  rows: { read, duplicate, ignored, rejected },
}: {
  readonly rows: SourceSummary['rows'];
}) {
  const { t } = useText();
  const left = { duplicate, ignored, rejected };
  return (
    <>
      {formatCount(read - duplicate - ignored - rejected)}
      {(['duplicate', 'ignored', 'rejected'] as const)
        .filter((part) => left[part] > 0)
        .map((part) => (
          <span key={part} className="cell-note">
            {t(`ui.rows.${part}`, { count: formatCount(left[part]) })}
          </span>
        ))}
    </>
  );
}

const ColumnsCell = memo(function ColumnsCell({
  source,
  tables,
  file,
  go,
}: {
  readonly source: SourceSummary;
  readonly tables: number;
  readonly file: FileSummary | null;
  readonly go: Store['go'];
}) {
  const { t } = useText();
  return (
    <>
      {tables > 1
        ? t('ui.review.smallTables', { count: formatCount(tables) })
        : t('ui.review.mapped', { count: formatCount(source.mappedColumns) })}
      {source.personalColumns > 0 && (
        <span className="cell-note">
          {t('ui.review.personal', { count: formatCount(source.personalColumns) })}
        </span>
      )}
      {file !== null && (
        <span className="show-table">
          <LinkButton
            label={t('ui.files.showOf', { file: source.file, sheet: source.sheet })}
            onPress={() => {
              go({ name: 'table', file: file.id, sheet: source.sheet });
            }}
          >
            {t('ui.files.show')}
          </LinkButton>
        </span>
      )}
    </>
  );
});
