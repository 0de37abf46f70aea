import { parseArgs } from 'node:util';
import type { Period } from '../../shared/model/period';
import { modelById } from '../../shared/models/models';
import {
  BUILT_IN_DESIGNS,
  LONGEST_CONTACT,
  LONGEST_LOOK_NAME,
  REPORT_SECTIONS,
  type ReportDesign,
  type ReportSection,
} from '../../shared/report/design';
import { reportLook } from '../../shared/report/design-schema';
import { PATTERN_FIELDS, unknownField } from '../../shared/report/file-pattern';
import { fail, ok, type Result } from '../../shared/result';
import { LANGUAGES, type Language } from '../../shared/text/local-text';

/** Files to read: a file, folder or glob, and the shop all of it belongs to when the user said so. */
export interface Input {
  readonly target: string;
  readonly shop: string | null;
}

/** What the command line asks for. */
export type CliCommand =
  | { readonly kind: 'help' | 'models'; readonly language: Language }
  | {
      readonly kind: 'checkup';
      readonly language: Language;
      readonly inputs: readonly Input[];
      readonly model: string | null;
      readonly period: Period | null;
      readonly password: string | null;
      readonly outputs: Outputs;
      /** A file with an earlier check-up of the shops, to say what moved since. */
      readonly before: string | null;
      readonly report: ReportOptions;
    };

/**
 * Files and folders to write, null where not asked for. `{shop}` in a name makes one of each shop, the other fields are
 * filled as well. JSON to `-` is standard output.
 */
export interface Outputs {
  readonly json: string | null;
  readonly pdf: string | null;
  readonly xlsx: string | null;
  /** Folder for tables. */
  readonly csv: string | null;
  /** Folder for the report's charts. */
  readonly charts: string | null;
}

/** What the report holds and how it looks. */
export interface ReportOptions {
  readonly design: ReportDesign;
  /** A picture file to stand in the design; null = none. */
  readonly logoFile: string | null;
}

const OPTIONS = {
  shop: { type: 'string', multiple: true },
  model: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  password: { type: 'string' },
  json: { type: 'string' },
  pdf: { type: 'string' },
  xlsx: { type: 'string' },
  csv: { type: 'string' },
  charts: { type: 'string' },
  before: { type: 'string' },
  sections: { type: 'string' },
  brand: { type: 'string' },
  contact: { type: 'string' },
  logo: { type: 'string' },
  accent: { type: 'string' },
  lang: { type: 'string' },
  'list-models': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments. Errors (`cli.…`) are wrong usage, exit code 2. */
export function readArgs(argv: readonly string[]): Result<CliCommand> {
  const parsed = parse(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;

  const language = LANGUAGES.find((known) => known === (values.lang ?? 'zh-CN'));
  if (language === undefined) return fail('cli.badLanguage', { found: values.lang ?? '' });
  if (values.help === true) return ok({ kind: 'help', language });
  if (values['list-models'] === true) return ok({ kind: 'models', language });
  if (values.model !== undefined && modelById(values.model) === undefined) {
    return fail('cli.unknownModel', { found: values.model });
  }
  const period = readPeriod(values.from, values.to);
  if (!period.ok) return period;
  const shops = readShops(values.shop ?? []);
  if (!shops.ok) return shops;
  const inputs = [...positionals.map((target) => ({ target, shop: null })), ...shops.value];
  if (inputs.length === 0) return fail('cli.noInput');
  const { json = null, pdf = null, xlsx = null, csv = null, charts = null } = values;
  const outputs = { json, pdf, xlsx, csv, charts };
  const trouble = outputTrouble(outputs) ?? loneReportOption(values);
  if (trouble !== null) return trouble;
  const report = readReport(values);
  if (!report.ok) return report;
  return ok({
    kind: 'checkup',
    language,
    inputs,
    model: values.model ?? null,
    period: period.value,
    password: values.password ?? null,
    outputs,
    before: values.before ?? null,
    report: report.value,
  });
}

/** What keeps the names of outputs from being written to; null when nothing does. */
function outputTrouble(outputs: Outputs): Failure | null {
  const taken = new Set<string>();
  for (const [option, name] of Object.entries(outputs) as readonly [string, string | null][]) {
    if (name === null) continue;
    if (name.trim() === '') return fail('cli.emptyOutput', { option });
    if (name === '-' && option !== 'json') return fail('cli.onlyJson', { option });
    const found = unknownField(name);
    if (found !== null) return fail('cli.badPattern', { found, known: PATTERN_FIELDS.join(' ') });
    if (taken.has(name)) return fail('cli.sameOutput', { found: name });
    // Tables and charts may lie in one folder.
    if (option !== 'csv' && option !== 'charts') taken.add(name);
  }
  return null;
}

/** An option that only says how a report looks, where none is made. */
function loneReportOption(values: Given & Partial<Outputs>): Failure | null {
  const option = REPORT_OPTIONS.find((one) => values[one] !== undefined);
  const isPrinted = [values.pdf, values.charts].some((name) => typeof name === 'string');
  return option === undefined || isPrinted ? null : fail('cli.noReport', { option });
}

const REPORT_OPTIONS = ['before', 'sections', 'brand', 'contact', 'logo', 'accent'] as const;
type Given = Readonly<Partial<Record<(typeof REPORT_OPTIONS)[number], string>>>;
type Failure = ReturnType<typeof fail>;

/** The report as asked for; a page for each shop where nothing is said. */
function readReport({ sections, brand, contact, logo, accent }: Given): Result<ReportOptions> {
  const chosen =
    sections === undefined ? ok(BUILT_IN_DESIGNS.onePage.sections) : readSections(sections);
  if (!chosen.ok) return chosen;
  const look = {
    logo: null,
    name: brand ?? '',
    contact: contact ?? '',
    accent: accent?.toLowerCase() ?? null,
  };
  for (const [option, field, most] of LOOK_OPTIONS) {
    if (reportLook.shape[field].safeParse(look[field]).success) continue;
    return fail(`cli.bad${option}`, { found: look[field] ?? '', most });
  }
  return ok({ design: { sections: chosen.value, look }, logoFile: logo ?? null });
}

const LOOK_OPTIONS = [
  ['Brand', 'name', LONGEST_LOOK_NAME],
  ['Contact', 'contact', LONGEST_CONTACT],
  ['Accent', 'accent', 0],
] as const;

/** Parts by their ids, in commas; `all` for everything. */
function readSections(text: string): Result<readonly ReportSection[]> {
  if (text === 'all') return ok(REPORT_SECTIONS);
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !REPORT_SECTIONS.some((section) => section === name));
  if (wrong !== undefined) {
    return fail('cli.badSection', { found: wrong, known: REPORT_SECTIONS.join(' ') });
  }
  return ok(REPORT_SECTIONS.filter((section) => names.includes(section)));
}

/** The language of messages about arguments that could not be read. */
export function languageOf(argv: readonly string[]): Language {
  const said = argv.find(
    (arg, index) => arg === '--lang=en' || (arg === 'en' && argv[index - 1] === '--lang'),
  );
  return said === undefined ? 'zh-CN' : 'en';
}

function parse(argv: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    return fail('cli.badOption', { detail: error instanceof Error ? error.message : '' });
  }
}

function readPeriod(from: string | undefined, to: string | undefined): Result<Period | null> {
  if (from === undefined && to === undefined) return ok(null);
  if (from === undefined || to === undefined) return fail('cli.halfPeriod');
  const wrong = [from, to].find((day) => !isDay(day));
  if (wrong !== undefined) return fail('cli.badDay', { found: wrong });
  return from <= to ? ok({ from, to }) : fail('cli.periodBackwards', { from, to });
}

/** A day of the calendar as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** `NAME=FILE`, split at the first `=`. */
function readShops(given: readonly string[]): Result<readonly Input[]> {
  const inputs: Input[] = [];
  for (const text of given) {
    const [, shop = '', target = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (shop.trim() === '' || target === '') return fail('cli.badShop', { found: text });
    inputs.push({ target, shop: shop.trim() });
  }
  return ok(inputs);
}
