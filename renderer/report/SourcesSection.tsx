import type { CheckupResult, SourceResult } from '../../shared/checkup/schema';
import { formatCount, MISSING } from '../../shared/format/format';
import { encodingName } from '../../shared/format/encoding-name';
import { countIssues } from '../../shared/model/issue';
import { tablesTogether } from '../ui/tables-together';
import { alikeIssues, type SourceIssue } from './selection';
import { atStart, useReport } from './words';

const ROWS = ['read', 'used', 'duplicate', 'outOfPeriod', 'ignored', 'rejected'] as const;
/** Kinds of issues of one file printed at most; all of them stand in the window. */
const ISSUES = 5;
/** Rows named of one kind after the first. */
const ROWS_NAMED = 8;

/** The files, what each was read as, and where its rows went. */
export function SourcesSection({
  result: { sources, warnings },
}: {
  readonly result: Pick<CheckupResult, 'sources' | 'warnings'>;
}) {
  const { r, say, language } = useReport();
  return (
    <section className="page sources-part">
      <h1>{r('report.sources')}</h1>
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
                {fileText(source)}{' '}
                <span className="faint encoding">{encodingName(source.encoding, language)}</span>
              </th>
              <td>{source.shop ?? MISSING}</td>
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
      {warnings.length > 0 && (
        <>
          <h2>{r('report.warnings')}</h2>
          <ul className="warnings">
            {warnings.map((warning, index) => (
              <li key={index}>{say(warning)}</li>
            ))}
          </ul>
        </>
      )}
      <Issues sources={sources} />
    </section>
  );
}

function Issues({ sources }: { readonly sources: readonly SourceResult[] }) {
  const { r } = useReport();
  const troubled = sources.filter((source) => source.issues.length > 0);
  if (troubled.length === 0) return null;
  return (
    <>
      <h2>{r('report.issues', { count: ISSUES })}</h2>
      {troubled.map((source, index) => (
        <div key={index} className="keep">
          <p className="file-name">{fileText(source)}</p>
          <ul className="issues">
            {alikeIssues(source.issues)
              .slice(0, ISSUES)
              .map((issues, position) => (
                <IssueItem key={position} issues={issues} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The first of some like issues in words, the rows of the others; the file stands above. */
function IssueItem({ issues }: { readonly issues: readonly SourceIssue[] }) {
  const { r, say, list } = useReport();
  const [first, ...others] = issues;
  if (first === undefined) return null;
  const { code, row, column, header, found } = first;
  const sentence = say({
    code: `issue.${code}`,
    params: { file: '', sheet: '', row, column, header, found },
  }).trim();
  const rows = others.slice(0, ROWS_NAMED).map((other) => String(other.row));
  return (
    <li>
      {atStart(sentence)}
      {rows.length > 0 &&
        ` ${r(rows.length < others.length ? 'report.issues.likeMore' : 'report.issues.like', { rows: list(rows) })}`}
    </li>
  );
}

function fileText(source: SourceResult): string {
  return source.sheet === '' ? source.file : `${source.file} / ${source.sheet}`;
}
