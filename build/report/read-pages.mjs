/** Reads pages of a PDF: every piece of text with the box of its ink, what it is clipped by and what it is tagged as. */
import { drawnText } from './drawn-text.mjs';

/**
 * @typedef {import('./drawn-text.mjs').Drawn} Drawn
 *
 * @typedef {Omit<Drawn, 'mark'> & { readonly role: string }} Piece text on one line, and the structure element it belongs to,
 *   such as `H2`, `TD`, `P`, or `Document` when it is in none; '' when it is not tagged
 *
 * @typedef {object} ReadPage
 * @property {number} width in points
 * @property {number} height in points
 * @property {readonly Piece[]} pieces in reading order: what is tagged as the tags have it, then the rest as it is drawn
 *
 * @typedef {{ readonly role?: string, readonly type?: string, readonly id?: string, readonly children?: readonly Node[] }} Node
 */

/** Elements that only group others. */
const GROUPS = new Set(['NonStruct', 'Document', 'Div', 'Span', 'Part', 'Sect', 'Root']);

/**
 * @param {import('pdfjs-dist').PDFPageProxy} page
 * @param {ReadonlyMap<number, string>} letters of glyphs that PDF.js knows none of
 * @returns {Promise<ReadPage>}
 */
export async function readPage(page, letters) {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  /** @param {string} id */
  const nameOf = (id) => String(page.commonObjs.get(id).name).replace(/^[A-Z]{6}\+/, '');
  const matrix = /** @type {import('./boxes.mjs').Matrix} */ (transform);
  const drawn = drawnText(operators, matrix, { nameOf, letters });
  const tags = tagsOf(/** @type {Node | null} */ (await page.getStructTree()));
  return { width, height, pieces: inReadingOrder(drawn, tags) };
}

/**
 * Which element the marked content of a page belongs to, in the order of the tags.
 *
 * @param {Node | null} tree
 * @returns {ReadonlyMap<number, string>}
 */
export function tagsOf(tree) {
  /** @type {Map<number, string>} */
  const tags = new Map();
  /** @param {Node} node @param {string} role */
  const visit = (node, role) => {
    const mark = /_mc(\d+)$/.exec(node.type === 'content' ? (node.id ?? '') : '');
    if (mark !== null) tags.set(Number(mark[1]), role);
    const own = node.role === undefined || GROUPS.has(node.role) ? role : node.role;
    for (const child of node.children ?? []) visit(child, own);
  };
  if (tree !== null) visit(tree, 'Document');
  return tags;
}

/**
 * @param {readonly Drawn[]} drawn
 * @param {ReadonlyMap<number, string>} tags
 * @returns {Piece[]}
 */
export function inReadingOrder(drawn, tags) {
  const places = new Map([...tags.keys()].map((mark, place) => [mark, place]));
  /** @param {Drawn} piece */
  const place = ({ mark }) => (mark === null ? undefined : places.get(mark)) ?? Infinity;
  const order = drawn.map((piece) => ({ piece, at: place(piece) }));
  order.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  return order.map(({ piece: { mark, ...piece } }) => ({
    ...piece,
    role: (mark === null ? undefined : tags.get(mark)) ?? '',
  }));
}
