/**
 * The bytes of a file as text, piece by piece.
 *
 * @param {AsyncIterable<Buffer>} bytes
 * @param {string} encoding
 */
export async function* decoded(bytes, encoding) {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
