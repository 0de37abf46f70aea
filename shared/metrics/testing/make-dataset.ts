/** Datasets from object literals, for tests: columnar tables as an import would make them. */
import { packTexts } from '../../import/text-pool';
import {
  BYTE,
  makeColumn,
  NUM,
  TEXT,
  TIME,
  fieldsOf,
  type Column,
  type Columns,
  type RecordTable,
} from '../../model/columns';
import type { Dataset } from '../../model/dataset';
import type { OfficialScore } from '../../model/official-score';
import type { Platform } from '../../model/platform';
import {
  RECORD_FIELDS,
  type FieldOf,
  type FieldType,
  type MetricValue,
  type RecordKind,
  type TypeOf,
} from '../../model/records';
import type { Source } from '../../model/source';

/** A cell that could not be read, in any column. */
export const UNREADABLE = Symbol('unreadable');

type Cell<T> = T extends { readonly enum: readonly (infer W)[] }
  ? W
  : T extends 'flag'
    ? boolean
    : T extends 'count' | 'number' | 'money'
      ? number
      : string;

/**
 * A row by field name. Times are `YYYY-MM-DD HH:mm:ss` (or a date, for its midnight), money is fen, enums are their words.
 * null = empty. A field no row of a table mentions is absent from that table; one that other rows mention is empty.
 */
export type RowOf<K extends RecordKind> = {
  readonly [F in FieldOf<K>]?: Cell<TypeOf<K, F>> | null | typeof UNREADABLE;
};

export interface ShopFixture {
  readonly platform?: Platform;
  /** One table of a kind, or several, each from a file of its own. */
  readonly orders?: readonly RowOf<'orders'>[] | TableFixture<'orders'>;
  readonly afterSales?: readonly RowOf<'afterSales'>[] | TableFixture<'afterSales'>;
  readonly reviews?: readonly RowOf<'reviews'>[] | TableFixture<'reviews'>;
  readonly agentStats?: readonly RowOf<'agentStats'>[] | TableFixture<'agentStats'>;
  readonly parcels?: readonly RowOf<'parcels'>[] | TableFixture<'parcels'>;
  /** Given values by metric id: a plain value, or its parts. */
  readonly values?: Readonly<Record<string, number | Partial<MetricValue>>>;
  /** A table of official scores alone, a row each. */
  readonly official?: readonly Partial<OfficialScore>[];
}

export interface TableFixture<K extends RecordKind> {
  readonly files: readonly {
    readonly file?: string;
    /** `YYYY-MM-DD HH:mm:ss` of the export, when the file's name says it. */
    readonly exportedAt?: string;
    readonly rows: readonly RowOf<K>[];
  }[];
}

interface Part<K extends RecordKind> {
  readonly source: number;
  readonly rows: readonly RowOf<K>[];
}

const NO_SCORE: Omit<OfficialScore, 'source' | 'row'> = {
  date: null,
  total: null,
  dimensions: {},
  metrics: {},
  bonus: null,
  deduction: null,
  level: null,
  origin: 'table',
};

/** A dataset of some shops by name. Rows are numbered from 2, as below a header. */
export function makeDataset(shops: Readonly<Record<string, ShopFixture>>): Dataset {
  const strings = ['', '', ''];
  const pool = new Map<string, number>();
  const intern = (text: string): number => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    pool.set(text, strings.length);
    return strings.push(text) - 1;
  };
  const sources: Source[] = [];
  const values: MetricValue[] = [];
  const officialScores: OfficialScore[] = [];
  const parts = {
    orders: [] as Part<'orders'>[],
    afterSales: [] as Part<'afterSales'>[],
    reviews: [] as Part<'reviews'>[],
    agentStats: [] as Part<'agentStats'>[],
    parcels: [] as Part<'parcels'>[],
  };
  for (const [name, shop] of Object.entries(shops)) {
    const add = <K extends RecordKind>(
      kind: K,
      fixture: readonly RowOf<K>[] | TableFixture<K> | undefined,
      into: Part<K>[],
    ): void => {
      if (fixture === undefined) return;
      const files = 'files' in fixture ? fixture.files : [{ rows: fixture }];
      files.forEach(({ rows, ...given }, at) => {
        const file = given.file ?? `${name}-${kind}-${at + 1}.csv`;
        into.push({ source: sources.length, rows });
        sources.push(
          makeSource({
            file,
            kind,
            shop: name,
            rows: rows.length,
            fixture: shop,
            ...('exportedAt' in given && given.exportedAt !== undefined
              ? { exportedAt: secondsOf(given.exportedAt) }
              : {}),
          }),
        );
      });
    };
    add('orders', shop.orders, parts.orders);
    add('afterSales', shop.afterSales, parts.afterSales);
    add('reviews', shop.reviews, parts.reviews);
    add('agentStats', shop.agentStats, parts.agentStats);
    add('parcels', shop.parcels, parts.parcels);
    if (shop.values !== undefined) {
      const source = sources.length;
      const given = Object.entries(shop.values);
      sources.push(
        makeSource({
          file: `${name}-table.xlsx`,
          kind: 'metricTable',
          shop: name,
          rows: 1,
          fixture: shop,
        }),
      );
      values.push(...given.map(([metric, value]) => makeValue(source, metric, value)));
    }
    if (shop.official !== undefined) {
      const source = sources.length;
      const rows = shop.official.length;
      const file = `${name}-official.xlsx`;
      sources.push(makeSource({ file, kind: 'officialScores', shop: name, rows, fixture: shop }));
      officialScores.push(
        ...shop.official.map((score, at) => ({ ...NO_SCORE, ...score, source, row: at + 2 })),
      );
    }
  }
  return {
    sources,
    values,
    officialScores,
    orders: makeTable('orders', parts.orders, intern),
    afterSales: makeTable('afterSales', parts.afterSales, intern),
    reviews: makeTable('reviews', parts.reviews, intern),
    agentStats: makeTable('agentStats', parts.agentStats, intern),
    parcels: makeTable('parcels', parts.parcels, intern),
    strings: packTexts(strings),
  };
}

/** Civil seconds of `YYYY-MM-DD` or `YYYY-MM-DD HH:mm:ss`. */
export function secondsOf(stamp: string): number {
  return (
    Date.parse(`${stamp.length === 10 ? `${stamp} 00:00:00` : stamp}Z`.replace(' ', 'T')) / 1000
  );
}

function fieldNames(kind: Source['kind']): string[] {
  const fields: Readonly<Record<string, object>> = RECORD_FIELDS;
  return Object.keys(fields[kind] ?? {});
}

function makeSource(options: {
  readonly file: string;
  readonly kind: Source['kind'];
  readonly shop: string;
  readonly rows: number;
  readonly fixture: ShopFixture;
  readonly exportedAt?: number;
}): Source {
  return {
    file: options.file,
    sheet: '',
    table: 1,
    headerRow: 1,
    kind: options.kind,
    platform: options.fixture.platform ?? 'douyin',
    layout: null,
    shop: options.shop,
    shopOrigin: 'user',
    encoding: 'utf-8',
    exportedAt: options.exportedAt ?? null,
    rowsRead: options.rows,
    rowsIgnored: 0,
    rowsRejected: 0,
    // Each column is called what its field is called.
    mapping: fieldNames(options.kind).map((field) => ({ header: field, field, personal: false })),
    issueCounts: {},
    issues: [],
  };
}

function makeValue(
  source: number,
  metric: string,
  value: number | Partial<MetricValue>,
): MetricValue {
  const parts = typeof value === 'number' ? { value } : value;
  return {
    source,
    row: 2,
    metric,
    value: null,
    numerator: null,
    denominator: null,
    count: null,
    date: null,
    origin: 'table',
    ...parts,
  };
}

function makeTable<K extends RecordKind>(
  kind: K,
  parts: readonly Part<K>[],
  intern: (text: string) => number,
): RecordTable<K> {
  const length = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const source = new Uint16Array(length);
  const row = new Uint32Array(length);
  const columns: Record<string, Column> = {};
  for (const [field, type] of fieldsOf(kind)) columns[field] = makeColumn(type, length, 'ABSENT');
  let at = 0;
  for (const part of parts) {
    const present = new Set(part.rows.flatMap((cells) => Object.keys(cells)));
    part.rows.forEach((cells, index) => {
      source[at] = part.source;
      row[at] = index + 2;
      const given: Readonly<Record<string, unknown>> = cells;
      for (const [field, type] of fieldsOf(kind)) {
        const column = columns[field];
        if (column !== undefined && present.has(field))
          column[at] = encode(type, given[field], intern);
      }
      at += 1;
    });
  }
  return { kind, length, columns: columns as Columns<K>, source, row };
}

function encode(type: FieldType, value: unknown, intern: (text: string) => number): number {
  const states = statesOf(type);
  if (value === UNREADABLE) return states.UNREADABLE;
  if (value === null || value === undefined) return states.EMPTY;
  if (typeof value === 'boolean') return value ? BYTE.YES : BYTE.NO;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') throw new Error('A cell is a text, a number, a flag or null');
  if (type === 'time') return secondsOf(value);
  return typeof type === 'object' ? type.enum.indexOf(value) + 1 : intern(value);
}

function statesOf(type: FieldType): { readonly EMPTY: number; readonly UNREADABLE: number } {
  if (type === 'id' || type === 'text') return TEXT;
  if (type === 'time') return TIME;
  return type === 'flag' || typeof type === 'object' ? BYTE : NUM;
}
