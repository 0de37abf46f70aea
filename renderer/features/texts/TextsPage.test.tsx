// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheckup } from '../../../shared/checkup/run-checkup';
import type { TextResult, TopicResult } from '../../../shared/checkup/schema-texts';
import type { CheckupApi, CheckupDocument } from '../../../shared/ipc/contract';
import { makeDataset } from '../../../shared/metrics/testing/make-dataset';
import { ok } from '../../../shared/result';
import type { OwnPhrase } from '../../../shared/review-texts/lexicon';
import { StoreProvider, useStore } from '../../app/store';
import { TextsPage } from './TextsPage';

const made = runCheckup(makeDataset({ 甲店: { reviews: [{ time: '2026-09-02', rating: 5 }] } }), {
  ...{ model: null, period: { from: '2026-09-01', to: '2026-09-30' } },
  ...{ appVersion: '0.0.0', createdAt: '2026-10-12 09:00:00' },
});
if (!made.ok) throw new Error(made.error.code);
const { value: checkup } = made;
const shop = checkup.shops[0]?.id ?? '';

const said = (row: number, text: string, value: number): TopicResult['complaints'][number] => ({
  ...{ source: 0, row, text, value, product: '毛巾' },
  ...{ id: null, time: null },
});

const GENERAL: TopicResult = {
  ...{ topic: 'general', mentions: 9, positive: 0, negative: 9, lostStars: 9 },
  ...{ before: null, complaints: [], praise: [] },
};
const COLOUR: TopicResult = {
  ...{ topic: 'colour', mentions: 7, positive: 2, negative: 5, lostStars: 4 },
  before: { mentions: 0, positive: 0, negative: 0 },
  complaints: [said(2, '颜色比图片深', 3), said(3, '颜色发灰', 2)],
  praise: [said(4, '颜色很正', 5)],
};
const TEXTS: TextResult = {
  ...{ shop, reviews: 40, complaining: 12, praising: 2, lostStars: 13 },
  before: {
    ...{ basis: 'firstHalf', from: '2026-09-01', to: '2026-09-15' },
    ...{ reviews: 20, afterSales: 0 },
  },
  now: { reviews: 20, afterSales: 0 },
  topics: [GENERAL, COLOUR],
  ...{ products: [], afterSales: 0, reasons: [], replies: 0, forbidden: [] },
};

let texts: readonly TextResult[] = [];
const kept: (readonly OwnPhrase[])[] = [];

function Opened() {
  const { state, commands } = useStore();
  const { document } = state;
  if (document === null) return <button onClick={() => void commands.open('one')}>open</button>;
  return <TextsPage document={document} shop={null} />;
}

async function openPage(shown: readonly TextResult[]) {
  texts = shown;
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  return (await screen.findByRole('heading', { level: 1 })).textContent;
}

beforeEach(() => {
  kept.length = 0;
  const api: Pick<CheckupApi, 'openCheckup' | 'listCheckups' | 'savePhrases'> = {
    openCheckup: () => {
      const document: CheckupDocument = {
        ...{ id: 'one', result: { ...checkup, texts: [...texts] } },
        work: { title: '', checklist: {} },
      };
      return Promise.resolve(ok(document));
    },
    listCheckups: () => Promise.resolve(ok([])),
    savePhrases: (phrases) => {
      kept.push(phrases);
      return Promise.resolve(ok(phrases));
    },
  };
  vi.stubGlobal('checkup', api);
});
afterEach(cleanup);

describe('the page of review texts', () => {
  it('is named after what is complained of most and can be mended', async () => {
    expect(await openPage([TEXTS])).toBe('抱怨最多的是“颜色”：40 条有字的评价里 5 条');
    expect(screen.getByText('抱怨 5（12.5%）· 夸奖 2')).toBeTruthy();
    expect(screen.getByText('抱怨变多：0% → 25.0%')).toBeTruthy();
    expect(screen.getByText('文件里没有商家回复的文字。')).toBeTruthy();
  });

  it('unfolds a topic to what buyers wrote, saying how many of how many', async () => {
    await openPage([TEXTS]);
    expect(screen.queryByText('颜色发灰')).toBeNull();
    fireEvent.click(screen.getByText('颜色', { selector: '.texts-name' }));
    expect(screen.getByText('抱怨 5 条，最清楚的 2 条')).toBeTruthy();
    expect(screen.getByText('颜色发灰')).toBeTruthy();
    expect(screen.getByText('毛巾 · 2 星')).toBeTruthy();
  });

  it('saves nothing of a misread sentence until one says how to read it', async () => {
    await openPage([TEXTS]);
    fireEvent.click(screen.getByText('颜色', { selector: '.texts-name' }));
    const [misread] = screen.getAllByText('这句读错了');
    if (misread !== undefined) fireEvent.click(misread);
    const form = screen.getByDisplayValue('颜色比图片深').closest('form');
    if (form === null) throw new Error('no form');
    fireEvent.submit(form);
    expect(kept).toEqual([]);
    const select = form.querySelector('select');
    if (select !== null) fireEvent.change(select, { target: { value: 'positive' } });
    fireEvent.submit(form);
    expect(kept).toEqual([[{ phrase: '颜色比图片深', topic: 'colour', polarity: 'positive' }]]);
    expect(screen.queryByDisplayValue('颜色比图片深')).toBeNull();
  });

  it('says what to export where there are no texts', async () => {
    expect(await openPage([])).toBe('这里看买家夸什么、抱怨什么');
    expect(screen.getByText('没有评价文件，也没有售后文件')).toBeTruthy();
    expect(screen.getByText('怎么导出这些表')).toBeTruthy();
    expect(screen.queryByText('我的词')).toBeNull();
  });
});
