import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { SourceResult } from '../../../shared/checkup/schema';
import { formatCount } from '../../../shared/format/format';
import { ISSUE_CODES } from '../../../shared/model/issue';
import { useText } from '../../ui/language';

const ALL = '*';
/** As many as are looked through; the others are one press away. */
const FIRST = 20;

/** What could not be taken as it stood, by kind; the result keeps 200 examples of a source. */
export function SourceIssues({ source }: { readonly source: SourceResult }) {
  const { t, say } = useText();
  const [kind, setKind] = useState(ALL);
  const kinds = ISSUE_CODES.map((code) => ({ code, count: source.issueCounts[code] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  const shown = source.issues.filter((issue) => kind === ALL || issue.code === kind);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const [count, setCount] = useState(FIRST);
  const label = t('ui.data.issuesOf', { file: source.file });
  return (
    <>
      {kinds.length > 1 && (
        <ToggleButtonGroup
          className="segments"
          aria-label={t('ui.data.filter')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[kind]}
          onSelectionChange={(keys) => {
            setKind(String([...keys][0] ?? ALL));
          }}
        >
          <ToggleButton id={ALL} className="segment">
            {t('ui.all')} <span className="segment-count">{formatCount(total)}</span>
          </ToggleButton>
          {kinds.map(({ code, count }) => (
            <ToggleButton key={code} id={code} className="segment">
              {t(`ui.issue.${code}`)} <span className="segment-count">{formatCount(count)}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <table className="table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('ui.data.row')}
              </th>
              <th scope="col">{t('ui.data.column')}</th>
              <th scope="col">{t('ui.data.problem')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, count).map((issue, index) => (
              <tr key={index}>
                <td className="number">{issue.row === 0 ? '' : issue.row}</td>
                <td>{[issue.column, issue.header].filter((part) => part !== '').join(' ')}</td>
                <td className="wide">
                  {say({
                    code: `issue.${issue.code}`,
                    params: { ...issue, file: source.file, sheet: source.sheet },
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length > count && (
        <Button
          className="button small"
          onPress={() => {
            setCount(shown.length);
          }}
        >
          {t('ui.data.allIssues', { count: formatCount(shown.length) })}
        </Button>
      )}
      {total > source.issues.length && (
        <p className="footnote">{t('ui.data.firstIssues', { count: source.issues.length })}</p>
      )}
    </>
  );
}
