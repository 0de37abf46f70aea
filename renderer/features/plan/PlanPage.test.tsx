// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whatIf } from '../../../shared/advice/what-if';
import type { Work } from '../../../shared/checklist/work';
import { formatScore, formatSigned } from '../../../shared/format/format';
import type { CheckupApi, CheckupDocument } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { Toasts } from '../../app/Toasts';
import { articleCheckup } from '../../testing/article-checkup';
import { PlanPage } from './PlanPage';

const article = articleCheckup();
const SHOP = 'other/小店B';
const shop = article.result.shops.find(({ id }) => id === SHOP);
const model = article.result.models.find(({ id }) => id === shop?.model);
const plan = article.result.plans.find((one) => one.shop === SHOP);
if (shop === undefined || model === undefined || plan === undefined) throw new Error('no plan');
const saved: Work[] = [];

function Opened() {
  const { state, commands, go, dispatch } = useStore();
  const { document } = state;
  const page = state.way.at(-1)?.page;
  if (document === null) {
    return <button onClick={() => void commands.open('article')}>open</button>;
  }
  return (
    <>
      <button
        onClick={() => {
          go({ name: 'data' });
        }}
      >
        elsewhere
      </button>
      <button
        onClick={() => {
          dispatch({ type: 'opened', document: { ...document }, back: { name: 'start' } });
        }}
      >
        again
      </button>
      <button
        onClick={() => {
          go({ name: 'plan', shop: SHOP });
        }}
      >
        plan
      </button>
      {page?.name === 'plan' && <PlanPage document={document} shop={page.shop} />}
      <Toasts />
    </>
  );
}

async function openPlan(opened: CheckupDocument = article) {
  vi.stubGlobal('checkup', { ...api, openCheckup: () => Promise.resolve(ok(opened)) });
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  fireEvent.click(await screen.findByText('plan'));
  await screen.findByRole('heading', { level: 1 });
}

const api: Pick<CheckupApi, 'listCheckups' | 'saveWork'> = {
  listCheckups: () => Promise.resolve(ok([])),
  saveWork: (_id, work) => {
    saved.push(work);
    return Promise.resolve(ok(null));
  },
};

beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  // The page of the tests lacks it.
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

function field(label: string): HTMLInputElement {
  return screen.getByLabelText(label);
}

function type(input: HTMLElement, text: string) {
  act(() => {
    input.focus();
  });
  fireEvent.change(input, { target: { value: text } });
}

function leave() {
  act(() => {
    (document.activeElement as HTMLElement).blur();
  });
}

/** What is said of the total; null where the page is not shown. */
function status(): string | null {
  return document.querySelector('.plan-effect [role="status"]')?.textContent ?? null;
}

/** The section under a heading. */
function section(title: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name: title }).closest('section');
  if (found === null) throw new Error(title);
  return found;
}

describe('the page that tries things out', () => {
  it('shows what a typed value does to its points and to the total while one types', async () => {
    await openPlan();
    expect(status()).toBe('还没有改什么');
    type(field('平均发货时长的数值'), '24');
    expect(field('平均发货时长的得分').value).toBe('90.0');
    const { gain } = whatIf(shop, model, { values: new Map([['logistics.shipHours', 24]]) });
    expect(status()).toContain(formatSigned(gain));
    leave();
    expect(field('平均发货时长的数值').value).toBe('24.0');
  });

  it('gives the value typed or dragged points ask for', async () => {
    await openPlan();
    type(field('平均发货时长的得分'), '90');
    leave();
    expect(field('平均发货时长的数值').value).toBe('24.0');
    const slider = field('拖动平均发货时长的得分').querySelector('input');
    fireEvent.change(slider ?? document.body, { target: { value: '60' } });
    expect(field('平均发货时长的得分').value).toBe('60.0');
    expect(Number(field('平均发货时长的数值').value)).toBeGreaterThan(24);
  });

  it('changes nothing by passing through a field', async () => {
    await openPlan();
    for (const input of document.querySelectorAll('input')) {
      act(() => {
        input.focus();
      });
      act(() => {
        input.blur();
      });
    }
    expect(status()).toBe('还没有改什么');
  });

  it('takes one metric or everything back, and puts it in again', async () => {
    await openPlan();
    type(field('平均发货时长的数值'), '24');
    leave();
    const tried = status();
    fireEvent.click(screen.getByRole('button', { name: '恢复平均发货时长' }));
    expect(status()).toBe('还没有改什么');
    fireEvent.click(screen.getByRole('button', { name: '回到刚才试的' }));
    expect(status()).toBe(tried);
    fireEvent.click(screen.getByRole('button', { name: '全部恢复' }));
    expect(status()).toBe('还没有改什么');
    fireEvent.click(screen.getByRole('button', { name: '回到刚才试的' }));
    expect(status()).toBe(tried);
  });

  it('keeps what is tried while one is elsewhere, until a check-up is opened', async () => {
    await openPlan();
    type(field('平均发货时长的数值'), '24');
    leave();
    const tried = status();
    fireEvent.click(screen.getByText('elsewhere'));
    expect(status()).toBeNull();
    fireEvent.click(screen.getByText('plan'));
    expect(status()).toBe(tried);
    fireEvent.click(screen.getByText('elsewhere'));
    fireEvent.click(screen.getByText('again'));
    fireEvent.click(screen.getByText('plan'));
    expect(status()).toBe('还没有改什么');
  });

  it('puts a plan into the inputs, with the total the plan promises', async () => {
    await openPlan();
    fireEvent.click(screen.getByRole('button', { name: '试试这个方案' }));
    expect(status()).toContain(formatSigned((plan.to ?? 0) - (plan.from ?? 0)));
  });

  it('takes a plan up on the checklist in one change, which can be undone', async () => {
    await openPlan();
    const target = section('定一条线，看最省力怎么到');
    fireEvent.click(within(target).getByRole('button', { name: /加进清单/ }));
    await vi.waitFor(() => {
      expect(saved).toHaveLength(1);
    });
    const states = Object.entries(saved[0]?.checklist ?? {});
    expect(states.map(([key]) => key).toSorted()).toEqual(
      plan.actions.map((action) => `${SHOP}|${action}`).toSorted(),
    );
    expect(states.every(([, { state }]) => state === 'doing')).toBe(true);
    expect(within(target).queryByRole('button', { name: /加进清单/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await vi.waitFor(() => {
      expect(saved[1]?.checklist).toEqual({});
    });
    expect(within(target).getByRole('button', { name: /加进清单/ })).toBeTruthy();
  });

  it('names what gets a metric tried better there', async () => {
    await openPlan();
    expect(screen.queryByText('你试好的这几项，靠什么做到')).toBeNull();
    type(field('平均发货时长的数值'), '24');
    const tried = section('你试好的这几项，靠什么做到');
    expect(within(tried).getByText('平均发货时长')).toBeTruthy();
    expect(within(tried).getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('says why the days ahead are not known', async () => {
    await openPlan();
    expect(section('往后 60 天会怎么走').textContent).toContain('没有日期');
  });

  it('leads to the data where no metric has a score', async () => {
    const bare = article.result.shops.map((one) => ({
      ...one,
      metrics: one.metrics.map((metric) => ({ ...metric, score: null })),
    }));
    await openPlan({ ...article, result: { ...article.result, shops: bare } });
    expect(screen.getByText('还没有能打分的指标')).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '看数据' }));
    expect(screen.queryByText('还没有能打分的指标')).toBeNull();
  });

  it('tells what the figures would give with enough orders where growth fixes the total', async () => {
    const growing = {
      ...shop,
      total: {
        ...shop.total,
        stage: 'growth' as const,
        formal: { score: shop.total.score ?? 0, low: null, high: null },
      },
    };
    const shops = article.result.shops.map((one) => (one.id === SHOP ? growing : one));
    await openPlan({ ...article, result: { ...article.result, shops, plans: [] } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('成长阶段');
    expect(section('合在一起的效果').textContent).toContain('平台给固定分');
    type(field('平均发货时长的数值'), '24');
    const values = new Map([['logistics.shipHours', 24]]);
    const { formal } = whatIf(growing, model, { values });
    expect(status()).toContain(`满单后约 ${formatScore(formal)}`);
    expect(section('定一条线，看最省力怎么到').textContent).toContain('给不出到线的方案');
  });
});
