import { parseArgs } from 'node:util';
import type { Period } from '../../shared/model/period';
import { modelById } from '../../shared/models/models';
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
      /** File to write the result to; `-` is standard output. */
      readonly json: string | null;
      readonly pdf: string | null;
      readonly xlsx: string | null;
    };

const OPTIONS = {
  shop: { type: 'string', multiple: true },
  model: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  password: { type: 'string' },
  json: { type: 'string' },
  pdf: { type: 'string' },
  xlsx: { type: 'string' },
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
  return ok({
    kind: 'checkup',
    language,
    inputs,
    model: values.model ?? null,
    period: period.value,
    password: values.password ?? null,
    json: values.json ?? null,
    pdf: values.pdf ?? null,
    xlsx: values.xlsx ?? null,
  });
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
