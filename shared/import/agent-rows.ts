/** Which rows and columns of a table of agents' figures are about whom. */
import type { Row } from '../model/cell';
import { presentText } from './cells/plain-text';
import { EXPECTED } from './layouts/names';
import type { FoundColumn } from './recognise';
import { isTotalRow } from './sheet-rows';
import { summaryOf } from './words/totals';

const AGENT: readonly (string | null)[] = ['agent', 'agentAccount'];
const COUNTS: readonly (string | null)[] = EXPECTED.agentStats.flat();

/**
 * Whether a row of agents' figures is a record: an agent, or a summary row of the whole shop. A summary row is none where it
 * is about others (同行) or a part (小计), where it says so outside the agents' columns, and where a dated table gives it no
 * date: its days are there already.
 */
export function isAgentRow(row: Row, columns: readonly FoundColumn[]): boolean {
  const textAt = (column: FoundColumn) => presentText(row[column.index]);
  const labels = columns.filter(({ target }) => AGENT.includes(target)).map(textAt);
  const summary = labels.map(summaryOf).find((found) => found !== null);
  if (summary === undefined) return !isTotalRow(row);
  const date = columns.find(({ target }) => target === 'date' || target === 'period');
  return summary !== 'elsewhere' && (date === undefined || /\d/.test(textAt(date)));
}

/**
 * Gives a table with counts that names neither agents nor days its column of agents: the unused one in which a row of the
 * whole shop says so (Kuaishou's 店铺数据, above the agents).
 */
export function withAgentColumn(
  columns: readonly FoundColumn[],
  below: readonly Row[],
): readonly FoundColumn[] {
  if (columns.some(({ target }) => AGENT.includes(target) || target === 'date')) return columns;
  if (!columns.some(({ target }) => COUNTS.includes(target))) return columns;
  const agents = columns.find(
    ({ index, target, personal }) =>
      target === null &&
      !personal &&
      below.some((row) => summaryOf(presentText(row[index])) !== null),
  );
  return columns.map((column) => (column === agents ? { ...column, target: 'agent' } : column));
}
