/** A worker thread for tests: does what the file's name says; any other file is a table of three rows. */
import path from 'node:path';
import { parentPort } from 'node:worker_threads';

/** @typedef {{ file: string, passwords?: string[] }} Job */

/** @type {unknown[]} */
const hoard = [];

parentPort?.on('message', (/** @type {Job} */ { file, passwords = [] }) => {
  switch (path.basename(file)) {
    case 'throws':
      throw new Error('a bug');
    case 'exits':
      return process.exit(1);
    case 'hangs':
      for (;;);
    case 'sleeps':
      return undefined;
    case 'goes-on':
      setInterval(() => parentPort?.postMessage({ bytes: 1 }), 20);
      return undefined;
    case 'eats':
      for (;;) hoard.push(new Array(100_000).fill(file + hoard.length));
    case 'counts':
      parentPort?.postMessage({ bytes: 100 });
      parentPort?.postMessage({ bytes: 1e9 });
      return parentPort?.postMessage({ ok: true, value: importOf(file, []) });
    case 'refuses':
      return parentPort?.postMessage({
        ok: false,
        error: { code: 'file.empty', params: { file } },
      });
    case 'locked':
      // Its password is the folder it is in.
      return parentPort?.postMessage(
        passwords.includes(path.dirname(file))
          ? { ok: true, value: measuredImport(file) }
          : { ok: false, error: { code: 'file.passwordNeeded', params: { file } } },
      );
    case 'spoilt':
      return parentPort?.postMessage({ ok: true, value: importOf(file, [LOST]) });
    case 'measured':
      return parentPort?.postMessage({ ok: true, value: measuredImport(file) });
    default:
      return parentPort?.postMessage({ ok: true, value: importOf(file, []) });
  }
});

const LOST = { code: 'lostId', row: 2, column: 'A', header: '主订单编号', found: '6.9E+18' };

/**
 * @param {string} file
 * @param {readonly object[]} issues
 */
function importOf(file, issues) {
  const times = new Int32Array();
  const ids = new Uint32Array();
  const columns = {
    ...{ orderTime: times, payTime: times, shipTime: times, pickupTime: times },
    ...{ applyTime: times, time: times, date: times, firstDay: times },
    ...{ orderId: ids, subOrderId: ids, orderIds: ids },
  };
  const table = { length: 0, columns, source: new Uint16Array(), row: new Uint32Array() };
  return {
    file,
    encoding: 'xlsx',
    delimiter: null,
    sheets: [''],
    errors: [{ code: 'table.noHeader', params: { file } }],
    dataset: {
      strings: { bytes: new Uint8Array(), ends: new Uint32Array(3) },
      sources: [
        {
          file,
          sheet: '',
          rowsRead: 3,
          rowsIgnored: 0,
          rowsRejected: 3,
          mapping: [],
          shop: null,
          shopOrigin: null,
          issueCounts: { lostId: issues.length },
          issues,
        },
      ],
      orders: { kind: 'orders', ...table },
      afterSales: { kind: 'afterSales', ...table },
      reviews: { kind: 'reviews', ...table },
      agentStats: { kind: 'agentStats', ...table },
      parcels: { kind: 'parcels', ...table },
      values: [],
      officialScores: [],
    },
  };
}

/**
 * A summary table of one shop with one metric.
 *
 * @param {string} file
 */
function measuredImport(file) {
  const { dataset, ...rest } = importOf(file, []);
  const [source] = dataset.sources;
  const table = { table: 1, headerRow: 1, kind: 'metricTable', platform: 'other', layout: null };
  const given = { shop: '小店A', shopOrigin: 'table', encoding: 'xlsx', exportedAt: null };
  const rows = { rowsRead: 1, rowsRejected: 0, mapping: [] };
  const parts = { numerator: null, denominator: null, count: null, date: null, origin: 'table' };
  const value = { source: 0, row: 2, metric: 'logistics.shipHours', value: 36, ...parts };
  return {
    ...rest,
    errors: [],
    dataset: {
      ...dataset,
      sources: [{ ...source, ...table, ...given, ...rows }],
      values: [value],
      officialScores: [],
    },
  };
}
