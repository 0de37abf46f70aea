/** A row of the comparison in one sentence; `topic` names its metric first. Pieces are put together: size of the field × trust. */
import type { LocalText } from './local-text';

const KINDS = {
  row: { zh: '', en: '' },
  topic: { zh: '{metric:metric}：', en: '{metric:metric}: ' },
} as const satisfies Record<string, LocalText>;

/** Words for the two ends. */
const WAYS = {
  Fast: {
    zh: { best: '最快', worst: '最慢', better: '更快' },
    en: { best: 'fastest', worst: 'slowest', better: 'faster' },
  },
  High: {
    zh: { best: '最高', worst: '最低', better: '更高' },
    en: { best: 'highest', worst: 'lowest', better: 'higher' },
  },
  Low: {
    zh: { best: '最低', worst: '最高', better: '更低' },
    en: { best: 'lowest', worst: 'highest', better: 'lower' },
  },
} as const;

const SIZES = ['Two', 'Few', 'Many'] as const;

/** How far a difference can be believed, as the end of a sentence. */
export const TRUST_ENDS = {
  '': { zh: '。', en: '.' },
  Credible: { zh: '，差距可信。', en: '; the difference is real.' },
  Chance: { zh: '，不过差别可能只是偶然。', en: ', but it may be chance.' },
  TooFew: { zh: '，单量太少，先别下结论。', en: '; too few cases to conclude.' },
} as const satisfies Record<string, LocalText>;

type Kind = keyof typeof KINDS;
type Way = keyof typeof WAYS;
type Size = (typeof SIZES)[number];
export type TrustEnd = keyof typeof TRUST_ENDS;

export type RowCode =
  `reading.${Kind}${Way}${Size}${TrustEnd}` | `reading.${Kind}Even` | `reading.${Kind}Rough`;

const ENDS = {
  best: '{best:shops}',
  bestValue: '{bestValue:value}',
  worst: '{worst:shops}',
  worstValue: '{worstValue:value}',
} as const;

/** Every sentence of a row by its code. */
export const READING_ROWS = Object.fromEntries(
  (['row', 'topic'] as const).flatMap((kind) => [
    ...(['Fast', 'High', 'Low'] as const).flatMap((way) =>
      SIZES.flatMap((size) =>
        (['', 'Credible', 'Chance', 'TooFew'] as const).map((trust): [RowCode, LocalText] => [
          `reading.${kind}${way}${size}${trust}`,
          joined(KINDS[kind], body(way, size), TRUST_ENDS[trust]),
        ]),
      ),
    ),
    even(kind),
    rough(kind),
  ]),
) as Readonly<Record<RowCode, LocalText>>;

function body(way: Way, size: Size): LocalText {
  const { best, bestValue, worst, worstValue } = ENDS;
  const { zh, en } = WAYS[way];
  if (size === 'Two') {
    return {
      zh: `${best} ${zh.better}（${bestValue}），${worst} 是 ${worstValue}`,
      en: `${best} is ${en.better} (${bestValue}), ${worst} has ${worstValue}`,
    };
  }
  const few = {
    zh: `${best} ${zh.best}（${bestValue}），${worst} ${zh.worst}（${worstValue}）`,
    en: `${en.best}: ${best} (${bestValue}), ${en.worst}: ${worst} (${worstValue})`,
  };
  if (size === 'Few') return few;
  return {
    zh: `${few.zh}，{count:count} 家店的中位数是 {median:value}`,
    en: `${few.en}, median of {count:count} shops: {median:value}`,
  };
}

function even(kind: Kind): [RowCode, LocalText] {
  const text = {
    zh: '{count:count} 家店都是 {value:value}',
    en: '{value:value} in all {count:count} shops',
  };
  return [`reading.${kind}Even`, joined(KINDS[kind], text, TRUST_ENDS[''])];
}

function rough(kind: Kind): [RowCode, LocalText] {
  const { best, bestValue, worst, worstValue } = ENDS;
  const text = {
    zh: `数值都不是准确值，先后只供参考：${best} ${bestValue}，${worst} ${worstValue}`,
    en: `no figure is exact, so the order is only a guide: ${best} ${bestValue}, ${worst} ${worstValue}`,
  };
  return [`reading.${kind}Rough`, joined(KINDS[kind], text, TRUST_ENDS[''])];
}

function joined(...parts: readonly LocalText[]): LocalText {
  const en = parts.map((part) => part.en).join('');
  return {
    zh: parts.map((part) => part.zh).join(''),
    en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}`,
  };
}
