import { useState } from 'react';
import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { IssueRow, SourceSummary } from '../../../shared/ipc/contract';
import { useText, type Words } from '../../ui/language';
import { copiedTable } from '../../ui/copied-table';
import { CopyButton } from '../../ui/CopyButton';

/** Lines added at a time: a table of a hundred thousand is neither read nor drawn at once. */
const PAGE = 200;

/** The issues, one line each, the first of them; they can be copied into a table. */
export function IssuesTable({
  issues,
  sources,
}: {
  readonly issues: readonly IssueRow[];
  readonly sources: readonly SourceSummary[];
}) {
  const words = useText();
  const { t } = words;
  const [count, setCount] = useState(PAGE);
  const byIndex = new Map(sources.map((source) => [source.index, source]));
  const shown = issues.slice(0, count).map((row) => cellsOf(row, byIndex.get(row.source), words));
  const heads = headsOf(words);
  const label = t('ui.issues.title', { count: formatCount(issues.length) });
  const more = Math.min(PAGE, issues.length - shown.length);
  return (
    <>
      <div className="issue-tools">
        <p className="faint" role="status">
          {t('ui.issues.shown', {
            shown: formatCount(shown.length),
            count: formatCount(issues.length),
          })}
        </p>
        <CopyButton
          label={t('ui.issues.copy')}
          about={t('ui.issues.copyAbout')}
          text={copiedTable(heads, shown)}
        />
      </div>
      <div className="table-scroll fill" tabIndex={0} role="region" aria-label={label}>
        <table className="table issues-table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, at) => (
              <tr key={at}>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button
          className="button"
          onPress={() => {
            setCount(count + PAGE);
          }}
        >
          {t('ui.issues.more', { count: formatCount(more) })}
        </Button>
      )}
    </>
  );
}

function headsOf({ t }: Words): readonly string[] {
  return [
    t('ui.issues.file'),
    t('ui.issues.sheet'),
    t('ui.data.row'),
    t('ui.issues.column'),
    t('ui.issues.header'),
    t('ui.issues.found'),
    t('ui.issues.meaning'),
  ];
}

function cellsOf(
  { issue }: IssueRow,
  source: SourceSummary | undefined,
  { t }: Words,
): readonly string[] {
  return [
    source?.file ?? '',
    source?.sheet ?? '',
    issue.row === 0 ? '' : String(issue.row),
    issue.column,
    issue.header,
    issue.found,
    t(`ui.issueMeans.${issue.code}`),
  ];
}
