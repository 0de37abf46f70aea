import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { IssueRow, SourceSummary } from '../../../shared/ipc/contract';
import type { IssueCode } from '../../../shared/model/issue';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';
import { countByCode, countBySource } from './issue-filter';

const ALL = 'all';

/** Which issues: of which table, of which kind, with which text; tables and kinds say how many they have. */
export function IssueFilters({
  issues,
  ofTable,
  sources,
  source,
  code,
  search,
  onSource,
  onCode,
  onSearch,
}: {
  readonly issues: readonly IssueRow[];
  /** Those of the table that is chosen. */
  readonly ofTable: readonly IssueRow[];
  readonly sources: readonly SourceSummary[];
  readonly source: number | null;
  readonly code: IssueCode | null;
  readonly search: string;
  readonly onSource: (source: number | null) => void;
  readonly onCode: (code: IssueCode | null) => void;
  readonly onSearch: (search: string) => void;
}) {
  const { t } = useText();
  const kinds = countByCode(ofTable);
  const tables = countBySource(issues, sources).map(({ source: one, count }) => ({
    id: String(one.index),
    name: t('ui.issues.oneTable', {
      table: [one.file, one.sheet, one.shop ?? ''].filter((part) => part !== '').join(' · '),
      count: formatCount(count),
    }),
  }));
  return (
    <div className="issue-filters">
      <ChoiceField
        label={t('ui.issues.table')}
        value={source === null ? ALL : String(source)}
        choices={[
          { id: ALL, name: t('ui.issues.allTables', { count: formatCount(issues.length) }) },
          ...tables,
        ]}
        onChoose={(id) => {
          onSource(id === ALL ? null : Number(id));
        }}
      />
      <label className="select">
        {t('ui.issues.search')}
        <input
          className="field issue-search"
          type="search"
          value={search}
          placeholder={t('ui.issues.searchHint')}
          onChange={(event) => {
            onSearch(event.target.value);
          }}
        />
      </label>
      <ToggleButtonGroup
        className="segments"
        aria-label={t('ui.data.filter')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[code ?? ALL]}
        onSelectionChange={(keys) => {
          onCode(kinds.find((kind) => keys.has(kind.code))?.code ?? null);
        }}
      >
        <ToggleButton id={ALL} className="segment">
          {t('ui.all')} <span className="segment-count">{formatCount(ofTable.length)}</span>
        </ToggleButton>
        {kinds.map((kind) => (
          <ToggleButton key={kind.code} id={kind.code} className="segment">
            {t(`ui.issue.${kind.code}`)}{' '}
            <span className="segment-count">{formatCount(kind.count)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {search.trim() !== '' && <p className="footnote">{t('ui.issues.exportAll')}</p>}
    </div>
  );
}
