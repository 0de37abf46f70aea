/** What a printed report holds and how it looks; kept under a name it is a template. */
import { DEFAULT_PATTERN } from './file-pattern';

/**
 * Parts of a report, in the order they are printed: a page for each shop; all shops in one table; metric by metric; then
 * shop by shop; the appendix.
 */
export const REPORT_SECTIONS = [
  'onePage',
  'overview',
  'comparison',
  'shop',
  'diagnosis',
  'checklist',
  'plan',
  'service',
  'texts',
  'trends',
  'assessment',
  'sources',
  'method',
  'glossary',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Of names and lines, in characters. */
export const LONGEST_LOOK_NAME = 40;
export const LONGEST_CONTACT = 120;
export const LONGEST_TEMPLATE_NAME = 40;
/** Of a logo as text; the program makes it small before. */
export const LARGEST_LOGO = 400_000;
export const MOST_TEMPLATES = 50;

/** The own look of whoever hands the report on. */
export interface ReportLook {
  /** A picture as `data:image/png;base64,…`; null = none. */
  readonly logo: string | null;
  /** Name of the agency or company; '' = none. */
  readonly name: string;
  /** A line with phone, WeChat, address; '' = none. */
  readonly contact: string;
  /** Colour of rules and marks, `#rrggbb`; never of text, which stays readable whatever it is. Null = the program's own. */
  readonly accent: string | null;
}

/** What is printed and how; at least one part. */
export interface ReportDesign {
  readonly sections: readonly ReportSection[];
  readonly look: ReportLook;
}

/** A design under a name of the person's. */
export interface ReportTemplate {
  /** A UUID. */
  readonly id: string;
  readonly name: string;
  readonly design: ReportDesign;
}

/** All templates, and what was used last. */
export interface ReportTemplates {
  /** The id of one of these, or of one the program brings along. */
  readonly used: string;
  readonly templates: readonly ReportTemplate[];
  /** Of the names of files, one for each shop. */
  readonly pattern: string;
}

export const PLAIN_LOOK: ReportLook = { logo: null, name: '', contact: '', accent: null };

/** Designs the program brings along: a page for each shop, and everything. */
export const BUILT_IN_DESIGNS = {
  onePage: { sections: ['onePage'], look: PLAIN_LOOK },
  full: { sections: REPORT_SECTIONS, look: PLAIN_LOOK },
} as const satisfies Record<string, ReportDesign>;
export type BuiltInDesign = keyof typeof BUILT_IN_DESIGNS;

export const NO_TEMPLATES: ReportTemplates = {
  used: 'onePage',
  templates: [],
  pattern: DEFAULT_PATTERN,
};

/** Parts that hold shops against each other: there is nothing in them for one alone. */
const COMPARING: ReadonlySet<ReportSection> = new Set<ReportSection>(['overview', 'comparison']);

/** Whether a part has something to print for so many shops. */
export function isPrintable(section: ReportSection, shops: number): boolean {
  return shops > 1 || !COMPARING.has(section);
}

/** Parts in the order they are printed, each once. */
export function inPrintOrder(sections: readonly ReportSection[]): readonly ReportSection[] {
  return REPORT_SECTIONS.filter((section) => sections.includes(section));
}
