/** The table as shown, for a spreadsheet: numbers as numbers, units apart. */
import type { CheckupResult } from '../../../shared/checkup/schema';
import { totalsAgainst } from '../../../shared/comparison/reference';
import { differenceWord, MISSING, plainDifference, unitWord } from '../../../shared/format/format';
import { hoursStyle } from '../../../shared/format/metric-text';
import { totalText } from '../../../shared/format/total-text';
import { thresholdsOf } from '../../../shared/scoring/grade';
import { modelOf } from '../../ui/check-up';
import { copiedNumber, copiedScore, copiedStatus } from '../../ui/copied-figures';
import type { Words } from '../../ui/language';
import type { CompareMember, CompareRow } from './compare-rows';
import type { CompareView } from './compare-view';
import type { GridEntry } from './grid-entries';

/**
 * Headings and rows of the table. Beside a difference stands what can be believed of it; values that are bounds, references or
 * estimates say so in a last column, so that the cells themselves can be calculated with.
 */
export function copiedComparison(
  result: CheckupResult,
  { mode, reference }: Pick<CompareView, 'mode' | 'reference'>,
  members: readonly CompareMember[],
  entries: readonly GridEntry[],
  words: Words,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const { t, pick } = words;
  const isGap = mode === 'gap';
  const notes = entries.map((entry) => (mode === 'value' ? noteOf(entry, members, words) : ''));
  const withNotes = notes.some((note) => note !== '');
  const perShop = (cells: readonly string[]) => (isGap ? cells.flatMap((one) => [one, '']) : cells);
  const rows = entries.flatMap((entry, at): (readonly string[])[] => {
    const note = withNotes ? [notes[at] ?? ''] : [];
    switch (entry.kind) {
      case 'total':
        return [
          [
            t('ui.total'),
            t('ui.compare.pointsWord'),
            ...totals(result, mode, reference, members, words),
            ...note,
          ],
        ];
      case 'group': {
        const { dimension, group, scores } = entry.group;
        if (dimension === null) return [[group === null ? '' : t(`ui.group.${group}`)]];
        const shown = scores.map((one) => copiedScore(one?.score ?? null));
        return [[pick(dimension.name), t('ui.compare.pointsWord'), ...perShop(shown), ...note]];
      }
      case 'metric':
        return [[...metricCells(entry.metric, mode, words), ...note]];
      case 'details':
        return [];
    }
  });
  return {
    heads: [
      t('ui.metric'),
      t('ui.compare.unit'),
      ...members.flatMap(({ shop }) =>
        isGap ? [shop.name, t('ui.compare.trustOf', { shop: shop.name })] : [shop.name],
      ),
      ...(withNotes ? [t('ui.compare.note')] : []),
    ],
    rows,
  };
}

/** What of a row is not what it seems, shop by shop. */
function noteOf(entry: GridEntry, members: readonly CompareMember[], words: Words): string {
  const { t } = words;
  const wordOf = (position: number): string | null => {
    if (entry.kind === 'metric') return copiedStatus(entry.metric.cells[position]?.metric, words);
    if (entry.kind !== 'total') return null;
    return members[position]?.shop.total.status === 'estimated' ? t('ui.estimate') : null;
  };
  const said = members.flatMap(({ shop }, position) => {
    const word = wordOf(position);
    return word === null ? [] : [t('ui.compare.noteOf', { shop: shop.name, word })];
  });
  return said.join(t('ui.listSeparator'));
}

/** An estimate that is a band stays one; of the gap the distance alone is a number. */
function totals(
  result: CheckupResult,
  mode: CompareView['mode'],
  reference: string | null,
  members: readonly CompareMember[],
  words: Words,
): readonly string[] {
  const { t } = words;
  const groups = result.comparison.totals;
  const against = new Map(
    groups.flatMap((group) => [...totalsAgainst(group, result.shops, reference)]),
  );
  return members.flatMap(({ shop }) => {
    const { difference = null, significance = null } = against.get(shop.id) ?? {};
    if (mode === 'gap') {
      const trust = difference === 0 || significance === null ? '' : t(`ui.trust.${significance}`);
      return [copiedScore(difference), trust];
    }
    if (mode === 'rank') {
      const cells = groups.flatMap((group) => group.cells);
      return [rankText(cells.find((cell) => cell.shop === shop.id)?.rank ?? null)];
    }
    return [totalText(shop.total, thresholdsOf(modelOf(result, shop))) ?? MISSING];
  });
}

function metricCells(row: CompareRow, mode: CompareView['mode'], words: Words): readonly string[] {
  const { t, pick, language } = words;
  const { definition, cells } = row;
  const { unit } = definition;
  const style = hoursStyle(cells.map(({ metric }) => metric));
  const name = pick(definition.name);
  switch (mode) {
    case 'value':
      return [
        name,
        unitWord(unit, language, style) ?? '',
        ...cells.map(({ metric }) => copiedNumber(metric, style)),
      ];
    case 'score':
      return [
        name,
        t('ui.compare.pointsWord'),
        ...cells.map(({ metric }) => copiedScore(metric?.score ?? null)),
      ];
    case 'rank':
      return [name, '', ...cells.map(({ comparison }) => rankText(comparison?.rank ?? null))];
    case 'gap':
      return [
        name,
        differenceWord(unit, language, style) ?? '',
        ...cells.flatMap(({ against: { difference, significance } }) => [
          difference === null ? MISSING : plainDifference(difference, unit, style),
          difference === 0 || significance === null ? '' : t(`ui.trust.${significance}`),
        ]),
      ];
  }
}

function rankText(rank: number | null): string {
  return rank === null ? MISSING : String(rank);
}
