import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { runCheckup } from '../../shared/checkup/run-checkup';
import { rowsBehind, spreadOf } from '../../shared/metrics/behind-metric';
import { keepRows } from '../../shared/metrics/kept-rows';
import { makeDataset, type RowOf } from '../../shared/metrics/testing/make-dataset';
import { fail, ok, type Result } from '../../shared/result';
import { answeringEngine } from '../engine/testing/fake-engine';
import { Documents } from '../storage/documents';
import { settingsIn } from '../storage/settings';
import { tempFolder } from '../testing/temp-folder';
import { CurrentCheckup } from './current-checkup';
import { metricHandlers } from './handlers-metric';

const WINDOW = 1;
const PERIOD = { from: '2026-07-01', to: '2026-07-30' };
const asked = { shop: 'douyin/甲店', metric: 'logistics.shipHours' };

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Thirty orders, each shipped an hour later than the one before. */
const ORDERS = Array.from({ length: 30 }, (_, at): RowOf<'orders'> => {
  const shipped = new Date(Date.parse('2026-07-10T01:00:00Z') + at * 3_600_000).toISOString();
  return {
    orderId: `6947962648608523${String(at).padStart(3, '0')}`,
    status: 'completed',
    payTime: '2026-07-10 00:00:00',
    shipTime: shipped.slice(0, 19).replace('T', ' '),
  };
});
const dataset = makeDataset({
  甲店: { platform: 'douyin', orders: ORDERS, values: { 'goods.rating': 4.8 } },
});
const made = valueOf(
  runCheckup(dataset, {
    model: null,
    period: PERIOD,
    appVersion: '0.1.0',
    createdAt: '2026-10-12 09:00:00',
  }),
);

/** The handlers over a real folder with one check-up, and the real looking behind metrics. */
async function program() {
  const folder = await tempFolder();
  const documents = new Documents(path.join(folder, 'checkups'), () => undefined);
  await documents.open();
  const { id } = valueOf(await documents.create(made));
  const current = new CurrentCheckup();
  const kept = keepRows(dataset);
  const { engine, received } = answeringEngine(({ type, request }) => {
    if (type === 'metricRows') return ok(rowsBehind(kept, PERIOD, request));
    if (type === 'metricSpread') return ok(spreadOf(kept, PERIOD, request.metric));
    return fail('app.nothingImported');
  });
  const answers = { file: null as string | null, proposed: '' };
  const handlers = metricHandlers({
    ...{ engine, documents, current },
    settings: settingsIn({ get: () => undefined, set: () => undefined }),
    chooseMetricRowsFile: async (proposed) => {
      answers.proposed = proposed;
      return answers.file;
    },
  });
  const save = (metric = asked.metric) =>
    handlers['metric/saveRows']({ id, shop: asked.shop, metric }, WINDOW);
  const saved = async () => {
    const { sheets } = await readXlsx(await readFile(answers.file ?? ''));
    return sheets[0]?.rows ?? [];
  };
  return { folder, id, current, received, answers, handlers, save, saved };
}

it('saves all rows while the files are held, else those the check-up keeps', async () => {
  const { folder, id, current, answers, save, saved } = await program();
  expect(await save()).toEqual(ok(null));
  expect(answers.proposed).toBe('小店体检 平均发货时长 甲店.xlsx');
  answers.file = path.join(folder, '行.xlsx');
  expect(await save()).toEqual(ok({ file: '行.xlsx', isAll: false, count: 20 }));
  expect(await saved()).toHaveLength(21);
  current.made(id);
  expect(await save()).toEqual(ok({ file: '行.xlsx', isAll: true, count: 30 }));
  const [heads, ...rows] = await saved();
  expect(heads?.slice(0, 4)).toEqual(['店铺', '指标', '订单或售后编号', '数值']);
  expect(rows).toHaveLength(30);
  // The longest first; numbers of orders keep all their digits.
  expect(rows[0]?.slice(0, 4)).toEqual(['甲店', '平均发货时长', '6947962648608523029', 30]);
  expect(rows[0]?.at(-1)).toBe(31);
});

it('asks for no rows of a figure that a table gave', async () => {
  const { folder, id, current, answers, received, save, saved } = await program();
  answers.file = path.join(folder, '行.xlsx');
  current.made(id);
  expect(await save('goods.rating')).toMatchObject({ value: { isAll: false, count: 0 } });
  expect(await saved()).toHaveLength(1);
  expect(received).toEqual([]);
});

it('says so when the file cannot be written', async () => {
  const { folder, answers, save } = await program();
  answers.file = path.join(folder, 'missing', '行.xlsx');
  const reason = { file: '行.xlsx', reason: 'ENOENT' };
  expect(await save()).toEqual(fail('app.metricRowsNotSaved', reason));
});

it('tells how values spread while the files are held', async () => {
  const { id, current, handlers } = await program();
  const spread = () => handlers['metric/spread']({ id, metric: asked.metric }, WINDOW);
  expect(await spread()).toEqual(ok(null));
  current.made(id);
  expect(await spread()).toMatchObject({
    ok: true,
    value: [{ shop: 'douyin/甲店', counts: [2, 4, 6, 12, 6, 0, 0, 0, 0, 0] }],
  });
});
