/** Pictures of several sizes in one file, as Windows and macOS want them. */

/** @typedef {{ size: number, png: Buffer }} Picture square, `size` pixels wide */

const ICO_HEADER = 6;
const ICO_ENTRY = 16;
/** Stands as 0 in the one byte an icon has for it. */
const ICO_LARGEST = 256;

/** By pixels: the kinds of picture of a macOS icon; the second is of half the size on a fine screen. */
const ICNS_KINDS = /** @type {Readonly<Record<number, readonly string[]>>} */ ({
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
});

/**
 * A Windows icon.
 *
 * @param {readonly Picture[]} pictures
 * @returns {Buffer}
 */
export function icoOf(pictures) {
  const header = Buffer.alloc(ICO_HEADER);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = ICO_HEADER + ICO_ENTRY * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(ICO_ENTRY);
    entry.writeUInt8(size % ICO_LARGEST, 0);
    entry.writeUInt8(size % ICO_LARGEST, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/**
 * A macOS icon.
 *
 * @param {readonly Picture[]} pictures
 * @returns {Buffer}
 */
export function icnsOf(pictures) {
  const blocks = pictures.flatMap(({ size, png }) =>
    (ICNS_KINDS[size] ?? []).map((kind) => block(kind, png)),
  );
  return block('icns', Buffer.concat(blocks));
}

/**
 * @param {string} kind of four letters
 * @param {Buffer} bytes
 */
function block(kind, bytes) {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(head.length + bytes.length, 4);
  return Buffer.concat([head, bytes]);
}
