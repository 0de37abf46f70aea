import type { SourceResult } from '../../shared/checkup/schema';
import { formatCount } from '../../shared/format/format';
import { encodingName } from '../../shared/format/encoding-name';
import { countIssues } from '../../shared/model/issue';
import { tablesTogether } from '../ui/tables-together';
import { useReport } from './words';

const ROWS = ['read', 'used', 'duplicate', 'outOfPeriod', 'ignored', 'rejected'] as const;
/** Issues of one file printed at most; all of them stand in the window. */
const ISSUES = 5;

/** The files, what each was read as, and where its rows went. */
export function SourcesSection({ sources }: { readonly sources: readonly SourceResult[] }) {
  const { r, language } = useReport();
  return (
    <section>
      <h2>{r('report.sources')}</h2>
      <p className="note legend">{r('report.sources.sum')}</p>
      <table className="sources">
        <thead>
          <tr>
            <th>{r('report.sources.file')}</th>
            <th>{r('report.shop')}</th>
            <th>{r('report.sources.kind')}</th>
            {ROWS.map((part) => (
              <th key={part} className="number">
                {r(`report.sources.${part}`)}
              </th>
            ))}
            <th className="number">{r('report.sources.issues')}</th>
          </tr>
        </thead>
        <tbody>
          {tablesTogether(sources).map((source, index) => (
            <tr key={index}>
              <th scope="row" className="file">
                {fileText(source)}
                <span className="faint"> {encodingName(source.encoding, language)}</span>
              </th>
              <td>{source.shop ?? '—'}</td>
              <td>{r(`report.kind.${source.kind}`)}</td>
              {ROWS.map((part) => (
                <td key={part} className="number">
                  {formatCount(source.rows[part])}
                </td>
              ))}
              <td className="number">{formatCount(countIssues(source.issueCounts))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Issues sources={sources} />
    </section>
  );
}

function Issues({ sources }: { readonly sources: readonly SourceResult[] }) {
  const { r, say } = useReport();
  const troubled = sources.filter((source) => source.issues.length > 0);
  if (troubled.length === 0) return null;
  return (
    <>
      <h3>{r('report.issues', { count: ISSUES })}</h3>
      {troubled.map((source, index) => (
        <div key={index} className="keep">
          <p className="file-name">{fileText(source)}</p>
          <ul className="issues">
            {source.issues.slice(0, ISSUES).map((issue, position) => (
              <li key={position}>
                {say({
                  code: `issue.${issue.code}`,
                  params: {
                    file: source.file,
                    sheet: source.sheet,
                    row: issue.row,
                    column: issue.column,
                    header: issue.header,
                    found: issue.found,
                  },
                })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function fileText(source: SourceResult): string {
  return source.sheet === '' ? source.file : `${source.file} / ${source.sheet}`;
}
