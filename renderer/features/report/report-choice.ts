/** What is printed of a check-up, out of what the person chose. */
import type { ShopResult } from '../../../shared/checkup/schema';
import type { ReportRequest } from '../../../shared/ipc/report-contract';
import {
  inPrintOrder,
  isPrintable,
  MOST_TEMPLATES,
  type ReportDesign,
  type ReportSection,
  type ReportTemplates,
} from '../../../shared/report/design';
import { namesShops, unknownField } from '../../../shared/report/file-pattern';
import { isBuiltIn, usedTemplate, type ReportState } from '../../app/report-state';
import type { UiCode } from '../../ui/language';

/** Parts as they stand under each other in the choice. */
export const SECTION_GROUPS = [
  { id: 'short', sections: ['onePage'] },
  { id: 'together', sections: ['overview', 'comparison'] },
  {
    id: 'each',
    sections: [
      'shop',
      'diagnosis',
      'checklist',
      'plan',
      'service',
      'texts',
      'trends',
      'assessment',
    ],
  },
  { id: 'appendix', sections: ['sources', 'method', 'glossary'] },
] as const satisfies readonly {
  readonly id: string;
  readonly sections: readonly ReportSection[];
}[];

/** Of more shops the details fill hundreds of pages, which nobody wants made on every tick. */
const MANY_SHOPS = 12;
const DETAILS: ReadonlySet<ReportSection> = new Set<ReportSection>(SECTION_GROUPS[2].sections);

/** What is chosen. */
export interface ReportChoice {
  readonly template: ReturnType<typeof usedTemplate>;
  readonly design: ReportDesign;
  readonly isChanged: boolean;
  /** In the order of the check-up. */
  readonly shops: readonly ShopResult[];
  /** What would be printed; null where something is lacking. */
  readonly request: ReportRequest | null;
  readonly lacks: 'shop' | 'section' | null;
  /** Whether it is so long that it is made only when asked for. */
  readonly isLarge: boolean;
}

/** What is chosen of a check-up. */
export function reportChoice(
  { changed, shops: chosen }: Pick<ReportState, 'changed' | 'shops'>,
  templates: ReportTemplates,
  { id, shops: all }: { readonly id: string; readonly shops: readonly ShopResult[] },
): ReportChoice {
  const template = usedTemplate(templates);
  const design = changed ?? template.design;
  const ids = chosen[id];
  const shops = ids === undefined ? all : all.filter((shop) => ids.includes(shop.id));
  const sections = printed(design, shops.length);
  const lackingSection = sections.length === 0 ? 'section' : null;
  const lacks = shops.length === 0 ? 'shop' : lackingSection;
  return {
    ...{ template, design, isChanged: changed !== null, shops, lacks },
    request:
      lacks === null
        ? { id, shops: shops.map((shop) => shop.id), design: { ...design, sections } }
        : null,
    isLarge: shops.length > MANY_SHOPS && sections.some((section) => DETAILS.has(section)),
  };
}

/** What is printed for each shop alone; null where that is nothing. */
export function requestForEach({ request, design }: ReportChoice): ReportRequest | null {
  const sections = printed(design, 1);
  return request === null || sections.length === 0
    ? null
    : { ...request, design: { ...design, sections } };
}

function printed({ sections }: ReportDesign, shops: number): readonly ReportSection[] {
  return inPrintOrder(sections).filter((section) => isPrintable(section, shops));
}

/** Shops whose name or group has what was typed. */
export function foundShops(
  shops: readonly ShopResult[],
  groups: ReadonlyMap<string, string>,
  typed: string,
): readonly ShopResult[] {
  const text = typed.trim().toLowerCase();
  return shops.filter(({ id, name }) =>
    [name, groups.get(id) ?? ''].some((one) => one.toLowerCase().includes(text)),
  );
}

/** What keeps a name from being that of a template. */
export type NameTrouble = 'taken' | 'builtIn' | 'tooMany' | null;

/** What keeps a name from being that of a template; `taken`: another one has it, but for the one of the id `except`. */
export function nameTrouble(
  name: string,
  { templates }: Pick<ReportTemplates, 'templates'>,
  builtInNames: readonly string[],
  except: string | null = null,
): NameTrouble {
  const text = name.trim();
  if (builtInNames.includes(text)) return 'builtIn';
  if (templates.some((one) => one.name === text && one.id !== except)) return 'taken';
  return except === null && templates.length >= MOST_TEMPLATES ? 'tooMany' : null;
}

/** Whether the template is one of the person's own. */
export function isOwn({ template }: Pick<ReportChoice, 'template'>): boolean {
  return !isBuiltIn(template.id);
}

/** What keeps a pattern from naming the files of shops, in words; null when nothing does. */
export function patternTrouble(
  pattern: string,
): { readonly code: UiCode; readonly params: Readonly<Record<string, string>> } | null {
  const field = unknownField(pattern);
  if (field !== null) return { code: 'ui.report.patternUnknown', params: { field } };
  return namesShops(pattern)
    ? null
    : { code: 'ui.report.patternShop', params: { example: '{shop}' } };
}
