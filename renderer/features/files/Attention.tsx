import { useMemo } from 'react';
import { formatCount } from '../../../shared/format/format';
import type { ImportSummary, SourceSummary } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { sheetTables } from './sheet-tables';
import { unknownWords } from './unknown-words';
import { useIssues } from './use-issues';

/** What wants to be looked at, each leading to where it is; then how much was read. */
export function Attention({
  imported,
  used,
  unnamed,
}: {
  readonly imported: ImportSummary;
  /** Tables that are not left out. */
  readonly used: readonly SourceSummary[];
  /** How many of them have no shop. */
  readonly unnamed: number;
}) {
  const { t } = useText();
  const { go } = useStore();
  const { sources, files, locked, failures } = imported;
  const issues = sources.reduce((sum, { issueCount }) => sum + issueCount, 0);
  const found = useIssues();
  const words = useMemo(() => unknownWords(found ?? [], sources).length, [found, sources]);
  const items = [
    { text: 'ui.files.lockedCount', count: locked.length, look: focusOn('.locked input') },
    { text: 'ui.files.failedCount', count: failures.length, look: focusOn('.failures h2') },
    { text: 'ui.files.unnamedCount', count: unnamed, look: focusOn('input[aria-invalid="true"]') },
    {
      text: 'ui.files.wordCount',
      count: words,
      look: () => {
        go({ name: 'words' });
      },
    },
    {
      text: 'ui.files.issueCount',
      count: issues,
      look: () => {
        go({ name: 'issues', source: null });
      },
    },
  ] as const;
  const tables = sheetTables(sources).length;
  const there = items.filter(({ count }) => count > 0);
  return (
    <div className="attention">
      {there.length > 0 && (
        <ul aria-label={t('ui.files.attention')}>
          {there.map(({ text, count, look }) => (
            <li key={text}>
              <LinkButton onPress={look}>{t(text, { count: formatCount(count) })}</LinkButton>
            </li>
          ))}
        </ul>
      )}
      <p>
        {t(used.length === sources.length ? 'ui.files.summary' : 'ui.files.summaryOut', {
          files: formatCount(files.length),
          tables: formatCount(tables),
          out: formatCount(tables - sheetTables(used).length),
          rows: formatCount(used.reduce((sum, source) => sum + usableRows(source), 0)),
        })}
      </p>
    </div>
  );
}

function usableRows({ rows: { read, duplicate, ignored, rejected } }: SourceSummary): number {
  return read - duplicate - ignored - rejected;
}

/** Goes to something on this page. */
function focusOn(selector: string): () => void {
  return () => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  };
}
