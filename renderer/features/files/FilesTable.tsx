import { useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { FileSummary, SourceSummary } from '../../../shared/ipc/contract';
import { sourceKey } from '../../app/source-key';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { FileRow } from './FileRow';
import { groupTogether, knownShopOf, usualOrigin } from './naming';
import { sheetTables } from './sheet-tables';
import { SUGGESTIONS } from './ShopField';

/** The recognised tables: which to use, file, what it is, whose it is, its days, how much of it is used. */
export function FilesTable({
  sources: all,
  files,
}: {
  readonly sources: readonly SourceSummary[];
  readonly files: readonly FileSummary[];
}) {
  const { t } = useText();
  const { state } = useStore();
  const known = state.shops ?? [];
  const sheets = useMemo(() => sheetTables(all), [all]);
  const sources = useMemo(() => sheets.map(({ source }) => source), [sheets]);
  const tablesOf = new Map(sheets.map(({ source, tables }) => [source, tables]));
  const [together, setTogether] = useState(false);
  const hasGroups = sources.some(
    (source) => (knownShopOf(source, {}, known)?.group ?? null) !== null,
  );
  const rows = together && hasGroups ? groupTogether(sources, known) : sources;
  // Key of the table named last: there stands the offer to name others alike.
  const [named, setNamed] = useState<string | null>(null);
  const usual = usualOrigin(sources);
  const names = new Set([
    ...sources.flatMap((source) => source.shop ?? []),
    ...Object.values(state.shopNames).filter((name) => name.trim() !== ''),
    ...known.map((shop) => shop.name),
  ]);
  const fileOf = new Map(
    files.flatMap((file) => file.tables.map((table): [number, FileSummary] => [table, file])),
  );
  return (
    <>
      {hasGroups && (
        <ToggleButton
          className="button small group-toggle"
          isSelected={together}
          onChange={setTogether}
        >
          {t('ui.shops.sortSources')}
        </ToggleButton>
      )}
      {usual !== null && (
        <p className="faint">
          {t('ui.review.usualOrigin', { origin: t(`ui.shopOrigin.${usual}`) })}
        </p>
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('ui.review.table')}>
        <datalist id={SUGGESTIONS}>
          {[...names].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <table className="table sources-table">
          <caption className="visually-hidden">{t('ui.review.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.files.use')}</th>
              <th scope="col">{t('ui.review.file')}</th>
              <th scope="col">{t('ui.review.kind')}</th>
              <th scope="col">{t('ui.shop')}</th>
              <th scope="col">{t('ui.files.days')}</th>
              <th scope="col" className="number">
                {t('ui.review.rows')}
              </th>
              <th scope="col">{t('ui.review.columns')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((source) => (
              <FileRow
                key={source.index}
                source={source}
                sources={sources}
                tables={tablesOf.get(source) ?? 1}
                file={fileOf.get(source.index) ?? null}
                usualOrigin={usual}
                justNamed={named === sourceKey(source)}
                onNamed={setNamed}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
