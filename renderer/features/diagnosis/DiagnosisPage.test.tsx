// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckupApi, CheckupDocument } from '../../../shared/ipc/contract';
import type { CauseFinding } from '../../../shared/checkup/schema-causes';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { articleCheckup } from '../../testing/article-checkup';
import { DiagnosisPage } from './DiagnosisPage';

const B = 'other/小店B';
const checkup = articleCheckup();

function finding(changes: Partial<CauseFinding>): CauseFinding {
  return {
    ...{ shop: B, cause: 'slow-shipment', strength: 'strong', metrics: ['logistics.shipHours'] },
    ...{ loss: 6.7, actions: ['cutoff-16-pickup-onsite'], order: 1 },
    evidence: [
      {
        kind: 'metric',
        about: 'logistics.shipHours',
        message: {
          code: 'cause.above',
          params: { metric: 'logistics.shipHours', value: 48, level: 36 },
        },
        rows: [],
      },
    ],
    ...changes,
  };
}

const quoted = finding({
  ...{ cause: 'wrong-description', strength: 'weak', loss: null, metrics: [], order: 2 },
  evidence: [
    {
      kind: 'text',
      about: 'colour',
      message: { code: 'cause.topic.colour', params: { count: 2, total: 9, share: 2 / 9 } },
      rows: [
        {
          ...{ source: 0, row: 14, id: null, product: '杯子', value: 1, time: null },
          text: '颜色差太多',
        },
      ],
    },
  ],
});

function Opened({ shop, cause }: { readonly shop: string | null; readonly cause: string | null }) {
  const { state, commands } = useStore();
  const { document } = state;
  if (document === null) {
    return <button onClick={() => void commands.open('article')}>open</button>;
  }
  return (
    <>
      <DiagnosisPage document={document} shop={shop} cause={cause} />
      <output>{JSON.stringify(state.way.at(-1)?.page)}</output>
    </>
  );
}

async function openDiagnosis(
  causes: readonly CauseFinding[],
  shop: string | null = B,
  cause: string | null = null,
  shops = checkup.result.shops,
) {
  const opened: CheckupDocument = {
    ...checkup,
    result: { ...checkup.result, shops, causes: [...causes] },
  };
  const api: Pick<CheckupApi, 'openCheckup' | 'listCheckups'> = {
    openCheckup: () => Promise.resolve(ok(opened)),
    listCheckups: () => Promise.resolve(ok([])),
  };
  vi.stubGlobal('checkup', api);
  render(
    <StoreProvider>
      <Opened shop={shop} cause={cause} />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  return screen.findByRole('heading', { level: 1 });
}

afterEach(cleanup);
beforeEach(() => {
  vi.unstubAllGlobals();
});

function page(): unknown {
  return JSON.parse(screen.getByRole('status').textContent);
}

describe('the diagnosis page', () => {
  it('names the first cause, its points as an estimate, and its evidence with figures', async () => {
    const title = await openDiagnosis([finding({})]);
    expect(title.textContent).toBe('找到 1 个丢分的原因，先看“发货慢”');
    expect(screen.getByText('涉及 6.7 分')).toBeTruthy();
    expect(screen.getAllByText('估算').length).toBeGreaterThan(0);
    expect(screen.getByText(/平均发货时长 48.0 小时，高于 36.0 小时/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '看指标：平均发货时长' }));
    expect(page()).toMatchObject({ name: 'metric', metric: 'logistics.shipHours', shop: B });
  });

  it('keeps hints apart and quotes buyers with the row they stand in', async () => {
    const title = await openDiagnosis([quoted]);
    expect(title.textContent).toBe('有 1 条线索，还不能说是原因');
    const hints = screen.getByRole('region', { name: '线索 1 条，先核实' });
    fireEvent.click(within(hints).getByRole('button', { name: '看 1 条原话' }));
    expect(within(hints).getByText('颜色差太多')).toBeTruthy();
    expect(hints.textContent).toContain('第 14 行');
    expect(within(hints).queryByText(/涉及/)).toBeNull();
  });

  it('folds all but the dearest causes, says where hardly a point is lost, and leads to the handbook', async () => {
    const dear = ['slow-chat', 'poor-quality', 'slow-delivery', 'weak-packaging'];
    const causes = dear.map((cause, at) => finding({ cause, order: at + 1 }));
    const least = finding({ cause: 'wrong-or-missing-items', loss: 0.004, order: 5 });
    await openDiagnosis([...causes, least, finding({ order: 6 }), quoted]);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5);
    expect(screen.getByText('眼下几乎不丢分')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '其余 1 个原因，涉及的分少一些' }));
    expect(screen.getByRole('heading', { level: 3, name: '发货慢' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '看知识里怎么讲：发货慢' }));
    expect(page()).toEqual({ name: 'knowledge', entry: 'slow-shipment' });
  });

  it('begins at the cause one was sent to, be it among the folded ones', async () => {
    const dear = ['slow-chat', 'poor-quality', 'slow-delivery', 'weak-packaging'];
    const causes = [...dear, 'wrong-or-missing-items'].map((cause, at) =>
      finding({ cause, order: at + 1 }),
    );
    await openDiagnosis([...causes, finding({ order: 6 })], B, 'slow-shipment');
    const title = screen.getByRole('heading', { level: 3, name: '发货慢' });
    expect(title.hasAttribute('data-start')).toBe(true);
    expect(document.querySelectorAll('[data-start]')).toHaveLength(1);
  });

  it('says that nothing found is not all well, and leads to the self-assessment', async () => {
    const title = await openDiagnosis([]);
    expect(title.textContent).toBe('没有找到丢分的原因');
    fireEvent.click(screen.getByRole('button', { name: '做自评' }));
    expect(page()).toEqual({ name: 'assessment', shop: B });
  });

  it('says so when causes were found in every shop', async () => {
    const { shops } = checkup.result;
    const title = await openDiagnosis(
      shops.map(({ id }) => finding({ shop: id })),
      null,
    );
    expect(title.textContent).toBe('3 家店都找到了丢分的原因');
  });

  it('says of a cause without points whether it has none or nobody knows', async () => {
    await openDiagnosis([{ ...quoted, strength: 'likely' }]);
    expect(screen.getByText('对总分的影响算不出')).toBeTruthy();
    cleanup();
    const [evidence] = finding({}).evidence;
    if (evidence === undefined) throw new Error('no evidence');
    const full = { metrics: [], loss: null, evidence: [evidence] };
    await openDiagnosis([finding(full)]);
    expect(screen.getByText('不影响总分')).toBeTruthy();
    cleanup();
    const shops = checkup.result.shops.map((shop) => ({
      ...shop,
      total: { ...shop.total, stage: 'growth' as const },
    }));
    await openDiagnosis([finding(full)], B, null, shops);
    expect(screen.getByText('成长阶段总分固定，眼下不影响')).toBeTruthy();
  });

  it('has the shop that loses most first, and many shops in a table', async () => {
    const names = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
    await openDiagnosis([finding({})], null);
    expect(names()[0]).toBe('B小店B');
    cleanup();
    const { shops } = checkup.result;
    const more = shops.map((shop) => ({ ...shop, id: `${shop.id}2`, name: `${shop.name}2` }));
    await openDiagnosis([finding({})], null, null, [...shops, ...more]);
    const table = screen.getByRole('table', { name: '各店丢分的原因' });
    const rows = within(table)
      .getAllByRole('rowheader')
      .map((row) => row.textContent);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toBe('B小店B');
    fireEvent.click(within(table).getByRole('button', { name: '小店B，全部：1 个原因，0 条线索' }));
    expect(page()).toEqual({ name: 'diagnosis', shop: B, cause: null });
  });

  it('shows the first causes of every shop and leads to each', async () => {
    const title = await openDiagnosis([finding({}), quoted], null);
    expect(title.textContent).toBe('3 家店里 1 家找到了原因');
    expect(screen.getAllByText('没有找到原因')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: '小店B，全部：1 个原因，1 条线索' }));
    expect(page()).toEqual({ name: 'diagnosis', shop: B, cause: null });
  });
});
