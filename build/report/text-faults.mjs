/** What is wrong with where the text of a page stands. */
import { intersection } from './boxes.mjs';

/**
 * @typedef {import('./boxes.mjs').Box} Box
 * @typedef {import('./read-pages.mjs').Piece} Piece
 *
 * @typedef {object} TextFault
 * @property {'off the page' | 'in the margin no printer prints on' | 'cut off' | 'overlapping' | 'orphaned heading' | 'in another font' | 'with unknown letters'} kind
 * @property {string} text of the piece, for overlapping ones of both
 * @property {Box} box of the piece, for overlapping ones what they share
 */

/** So near to the edge, in points (5 mm), common printers do not print. */
export const UNPRINTABLE = (5 / 25.4) * 72;

/** What boxes may share, as a part of the font's size: glyphs are never drawn to the edge of theirs. */
const TOLERANCE = 0.1;

/** The font that comes with the program; any other is the machine's, and may not be there on the next. */
const OWN_FONT = /^NotoSansSC/;

/** What a reader gets for a glyph that the file does not say the letter of: neither copied nor found nor read aloud. */
const UNKNOWN = /[\0\uFFFD\p{Private_Use}]/u;

/** Footers stand lower than this, in points (20 mm) from the lower edge. */
const FOOTER = (20 / 25.4) * 72;

/**
 * Text outside the page or where it is not printed, cut off by what it stands in, on top of other text, not in the program's
 * own font or not known by its letters, and headings that are the last on their page.
 *
 * @param {import('./read-pages.mjs').ReadPage} page
 * @returns {TextFault[]}
 */
export function textFaults(page) {
  return [
    ...page.pieces.flatMap((piece) => placeFault(piece, page)),
    ...page.pieces.filter(isCutOff).map((piece) => fault('cut off', piece)),
    ...overlaps(page.pieces),
    ...orphanedHeadings(page),
    ...page.pieces
      .filter((piece) => !OWN_FONT.test(piece.font) && !isPageNumber(piece, page))
      .map((piece) => fault('in another font', piece)),
    ...page.pieces
      .filter(({ text }) => UNKNOWN.test(text))
      .map((piece) => fault('with unknown letters', piece)),
  ];
}

/**
 * The number of the page, which does not come from the page itself and knows none of its fonts.
 *
 * @param {Piece} piece
 * @param {{ height: number }} page
 */
function isPageNumber({ text, role, box }, { height }) {
  return role === '' && box.top > height - FOOTER && /^[\d /]+$/.test(text);
}

/**
 * @param {TextFault['kind']} kind
 * @param {Piece} piece
 * @returns {TextFault}
 */
function fault(kind, { text, box }) {
  return { kind, text: text.trim().replaceAll('\0', '\uFFFD'), box };
}

/**
 * @param {Piece} piece
 * @param {{ width: number, height: number }} page
 */
function placeFault(piece, { width, height }) {
  const { left, top, right, bottom } = piece.box;
  const nearest = Math.min(left, top, width - right, height - bottom);
  if (nearest < 0) return [fault('off the page', piece)];
  return nearest < UNPRINTABLE ? [fault('in the margin no printer prints on', piece)] : [];
}

/** @param {Piece} piece */
function isCutOff({ box, clip, size }) {
  if (clip === null) return false;
  const beyond = Math.max(
    clip.left - box.left,
    clip.top - box.top,
    box.right - clip.right,
    box.bottom - clip.bottom,
  );
  return beyond > size * TOLERANCE;
}

/**
 * @param {readonly Piece[]} pieces
 * @returns {TextFault[]}
 */
function overlaps(pieces) {
  const fromTop = [...pieces].sort((a, b) => a.box.top - b.box.top);
  return fromTop.flatMap((upper, at) => {
    /** @type {TextFault[]} */
    const found = [];
    for (const lower of fromTop.slice(at + 1)) {
      if (lower.box.top >= upper.box.bottom) break;
      const shared = intersection(upper.box, lower.box);
      const allowed = Math.min(upper.size, lower.size) * TOLERANCE;
      if (shared.right - shared.left <= allowed || shared.bottom - shared.top <= allowed) continue;
      const text = `${upper.text.trim()} | ${lower.text.trim()}`;
      found.push({ kind: 'overlapping', text, box: shared });
    }
    return found;
  });
}

/**
 * @param {import('./read-pages.mjs').ReadPage} page
 * @returns {TextFault[]}
 */
function orphanedHeadings({ height, pieces }) {
  const body = pieces.filter(({ box }) => box.top < height - FOOTER);
  const headings = body.filter(({ role }) => /^H\d$/.test(role));
  const rest = body.filter((piece) => piece.role !== '' && !headings.includes(piece));
  return headings
    .filter(({ box }) => !rest.some((piece) => piece.box.top >= box.bottom - piece.size / 4))
    .map((heading) => fault('orphaned heading', heading));
}
