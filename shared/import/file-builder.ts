import type { Dataset, FileImport } from '../model/dataset';
import type { OfficialScore } from '../model/official-score';
import type { Platform } from '../model/platform';
import type { MetricValue, RecordKind } from '../model/records';
import type { RecordTable } from '../model/columns';
import type { OpenedFile } from '../model/sheet';
import type { ShopOrigin, Source } from '../model/source';
import type { AppError } from '../result';
import { DAY_SECONDS } from './cells/civil';
import { writtenBy } from './cells/covered-days';
import { checkAccounts } from './check-accounts';
import { exportMoment, fileName, guessShop, type FileFacts } from './file-facts';
import { joinTables, type JoinPart } from './join-tables';
import { TextPool } from './text-pool';
import { platformOfWord } from './words/platforms';

type Tables = {
  readonly orders: RecordTable<'orders'>[];
  readonly afterSales: RecordTable<'afterSales'>[];
  readonly reviews: RecordTable<'reviews'>[];
  readonly agentStats: RecordTable<'agentStats'>[];
  readonly parcels: RecordTable<'parcels'>[];
};

/** What is known of a file once it is open. */
type Opened = Pick<OpenedFile, 'encoding' | 'delimiter' | 'writtenAt'> & {
  readonly sheets: readonly { readonly name: string }[];
};

/** Gathers what the tables of one file give, and what failed in it. */
export class FileBuilder {
  readonly facts: FileFacts;
  readonly #opened: Opened;
  readonly pool = new TextPool();
  /** Shop the file's name or folder suggests, for tables without a shop column. */
  readonly shop: { readonly shop: string | null; readonly origin: ShopOrigin | null };
  /** Platform the file's name tells, for tables whose headers do not. */
  readonly platform: Platform | null;
  readonly exportedAt: number | null;
  /** Nothing in the file can have happened after this moment; null when it is not known when the file was written. */
  readonly latestEvent: number | null;
  /** Moment by which years are told that names leave out; null when nothing tells it. */
  readonly writtenBy: number | null;
  readonly #sources: Source[] = [];
  readonly #tables: Tables = {
    orders: [],
    afterSales: [],
    reviews: [],
    agentStats: [],
    parcels: [],
  };
  readonly #values: MetricValue[] = [];
  readonly #officialScores: OfficialScore[] = [];
  readonly #errors: AppError[] = [];

  constructor(facts: FileFacts, opened: Opened) {
    this.facts = facts;
    this.#opened = opened;
    const { writtenAt } = opened;
    const guessed = guessShop(facts.path);
    this.shop = { shop: guessed?.shop ?? null, origin: guessed?.origin ?? null };
    this.platform = platformOfWord(facts.path.split('/').at(-1) ?? '');
    this.exportedAt = exportMoment(facts.path);
    this.latestEvent =
      writtenAt === null ? null : Math.max(writtenAt, this.exportedAt ?? 0) + DAY_SECONDS;
    this.writtenBy = writtenBy(this.namesOf(''), this.exportedAt, writtenAt);
  }

  /** Names of a sheet and of the file, the nearer first. */
  namesOf(sheet: string): readonly string[] {
    return [sheet, fileName(this.facts.path)];
  }

  /** Index the next source will have. */
  get nextSource(): number {
    return this.#sources.length;
  }

  /** Whether any table was recognised. */
  get isEmpty(): boolean {
    return this.#sources.length === 0;
  }

  addSource(source: Omit<Source, 'file' | 'encoding' | 'exportedAt'>): void {
    const { facts, exportedAt } = this;
    const { encoding } = this.#opened;
    this.#sources.push({ file: facts.file, encoding, exportedAt, ...source });
  }

  addOrders(table: RecordTable<'orders'>): void {
    this.#tables.orders.push(table);
  }

  addAfterSales(table: RecordTable<'afterSales'>): void {
    this.#tables.afterSales.push(table);
  }

  addReviews(table: RecordTable<'reviews'>): void {
    this.#tables.reviews.push(table);
  }

  addAgentStats(table: RecordTable<'agentStats'>): void {
    this.#tables.agentStats.push(table);
  }

  addParcels(table: RecordTable<'parcels'>): void {
    this.#tables.parcels.push(table);
  }

  addValue(value: MetricValue): void {
    this.#values.push(value);
  }

  addOfficialScore(score: OfficialScore): void {
    this.#officialScores.push(score);
  }

  /** Notes what failed; the same failure of a sheet read twice is one. */
  addError(error: AppError): void {
    const text = JSON.stringify(error);
    if (!this.#errors.some((known) => JSON.stringify(known) === text)) this.#errors.push(error);
  }

  get hasErrors(): boolean {
    return this.#errors.length > 0;
  }

  /** The file as a dataset of its own, every row of which is accounted for. */
  finish(): FileImport {
    const dataset: Dataset = {
      strings: this.pool.texts,
      sources: this.#sources,
      orders: joinTables('orders', this.#tables.orders.map(asPart)),
      afterSales: joinTables('afterSales', this.#tables.afterSales.map(asPart)),
      reviews: joinTables('reviews', this.#tables.reviews.map(asPart)),
      agentStats: joinTables('agentStats', this.#tables.agentStats.map(asPart)),
      parcels: joinTables('parcels', this.#tables.parcels.map(asPart)),
      values: this.#values,
      officialScores: this.#officialScores,
    };
    checkAccounts(dataset);
    const { encoding, delimiter, sheets } = this.#opened;
    return {
      ...{ file: this.facts.file, encoding, delimiter, sheets: sheets.map(({ name }) => name) },
      ...{ dataset, errors: this.#errors },
    };
  }
}

function asPart<K extends RecordKind>(table: RecordTable<K>): JoinPart<K> {
  return { table, firstSource: 0, texts: null };
}
