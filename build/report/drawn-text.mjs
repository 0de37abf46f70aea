/**
 * The text that the operators of a PDF's page draw, with where its ink is. The box of a line says little about a page, for
 * it is higher than what is drawn; so boxes are made from the glyphs.
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boxUnder, intersection, times, union } from './boxes.mjs';

/**
 * @typedef {import('./boxes.mjs').Box} Box
 * @typedef {import('./boxes.mjs').Matrix} Matrix
 * @typedef {{ readonly unicode: string, readonly width: number, readonly originalCharCode: number }} Glyph
 * @typedef {{ readonly fnArray: readonly number[], readonly argsArray: readonly any[] }} Operators
 *
 * @typedef {object} Fonts
 * @property {(id: string) => string} nameOf
 * @property {ReadonlyMap<number, string>} letters of glyphs that have no character, by their numbers
 *
 * @typedef {object} Drawn a piece of text on one line, in one font
 * @property {string} text
 * @property {Box} box of the ink, in points from the page's upper left corner
 * @property {Box | null} clip what of the page may be drawn on, the same way; null for all of it
 * @property {number} size of the font in points
 * @property {string} font its name, without the letters that mark a subset
 * @property {number | null} mark the number by which the tags know it
 *
 * @typedef {object} State what `save` keeps
 * @property {Matrix} matrix
 * @property {Box | null} clip
 * @property {number} size
 * @property {string} font
 * @property {number} rise
 * @property {number} leading
 * @property {number} charSpacing
 * @property {number} wordSpacing
 * @property {number} stretch
 */

/**
 * The text that a page's operators draw, in their order.
 *
 * @param {Operators} operators
 * @param {Matrix} matrix from the page's own space to points from its upper left corner
 * @param {Fonts} fonts
 * @returns {Drawn[]}
 */
export function drawnText({ fnArray, argsArray }, matrix, fonts) {
  const drawing = new Drawing(matrix, fonts);
  fnArray.forEach((operator, at) => drawing.draw(operator, argsArray[at] ?? []));
  return drawing.pieces;
}

/** What the operators of a page have drawn so far. */
class Drawing {
  /** @type {Drawn[]} */
  pieces = [];
  /** @type {State} */
  #state;
  /** @type {State[]} */
  #saved = [];
  /** @type {(number | null)[]} */
  #marks = [];
  /** A path that is made next also clips. */
  #clips = false;
  /** @type {Matrix} where the next glyph stands */
  #glyph = [1, 0, 0, 1, 0, 0];
  /** @type {Matrix} where the line began */
  #line = [1, 0, 0, 1, 0, 0];
  /** @type {{ piece: Drawn, end: Matrix } | null} the piece that the next glyph may go on with */
  #open = null;

  #fonts;

  /** @param {Matrix} matrix @param {Fonts} fonts */
  constructor(matrix, fonts) {
    const spacing = { leading: 0, charSpacing: 0, wordSpacing: 0, stretch: 1 };
    this.#state = { matrix, clip: null, size: 0, font: '', rise: 0, ...spacing };
    this.#fonts = fonts;
  }

  /** @param {number} operator @param {any} args */
  draw(operator, args) {
    const state = this.#state;
    switch (operator) {
      case OPS.save:
        this.#saved.push({ ...state });
        return;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? state;
        return;
      case OPS.transform:
        state.matrix = times(state.matrix, args);
        return;
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ ...state });
        if (args[0]) state.matrix = times(state.matrix, args[0]);
        if (args[1]) this.#clip(args[1]);
        return;
      case OPS.clip:
      case OPS.eoClip:
        this.#clips = true;
        return;
      case OPS.constructPath:
        if (this.#clips && args[2]) this.#clip(args[2]);
        this.#clips = false;
        return;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.#marks.push(typeof args[1] === 'number' ? args[1] : null);
        return;
      case OPS.endMarkedContent:
        this.#marks.pop();
        return;
      default:
        this.#drawText(operator, args);
    }
  }

  /** @param {number} operator @param {any} args */
  #drawText(operator, args) {
    const state = this.#state;
    switch (operator) {
      case OPS.beginText:
        this.#start([1, 0, 0, 1, 0, 0]);
        return;
      case OPS.setFont:
        state.font = this.#fonts.nameOf(args[0]);
        state.size = args[1];
        return;
      case OPS.setTextRise:
        state.rise = args[0];
        return;
      case OPS.setLeading:
        state.leading = -args[0];
        return;
      case OPS.setCharSpacing:
        state.charSpacing = args[0];
        return;
      case OPS.setWordSpacing:
        state.wordSpacing = args[0];
        return;
      case OPS.setHScale:
        state.stretch = args[0] / 100;
        return;
      case OPS.setTextMatrix:
        this.#start(args[0]?.length === 6 ? args[0] : args);
        return;
      case OPS.moveText:
        this.#start(times(this.#line, [1, 0, 0, 1, args[0], args[1]]));
        return;
      case OPS.setLeadingMoveText:
        state.leading = args[1];
        this.#start(times(this.#line, [1, 0, 0, 1, args[0], args[1]]));
        return;
      case OPS.nextLine:
        this.#start(times(this.#line, [1, 0, 0, 1, 0, state.leading]));
        return;
      case OPS.showText:
        for (const glyph of args[0]) this.#show(glyph);
    }
  }

  /** @param {Matrix} matrix */
  #start(matrix) {
    this.#line = [...matrix];
    this.#glyph = [...matrix];
  }

  /** @param {ArrayLike<number>} extent in the present space */
  #clip(extent) {
    const box = boxUnder(this.#state.matrix, extent);
    this.#state.clip = this.#state.clip === null ? box : intersection(this.#state.clip, box);
  }

  /** @param {Glyph | number | null} glyph or a move back, in thousandths of the size */
  #show(glyph) {
    const { size, stretch, charSpacing, wordSpacing } = this.#state;
    if (glyph === null) return;
    if (typeof glyph === 'number') {
      this.#move((-glyph / 1000) * size * stretch);
      return;
    }
    const advance = glyph.width / 1000;
    const unknown = glyph.unicode === '\0' ? this.#fonts.letters.get(glyph.originalCharCode) : null;
    const letters = unknown ?? glyph.unicode;
    if (letters.trim() !== '') this.#paint(letters, advance);
    else if (this.#open !== null) this.#open.piece.text += ' ';
    const spacing = charSpacing + (glyph.unicode === ' ' ? wordSpacing : 0);
    this.#move((advance * size + spacing) * stretch);
    if (this.#open !== null) this.#open.end = this.#inEms();
  }

  /** @param {number} by */
  #move(by) {
    this.#glyph = times(this.#glyph, [1, 0, 0, 1, by, 0]);
  }

  /** @returns {Matrix} from a space in which the font is 1 high, with the next glyph at 0, to the page */
  #inEms() {
    const { matrix, size, stretch, rise } = this.#state;
    return times(times(matrix, this.#glyph), [size * stretch, 0, 0, size, 0, rise]);
  }

  /** @param {string} text @param {number} advance in ems */
  #paint(text, advance) {
    const place = this.#inEms();
    const box = boxUnder(place, inkOf(text, advance));
    const mark = this.#marks.findLast((known) => known !== null) ?? null;
    const { clip, font } = this.#state;
    const open = this.#open;
    if (open !== null && goesOn(open, { mark, clip, font, place })) {
      open.piece.text += text;
      open.piece.box = union(open.piece.box, box);
      return;
    }
    const size = Math.hypot(place[2], place[3]);
    const piece = { text, box, clip, size, font, mark };
    this.pieces.push(piece);
    this.#open = { piece, end: place };
  }
}

/**
 * Whether a glyph goes on with a piece: where its last one ended, as high, with nothing else between.
 *
 * @param {{ piece: Drawn, end: Matrix }} open
 * @param {{ mark: number | null, clip: Box | null, font: string, place: Matrix }} glyph
 */
function goesOn({ piece, end }, { mark, clip, font, place }) {
  if (piece.mark !== mark || piece.font !== font || !sameBox(piece.clip, clip)) return false;
  const size = Math.hypot(end[2], end[3]);
  const turned = [0, 1, 2, 3].some((at) => Math.abs((end[at] ?? 0) - (place[at] ?? 0)) > size / 50);
  if (turned || size === 0) return false;
  const [dx, dy] = [place[4] - end[4], place[5] - end[5]];
  const along = (dx * end[0] + dy * end[1]) / (size * size);
  const across = (dx * end[1] - dy * end[0]) / (size * size);
  // Half a full-width mark is taken away where two of them meet; a gap is a column's.
  return Math.abs(across) < 0.02 && along > -0.6 && along < 0.35;
}

/** @param {Box | null} a @param {Box | null} b */
function sameBox(a, b) {
  if (a === null || b === null) return a === b;
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

/**
 * Where a glyph's ink is at most, in ems from its origin: left, lower, right and upper edge.
 *
 * @param {string} text
 * @param {number} advance
 * @returns {[number, number, number, number]}
 */
function inkOf(text, advance) {
  if (/[，。、；：！？）」』》】〉〕”’]/.test(text) && advance > 0.8)
    return [0.02, -0.12, 0.5, 0.84];
  if (/[（「『《【〈〔“‘]/.test(text) && advance > 0.8) return [0.5, -0.12, 0.98, 0.84];
  if (/[⺀-鿿豈-﫿]/.test(text)) return [0.03, -0.08, 0.97, 0.85];
  if (/[gjpqy()[\]{}|,;/@QJ_]/.test(text)) return [0.02, -0.2, advance - 0.02, 0.74];
  return [0.02, -0.01, advance - 0.02, 0.75];
}
