import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { SourceSummary } from '../../../shared/ipc/contract';
import { sourceKey } from '../../app/state';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { groupTogether, knownShopOf } from './naming';
import { ShopField, SUGGESTIONS } from './ShopField';

/** The recognised tables: file, what it is, whose it is, how much of it is used. */
export function SourcesTable({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const { t } = useText();
  const { state } = useStore();
  const known = state.shops ?? [];
  const [together, setTogether] = useState(false);
  const hasGroups = sources.some(
    (source) => (knownShopOf(source, {}, known)?.group ?? null) !== null,
  );
  const rows = together && hasGroups ? groupTogether(sources, known) : sources;
  // Key of the table named last: there stands the offer to name others alike.
  const [named, setNamed] = useState<string | null>(null);
  const names = new Set([
    ...sources.flatMap((source) => source.shop ?? []),
    ...Object.values(state.shopNames).filter((name) => name.trim() !== ''),
    ...known.map((shop) => shop.name),
  ]);
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
              <th scope="col">{t('ui.review.file')}</th>
              <th scope="col">{t('ui.review.kind')}</th>
              <th scope="col">{t('ui.shop')}</th>
              <th scope="col" className="number">
                {t('ui.review.rows')}
              </th>
              <th scope="col">{t('ui.review.columns')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((source) => (
              <SourceRow
                key={source.index}
                source={source}
                sources={sources}
                justNamed={named === sourceKey(source)}
                onNamed={() => {
                  setNamed(sourceKey(source));
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function SourceRow({
  source,
  sources,
  justNamed,
  onNamed,
}: {
  readonly source: SourceSummary;
  readonly sources: readonly SourceSummary[];
  readonly justNamed: boolean;
  readonly onNamed: () => void;
}) {
  const { t, say } = useText();
  const { read, duplicate, ignored, rejected } = source.rows;
  return (
    <tr>
      <th scope="row">
        <span className="source-name" title={source.file}>
          {source.file}
        </span>
        {source.sheet !== '' && <span className="faint">{source.sheet}</span>}
        {source.issueCount > 0 && (
          <Unfold
            level={2}
            title={t('ui.review.issues', { count: formatCount(source.issueCount) })}
          >
            <ul className="issue-list">
              {source.issues.map((issue, index) => (
                <li key={index}>{say(issue)}</li>
              ))}
            </ul>
          </Unfold>
        )}
      </th>
      <td>
        {t(`ui.kind.${source.kind}`)}
        <span className="cell-note">{t(`ui.platform.${source.platform}`)}</span>
      </td>
      <td>
        <ShopField source={source} sources={sources} justNamed={justNamed} onNamed={onNamed} />
      </td>
      <td className="number">
        {formatCount(read - duplicate - ignored - rejected)}
        {duplicate > 0 && (
          <span className="cell-note">
            {t('ui.rows.duplicate', { count: formatCount(duplicate) })}
          </span>
        )}
        {ignored > 0 && (
          <span className="cell-note">{t('ui.rows.ignored', { count: formatCount(ignored) })}</span>
        )}
        {rejected > 0 && (
          <span className="cell-note">
            {t('ui.rows.rejected', { count: formatCount(rejected) })}
          </span>
        )}
      </td>
      <td>
        {t('ui.review.mapped', { count: formatCount(source.mappedColumns) })}
        {source.personalColumns > 0 && (
          <span className="cell-note">
            {t('ui.review.personal', { count: formatCount(source.personalColumns) })}
          </span>
        )}
      </td>
    </tr>
  );
}
