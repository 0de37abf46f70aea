/** Errors as data: every boundary returns a `Result`; exceptions are for bugs only. */

/** Values put into a message's `{placeholders}`. Numbers are formatted by the reader, not here. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** A sentence by its code (a key of `TEXTS` in `text/`) and the values it names. */
export interface Message {
  readonly code: string;
  readonly params: MessageParams;
}

/** An error a person can act on. Its code is a key of `TEXTS`; the sentence says what to do. */
export type AppError = Message;

export type Result<T, E = AppError> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A failure; `params` default to none. */
export function fail(
  code: string,
  params: MessageParams = {},
): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: { code, params } };
}
