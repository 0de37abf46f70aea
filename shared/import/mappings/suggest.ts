import type { Cell } from '../../model/cell';
import type { FieldType, RecordKind } from '../../model/records';
import { presentText } from '../cells/plain-text';
import { foldHeader } from '../header';
import { namesOf } from '../recognise';
import { shapeOf } from '../value-shape';
import { targetsOf, type Target } from './targets';

/** Most targets suggested for a column. */
const MOST = 3;
/** Share of the filled cells that must read as a target's type. */
const LEAST_FIT = 0.9;
/** Shortest known name that says something when it is only part of a column's. */
const LEAST_NAME = 2;

/** A column nothing is known of: its name and a sample of its cells. */
export interface UnknownColumn {
  readonly header: string;
  readonly cells: readonly (Cell | undefined)[];
}

/**
 * What a column nothing is known of could be, the likeliest first: targets with a name that is part of its own, then those
 * whose values look like its. Only those not yet taken by other columns; texts and words are never suggested for their values.
 */
export function suggestTargets(
  kind: RecordKind,
  { header, cells }: UnknownColumn,
  taken: ReadonlySet<string>,
): readonly string[] {
  const free = targetsOf(kind).filter(({ target }) => !taken.has(target));
  const fits = ({ type }: Target) => isFit(type, cells) !== false;
  const named = free.filter((target) => fits(target) && isNamed(kind, target, header));
  const looking = free.filter(({ type }) => isFit(type, cells) === true && looksLike(type, cells));
  return [...new Set([...named, ...looking].map(({ target }) => target))].slice(0, MOST);
}

function isNamed(kind: RecordKind, { target }: Target, header: string): boolean {
  const folded = foldHeader(header);
  return namesOf(kind, target).some((name) => {
    const known = foldHeader(name);
    return known.length >= LEAST_NAME && folded.includes(known);
  });
}

/** Whether a sample reads as a type; null where its cells may say anything, or there are none. */
function isFit(type: FieldType | null, cells: UnknownColumn['cells']): boolean | null {
  const shape = type === null ? null : shapeOf(type, cells);
  if (shape === null || shape.filled === 0) return null;
  return shape.fitting >= shape.filled * LEAST_FIT;
}

/** Of the types that read almost anything, only what is typical of them. */
function looksLike(type: FieldType | null, cells: UnknownColumn['cells']): boolean {
  const texts = cells.map((cell) => presentText(cell)).filter((text) => text !== '');
  switch (type) {
    case 'id':
      return texts.every((text) => /\d{6}/.test(text)) && new Set(texts).size > texts.length / 2;
    case 'money':
      return texts.some((text) => /[.¥￥元]/.test(text));
    case 'count':
      return texts.every((text) => /^\d{1,5}$/.test(text));
    default:
      return true;
  }
}
