/** Files of models and rules are written by people too: everything wrong with one is told with its place in the file. */
import { z } from '../checkup/zod';
import type { Message, Result } from '../result';

/** A problem for each thing that is wrong, in the order of the file. */
type Problems = readonly Message[];

/** Of text that is no JSON, and of values that do not fit, so much is shown. */
const SHOWN = 40;

/**
 * Reads a JSON file of one of this program's formats. Problems: `modelFile.notJson`, `modelFile.otherFormat`,
 * `modelFile.newer`, and one of `modelFile.missing`, `.wrongType`, `.unknownKey`, `.badValue` for each place.
 * @param schema the whole document, `format` and `version` included
 */
export function readJsonFile<T>(
  text: string,
  format: string,
  version: number,
  schema: z.ZodType<T>,
): Result<T, Problems> {
  const json = parse(text);
  if (json === undefined) {
    const found = shortened(text.trimStart());
    return { ok: false, error: [{ code: 'modelFile.notJson', params: { found } }] };
  }
  const head = z.object({ format: z.literal(format), version: z.number() }).safeParse(json);
  if (!head.success && valueAt(json, ['format']) !== format) {
    const params = { expected: format, found: shown(valueAt(json, ['format'])) };
    return { ok: false, error: [{ code: 'modelFile.otherFormat', params }] };
  }
  if (head.success && head.data.version > version) {
    const params = { found: head.data.version, known: version };
    return { ok: false, error: [{ code: 'modelFile.newer', params }] };
  }
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, error: parsed.error.issues.flatMap((issue) => describe(issue, json)) };
}

/** A place in a file as people write it: `models[0].changes.curves`. */
export function placeOf(path: readonly PropertyKey[]): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return text.replace(/^\./, '') || '/';
}

/** The problem `modelFile.sameId` for every id that an earlier entry of a list has. */
export function repeatedIds(list: string, entries: readonly { readonly id: string }[]): Problems {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((other) => other.id === id) === index
      ? []
      : [{ code: 'modelFile.sameId', params: { place: placeOf([list, index, 'id']), found: id } }],
  );
}

function describe(issue: z.core.$ZodIssue, json: unknown): Problems {
  const place = placeOf(issue.path);
  const value = valueAt(json, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((found) => ({ code: 'modelFile.unknownKey', params: { place, found } }));
  }
  const expected = expectedBy(issue);
  if (value === undefined) return [{ code: 'modelFile.missing', params: { place, expected } }];
  const code = issue.code === 'invalid_type' ? 'modelFile.wrongType' : 'modelFile.badValue';
  return [{ code, params: { place, expected, found: shown(value) } }];
}

/** What a place should hold, in signs that read alike in both languages. */
function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    default:
      return issue.code;
  }
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    json,
  );
}

function shown(value: unknown): string {
  return shortened(value === undefined ? '—' : JSON.stringify(value));
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Undefined when the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}
