/** Groups the pieces of a page by the name they belong to: a metric or an official score with what is printed after it. */
import type { Label } from './labels';
import {
  looseCounts,
  withUnit,
  type PageCell,
  type PageLine,
  type Piece,
  type Value,
} from './tokens';

type Anchor = Extract<Label, { type: 'metric' | 'official' | 'unused' }>;
/** What the next value of a zone is. */
type Slot = 'own' | 'numerator' | 'denominator' | 'points' | 'peer';

/** A value and the line it stands in. */
export interface Placed<T> {
  readonly value: T;
  readonly line: number;
}

/** Two numbers that may be the counts of a metric. `loose`: among words, so only if they give its value. */
export interface CountPair {
  readonly part: Value;
  readonly whole: Value;
  readonly text: string;
  readonly loose: boolean;
}

/** Everything printed about one thing. */
export interface Zone {
  readonly anchor: Anchor;
  readonly label: string;
  readonly line: number;
  /** Unit in brackets behind the name. */
  unit: string | null;
  /** Candidates for the shop's own value, in order. */
  readonly own: Placed<Value>[];
  readonly pairs: Placed<CountPair>[];
  numerator: Placed<Value> | null;
  denominator: Placed<Value> | null;
  points: Placed<Value> | null;
  /** Words behind a level. */
  readonly words: Placed<string>[];
  /** The page says that there is no value. */
  missing: boolean;
  /** Lines of units and of signs for nothing. */
  readonly also: number[];
  /** Cells of other things between the name and its value. */
  gap: number;
}

export interface Zones {
  readonly zones: readonly Zone[];
  /** Lines that hold only others' values, ranks and changes. */
  readonly peerLines: ReadonlySet<number>;
}

/** Cells of other things that may stand between a name and its value. */
const WIDEST_GAP = 3;

/** Cuts a page into zones. Columns whose heads say whose values they hold, and rows of names over rows of values, are followed. */
export function zonesOf(lines: readonly PageLine[]): Zones {
  const walk = new Walk();
  let columns: ColumnHeads | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const turned = namesOverValues(lines, at);
    if (turned > 0) {
      walk.byColumn(lines.slice(at, at + turned + 1));
      at += turned;
      continue;
    }
    columns = columnHeads(line) ?? stillBelow(columns, line);
    const own = columns?.own ?? 0;
    line.cells.forEach((cell, index) => {
      const others = own > 0 && index > 0 && index !== own;
      if (others) walk.peer(line.number);
      else walk.cell(cell, line.number);
    });
  }
  return walk.finish();
}

function anchorsIn({ pieces }: PageCell): number {
  return pieces.filter((piece) => piece.type === 'label' && isAnchor(piece.label)).length;
}

function isAnchor(label: Label): label is Anchor {
  return label.type === 'metric' || label.type === 'official' || label.type === 'unused';
}

function isBareName(cell: PageCell): boolean {
  const { pieces } = cell;
  const rest = pieces.filter(({ type }) => type !== 'unit');
  return rest.length === 1 && anchorsIn(cell) === 1;
}

function isValueCell(cell: PageCell): boolean {
  return anchorsIn(cell) === 0 && cell.pieces.some(({ type }) => type !== 'words');
}

/** How many lines of as many value cells follow a line of several names; 0 for any other line. */
function namesOverValues(lines: readonly PageLine[], at: number): number {
  const names = lines[at]?.cells ?? [];
  if (names.length < 2 || !names.every(isBareName)) return 0;
  const below = lines.slice(at + 1);
  const end = below.findIndex(
    ({ cells }) => cells.length !== names.length || !cells.every(isValueCell),
  );
  return end < 0 ? below.length : end;
}

interface ColumnHeads {
  /** Column of the shop's own values. */
  readonly own: number;
  readonly count: number;
}

/** Heads hold for the lines below that have as many cells. */
function stillBelow(heads: ColumnHeads | null, { cells }: PageLine): ColumnHeads | null {
  return heads?.count === cells.length ? heads : null;
}

/** Which column holds the shop's own values, told by a line of heads (指标 本店 同行均值); null for any other line. */
function columnHeads({ cells }: PageLine): ColumnHeads | null {
  if (cells.length < 3 || cells.some((cell) => anchorsIn(cell) > 0)) return null;
  const own = cells.findIndex(({ pieces }) => {
    const [only, ...others] = pieces;
    return others.length === 0 && only?.type === 'label' && only.label.type === 'own';
  });
  return own > 0 ? { own, count: cells.length } : null;
}

/** Goes through the cells of a page and keeps the zones it finds. */
class Walk {
  readonly #zones: Zone[] = [];
  readonly #peerLines = new Set<number>();
  #zone: Zone | null = null;
  #slot: Slot = 'own';
  /** The value before was somebody else's; a word behind it (同行) belongs to it. */
  #afterPeer = false;
  /** The bare number before, which a unit in a cell of its own completes. */
  #bare: ((unit: string, line: number) => void) | null = null;

  finish(): Zones {
    return { zones: this.#zones, peerLines: this.#peerLines };
  }

  /** Names in the first line, their values column by column below. */
  byColumn(lines: readonly PageLine[]): void {
    const count = lines[0]?.cells.length ?? 0;
    for (let column = 0; column < count; column += 1) {
      for (const { cells, number } of lines) {
        const cell = cells[column];
        if (cell !== undefined) this.cell(cell, number);
      }
      this.#zone = null;
    }
  }

  peer(line: number): void {
    this.#peerLines.add(line);
  }

  cell(cell: PageCell, line: number): void {
    const wordy = cell.pieces.some(({ type }) => type === 'words');
    const named = cell.pieces.some((_, at) => this.#opens(cell, at, wordy));
    if (wordy && !named) {
      this.#skip(cell, line);
      return;
    }
    if (wordy) this.#zone = null;
    cell.pieces.forEach((piece, at) => {
      if (piece.type === 'label' && isAnchor(piece.label)) {
        if (this.#opens(cell, at, wordy)) this.#open(piece.text, piece.label, line);
        else this.#zone = null;
      } else {
        this.#take(piece, line);
      }
    });
    if (this.#slot === 'peer' && cell.pieces.some(isValue)) this.#slot = 'own';
    // What a sentence says ends with it.
    if (wordy) this.#zone = null;
  }

  /** Whether the piece is a name the page means: alone with its values, or in a sentence right before its value. */
  #opens({ pieces }: PageCell, at: number, wordy: boolean): boolean {
    const piece = pieces[at];
    if (piece?.type !== 'label' || !isAnchor(piece.label)) return false;
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (before?.type === 'label' && before.label.type === 'peer') return false;
    if (!wordy) return true;
    // A level is words.
    if (isLevel(piece.label)) return at === 0 && after?.type === 'words';
    return !isAdjustment(piece.label) && after !== undefined && isValue(after);
  }

  #open(label: string, anchor: Anchor, line: number): void {
    this.#zone = {
      ...{ anchor, label, line, unit: null, own: [], pairs: [], words: [], missing: false },
      ...{ gap: 0, also: [] },
      ...{ numerator: null, denominator: null, points: null },
    };
    this.#zones.push(this.#zone);
    this.#slot = 'own';
    this.#afterPeer = false;
    this.#bare = null;
  }

  /** A cell about something else: a zone without its value waits for a few of them. */
  #skip({ text }: PageCell, line: number): void {
    this.#bare = null;
    const zone = this.#zone;
    if (zone === null) return;
    if (isLevel(zone.anchor)) {
      zone.words.push({ value: text, line });
      this.#zone = null;
      return;
    }
    const counts = zone.anchor.type === 'metric' ? looseCounts(text) : null;
    if (counts !== null) zone.pairs.push({ value: { ...counts, text, loose: true }, line });
    zone.gap += 1;
    // Below 加分项 stand the single bonuses, each with points of its own.
    if (isAdjustment(zone.anchor) || zone.gap > WIDEST_GAP) this.#zone = null;
  }

  #take(piece: Piece, line: number): void {
    switch (piece.type) {
      case 'label':
        return this.#turn(piece.label, line);
      case 'unit':
        if (this.#bare !== null) this.#bare(piece.text, line);
        else if (this.#zone !== null && this.#zone.own.length === 0) this.#zone.unit = piece.text;
        return;
      case 'missing':
        if (this.#slot === 'own' && this.#zone?.own.length === 0) {
          this.#zone.missing = true;
          this.#zone.also.push(line);
        }
        this.#slot = 'own';
        return;
      case 'words':
        if (this.#zone !== null) this.#zone.words.push({ value: piece.text, line });
        return;
      case 'pair':
        this.#bare = null;
        if (this.#slot !== 'peer')
          this.#zone?.pairs.push({ value: { ...piece, loose: false }, line });
        return;
      case 'value':
        return this.#value(piece.value, line);
    }
  }

  #turn({ type, ...rest }: Label, line: number): void {
    this.#bare = null;
    if (type === 'side' && 'side' in rest) this.#slot = rest.side;
    else if (type === 'points')
      this.#slot = this.#zone?.anchor.type === 'metric' ? 'points' : 'own';
    else if (type === 'own') this.#slot = 'own';
    else if (type === 'missing') this.#take({ type: 'missing', text: '' }, line);
    else if (type === 'peer' || !this.#afterPeer) {
      this.#slot = 'peer';
      this.#peerLines.add(line);
    }
  }

  #value(value: Value, line: number): void {
    const slot = this.#slot;
    this.#bare = null;
    this.#afterPeer = slot === 'peer';
    if (slot === 'peer') {
      this.#peerLines.add(line);
      return;
    }
    this.#slot = 'own';
    const zone = this.#zone;
    if (zone === null) return;
    if (slot !== 'own') {
      zone[slot] ??= { value, line };
      return;
    }
    // After a missing value the others are not the shop's.
    if (zone.missing) return;
    const place = zone.own.push({ value, line }) - 1;
    this.#bare = (unit, unitLine) => {
      const joined = withUnit(value, unit);
      if (joined === null) return;
      zone.own[place] = { value: joined, line };
      zone.also.push(unitLine);
    };
  }
}

function isLevel(anchor: Anchor): boolean {
  return anchor.type === 'official' && anchor.part === 'level';
}

function isAdjustment(anchor: Anchor): boolean {
  return anchor.type === 'official' && ['bonus', 'deduction'].includes(anchor.part);
}

function isValue(piece: Piece): boolean {
  return piece.type === 'value' || piece.type === 'pair';
}
