import type { Message } from '../../shared/result';

/** A sentence with other names for shops; a name that is no shop's stays, and so do all where two shops have one name. */
export function renamed(
  { code, params }: Message,
  names: readonly string[],
  others: readonly string[],
): Message {
  const places = new Map(names.map((name, at) => [name, others[at] ?? name]));
  if (places.size < names.length) return { code, params };
  const changed = Object.entries(params).map(([key, value]) => {
    const parts = String(value).split('\n');
    const isNames = parts.every((part) => places.has(part));
    return [key, isNames ? parts.map((part) => places.get(part)).join('\n') : value] as const;
  });
  return { code, params: Object.fromEntries(changed) };
}
