import type { RecordKind } from '../../model/records';
import { foldHeader } from '../header';
import { COLLECTED_LAYOUTS } from './collected';
import { DOUYIN_LAYOUTS } from './douyin';
import { KUAISHOU_LAYOUTS } from './kuaishou';
import type { Layout } from './layout';
import { PINDUODUO_LAYOUTS } from './pinduoduo';
import { TAOBAO_LAYOUTS } from './taobao';
import { WEIXIN_LAYOUTS } from './weixin';
import { XIAOHONGSHU_LAYOUTS } from './xiaohongshu';

/** Every export known by name; tables of scores and of metrics are not among them, they hold no records. */
export const LAYOUTS: readonly Layout[] = [
  ...DOUYIN_LAYOUTS,
  ...KUAISHOU_LAYOUTS,
  ...TAOBAO_LAYOUTS,
  ...PINDUODUO_LAYOUTS,
  ...XIAOHONGSHU_LAYOUTS,
  ...WEIXIN_LAYOUTS,
  ...COLLECTED_LAYOUTS,
];

/** Least share of common headers (of all headers of both) for a layout to be called by its name. */
const ALIKE = 0.8;

function likeness(headers: ReadonlySet<string>, layout: Layout): number {
  const own = layout.headers.map(foldHeader);
  const common = own.filter((header) => headers.has(header)).length;
  return common / (headers.size + own.length - common);
}

/** The layout a table's headers belong to, however ordered; null when it is none of them. */
export function layoutOf(kind: RecordKind, headers: readonly string[]): Layout | null {
  const folded = new Set(headers.map(foldHeader).filter((header) => header !== ''));
  let best: { layout: Layout; likeness: number } | null = null;
  for (const layout of LAYOUTS) {
    if (layout.kind !== kind) continue;
    const value = likeness(folded, layout);
    if (value >= ALIKE && value > (best?.likeness ?? 0)) best = { layout, likeness: value };
  }
  return best?.layout ?? null;
}
