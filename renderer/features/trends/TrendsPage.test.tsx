// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShopResult } from '../../../shared/checkup/schema';
import { OCTOBER, SEPTEMBER } from '../../../shared/checklist/testing/month';
import { NO_HISTORY, type CheckupHistory } from '../../../shared/history/history';
import { checkup, historyWith, type MadeCheckup } from '../../../shared/history/testing/past';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { FIVE_DIMENSIONS } from '../../../shared/models/data/five-dimensions';
import { SIX_FACTORS } from '../../../shared/models/data/six-factors';
import type { ScoreModel } from '../../../shared/models/schema';
import { ok } from '../../../shared/result';
import { mean, ratio, scored, shopWith } from '../../../shared/scoring/testing/shops';
import { StoreProvider, useStore } from '../../app/store';
import { SinceLast } from './SinceLast';
import { TrendsPage } from './TrendsPage';

function shop(
  name: string,
  hours: number,
  bad: number,
  model: ScoreModel = SIX_FACTORS,
): ShopResult {
  const given = { 'logistics.shipHours': mean(hours, 400, 5), 'reviews.badRate': ratio(bad, 60) };
  return scored(shopWith(name, given), model);
}

const september = checkup('september', SEPTEMBER, [shop('小店A', 24, 3), shop('小店B', 48, 5)]);
const october = checkup('october', OCTOBER, [shop('小店A', 24, 3), shop('小店B', 24, 6)]);
const opened: string[] = [];

function Opened({ id, shown }: { readonly id: string; readonly shown: 'page' | 'since' }) {
  const { state, commands } = useStore();
  const { document } = state;
  const at = state.way.at(-1)?.page;
  const open = async () => {
    await commands.open(id);
    await commands.readHistory();
  };
  if (document === null) return <button onClick={() => void open()}>open</button>;
  return (
    <>
      {shown === 'page' ? (
        <TrendsPage document={document} shop={at?.name === 'trends' ? at.shop : 'other/小店B'} />
      ) : (
        <SinceLast document={document} />
      )}
      <output>{JSON.stringify(at)}</output>
    </>
  );
}

/** Opens one of the check-ups that are kept. */
async function openAt(
  made: MadeCheckup,
  kept: readonly MadeCheckup[],
  shown: 'page' | 'since' = 'page',
) {
  const history: CheckupHistory = kept.length === 0 ? NO_HISTORY : historyWith(kept);
  const api: Pick<CheckupApi, 'openCheckup' | 'readHistory'> = {
    openCheckup: (id) => {
      opened.push(id);
      return Promise.resolve(ok(kept.find((one) => one.id === id) ?? made));
    },
    readHistory: () => Promise.resolve(ok(history)),
  };
  vi.stubGlobal('checkup', api);
  render(
    <StoreProvider>
      <Opened id={made.id} shown={shown} />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  await screen.findByText(/"name":"overview"/);
}

async function title(): Promise<string> {
  await waitFor(() => {
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toContain('正在读');
  });
  return screen.getByRole('heading', { level: 1 }).textContent;
}

function rows(): readonly string[] {
  const table = screen.getByRole('table', { name: '小店B 两期之间的总分变化' });
  return within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
}

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(cleanup);

describe('the page of check-ups over time', () => {
  it('says what to do where there is one check-up', async () => {
    await openAt(october, [october]);
    expect(await title()).toBe('小店B 还只有一次体检，下个月再放新表进来就能看趋势');
    expect(screen.getByText('再做一次就能比')).toBeTruthy();
    expect(screen.queryByRole('table', { name: /两期之间/ })).toBeNull();
  });

  it('tells how the total changed, by what, and whether that can be believed', async () => {
    await openAt(october, [september, october]);
    expect(await title()).toMatch(/^小店B 比上期高 \d+\.\d 分，主要是平均发货时长变好了$/);
    const [, ship, bad, total] = rows();
    expect(ship).toMatch(/平均发货时长.*2 天.*1 天.*变好了，可信\+\d/);
    expect(bad).toMatch(/差评率.*看着变差，可能是偶然/);
    expect(total).toMatch(/^总分/);
  });

  it('calls nothing better whose value reads the same', async () => {
    const near = checkup('near', OCTOBER, [shop('小店A', 24, 3), shop('小店B', 47.999, 5)]);
    await openAt(near, [september, near]);
    await title();
    expect(rows()[1]).toMatch(/平均发货时长.*2 天.*2 天.*几乎没变/);
  });

  it('draws the totals, with the same numbers in a table', async () => {
    await openAt(october, [september, october]);
    await title();
    const chart = screen.getByRole('img', {
      name: /^小店B 每次体检的总分：2026-09-30 .*2026-10-31/,
    });
    const ticks = chart.querySelectorAll('.chart-grid + .chart-tick');
    expect(ticks[0]?.textContent).toMatch(/^\d+\.\d 分$/);
    fireEvent.click(screen.getAllByRole('button', { name: '看数字' })[0] ?? document.body);
    const table = screen.getByRole('table', { name: '每次体检的总分' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(within(table).getByText('现在打开的').closest('tr')?.textContent).toContain(
      '2026-10-01',
    );
  });

  it('joins no totals of different rules, and scores both by the later ones to compare', async () => {
    const five = checkup('october', OCTOBER, [shop('小店B', 24, 6, FIVE_DIMENSIONS)], {
      models: [FIVE_DIMENSIONS],
    });
    await openAt(five, [september, five]);
    await title();
    expect(screen.getByText(/^线断开的地方换了打分规则/)).toBeTruthy();
    expect(screen.getAllByText(/这里两期都按后一期的规则重新算过/).length).toBeGreaterThan(0);
    const chart = screen.getByRole('img', { name: /每次体检的总分/ });
    expect(chart.querySelector('polyline')).toBeNull();
  });

  it('knows that a newer one is there, and opens it', async () => {
    await openAt(september, [september, october]);
    expect(await title()).toBe('这是小店B 最早的一次体检，后面还有 1 次');
    expect(rows()[0]).toMatch(/那次2026-09-01.*这次2026-10-01/);
    fireEvent.click(screen.getByRole('button', { name: /^打开最新的/ }));
    await waitFor(() => {
      expect(opened).toEqual(['september', 'october']);
    });
  });

  it('says which of two check-ups of one period counts', async () => {
    const again = checkup('again', SEPTEMBER, [shop('小店B', 40, 5)], {
      createdAt: '2026-10-05 09:00:00',
    });
    await openAt(october, [september, again, october]);
    await title();
    expect(screen.getByText(/做过 2 次体检，以 2026-10-05 09:00:00 做的那次为准/)).toBeTruthy();
    expect(rows()[1]).toContain('1.7 天');
  });

  it('takes another shop, and leads to the metric', async () => {
    await openAt(october, [september, october]);
    await title();
    fireEvent.click(screen.getByRole('radio', { name: /小店A/ }));
    expect(await title()).toBe('小店A 的总分和上期差不多');
    fireEvent.click(screen.getByRole('button', { name: '看这项指标每天的走势' }));
    expect(screen.getByText(/"name":"metric".*"shop":"other\/小店A"/)).toBeTruthy();
  });
});

describe('what changed since the last check-up', () => {
  it('is one line for each shop, the most changed first, with the way to its trend', async () => {
    await openAt(october, [september, october], 'since');
    await screen.findByRole('heading', { name: '和上次体检比' });
    const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(first).toMatch(/小店B\+\d+\.\d 分.*涨得最多：平均发货时长 \+/);
    expect(second).toMatch(/小店A0\.0 分/);
    fireEvent.click(screen.getByRole('button', { name: '看小店B 的趋势' }));
    expect(screen.getByText(/"name":"trends","shop":"other\/小店B"/)).toBeTruthy();
  });

  it('is nothing where there is no earlier check-up', async () => {
    await openAt(september, [september, october], 'since');
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
