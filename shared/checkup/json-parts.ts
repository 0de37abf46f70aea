/** Parts of a stored result of an earlier version, which nothing has checked yet: what is of another shape stays as it is. */

export type Json = Readonly<Record<string, unknown>>;

/** Whether it is a JSON object. */
export function isJson(part: unknown): part is Json {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** A list with its objects changed. */
export function each(list: unknown, change: (item: Json) => Json): unknown {
  return Array.isArray(list)
    ? list.map((item: unknown) => (isJson(item) ? change(item) : item))
    : list;
}

/** An object changed. */
export function inside(part: unknown, change: (part: Json) => Json): unknown {
  return isJson(part) ? change(part) : part;
}
