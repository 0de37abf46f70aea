/** The same dataset with its sources, rows and texts in another order, for tests that order does not matter. */
import { fieldsOf, TEXT, type Column, type Columns, type RecordTable } from '../../model/columns';
import { packTexts } from '../../import/text-pool';
import type { Dataset } from '../../model/dataset';
import type { RecordKind } from '../../model/records';
import { textOf } from '../../model/texts';

/**
 * `random` gives numbers in [0, 1). `placeOf[i]` says where source `i` went. Row numbers stay with their rows, as they do
 * when the same file is read again.
 */
export function shuffleDataset(
  dataset: Dataset,
  random: () => number,
): { readonly dataset: Dataset; readonly placeOf: readonly number[] } {
  const sources = permutation(dataset.sources.length, random);
  const placeOf = inverse(sources);
  const texts = permutation(dataset.strings.ends.length - TEXT.FIRST, random);
  const textPlace = inverse(texts);
  const strings = [
    ...Array.from({ length: TEXT.FIRST }, () => ''),
    ...texts.map((text) => textOf(dataset.strings, text + TEXT.FIRST)),
  ];
  const moveText = (cell: number): number =>
    cell < TEXT.FIRST ? cell : at(textPlace, cell - TEXT.FIRST) + TEXT.FIRST;
  const table = <K extends RecordKind>(from: RecordTable<K>): RecordTable<K> => {
    const rows = permutation(from.length, random);
    const old: Readonly<Record<string, Column>> = from.columns;
    const columns: Record<string, Column> = {};
    for (const [field, type] of fieldsOf(from.kind)) {
      const column = old[field]?.slice() ?? new Uint32Array();
      const isText = type === 'id' || type === 'text';
      rows.forEach((row, place) => {
        const cell = at(old[field] ?? [], row);
        column[place] = isText ? moveText(cell) : cell;
      });
      columns[field] = column;
    }
    return {
      kind: from.kind,
      length: from.length,
      columns: columns as Columns<K>,
      source: Uint16Array.from(rows, (row) => at(placeOf, at(from.source, row))),
      row: Uint32Array.from(rows, (row) => at(from.row, row)),
    };
  };
  return {
    placeOf,
    dataset: {
      strings: packTexts(strings),
      sources: sources.flatMap((source) => dataset.sources[source] ?? []),
      orders: table(dataset.orders),
      afterSales: table(dataset.afterSales),
      reviews: table(dataset.reviews),
      agentStats: table(dataset.agentStats),
      parcels: table(dataset.parcels),
      values: permutation(dataset.values.length, random).flatMap((value) => {
        const given = dataset.values[value];
        return given === undefined ? [] : [{ ...given, source: at(placeOf, given.source) }];
      }),
      officialScores: permutation(dataset.officialScores.length, random).flatMap((score) => {
        const given = dataset.officialScores[score];
        return given === undefined ? [] : [{ ...given, source: at(placeOf, given.source) }];
      }),
    },
  };
}

function permutation(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [at(order, other), at(order, last)];
  }
  return order;
}

function inverse(order: readonly number[]): number[] {
  const places = new Array<number>(order.length).fill(0);
  order.forEach((from, place) => {
    places[from] = place;
  });
  return places;
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] as number;
}
