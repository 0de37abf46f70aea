// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CHANGES } from '../../../shared/advice/advice-changes';
import { withReplaced, withSitting } from '../../../shared/assessment/keep-sitting';
import { sittingsIn } from '../../../shared/assessment/sittings-in';
import { rejudge } from '../../../shared/checkup/rejudge';
import { runCheckup } from '../../../shared/checkup/run-checkup';
import { articleDataset } from '../../../shared/checkup/testing/datasets';
import type { Sitting } from '../../../shared/checkup/schema-assessment';
import type { AnswersRequest } from '../../../shared/ipc/assessment-contract';
import type { CheckupApi, CheckupDocument } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { AssessmentPage } from './AssessmentPage';

const AT = '2026-10-12 10:00:00';
const SHOP = 'other/小店B';
const made = runCheckup(articleDataset(), {
  model: 'five-dimensions',
  period: null,
  appVersion: '0.0.0',
  createdAt: '2026-10-12 09:00:00',
});
if (!made.ok) throw new Error(made.error.code);
const fresh: CheckupDocument = {
  id: 'article',
  result: made.value,
  work: { title: '', checklist: {} },
};
let kept = fresh;
const asked: AnswersRequest[] = [];

function judgedBy(sittings: readonly Sitting[]) {
  const result = rejudge(kept.result, { sittings, at: AT, advice: NO_CHANGES });
  kept = { ...kept, result };
  return Promise.resolve(ok(kept));
}

beforeEach(() => {
  kept = fresh;
  asked.length = 0;
  const api: Partial<CheckupApi> = {
    keepDrafts: (drafts) => Promise.resolve(ok(drafts)),
    openCheckup: () => Promise.resolve(ok(kept)),
    listCheckups: () => Promise.resolve(ok([])),
    saveAnswers: (request) => {
      asked.push(request);
      const { shop, answers } = request;
      return judgedBy(withSitting(sittingsIn(kept.result), { shop, at: AT, answers }));
    },
    replaceSittings: ({ shop, sittings }) => {
      const held = sittingsIn(kept.result);
      const shown = held.filter((one) => one.shop === shop);
      return judgedBy(withReplaced(held, shop, shown, sittings));
    },
  };
  vi.stubGlobal('checkup', api);
});
afterEach(cleanup);

function Opened() {
  const { state, commands } = useStore();
  const { document, toasts } = state;
  if (document === null) {
    return <button onClick={() => void commands.open('article')}>open</button>;
  }
  const undo = toasts.at(-1)?.undo ?? null;
  return (
    <>
      <AssessmentPage document={document} shop={SHOP} />
      {undo !== null && <button onClick={() => void commands.undo(undo)}>undo</button>}
    </>
  );
}

async function openPage() {
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  await screen.findByText(/照最近的实际情况选/);
}

function questions(): HTMLElement {
  return screen.getByLabelText('现在问的题');
}

/** The question with these words in it; looking through roles of all of them takes long. */
function question(words: RegExp): HTMLElement {
  const card = screen.getByText(words).closest('li');
  if (card === null) throw new Error(String(words));
  return card;
}

function choose(words: RegExp) {
  fireEvent.click(screen.getByText(words));
}

function type(text: string) {
  const [field] = within(question(/转发率是多少/)).getAllByRole('textbox');
  if (field !== undefined) fireEvent.change(field, { target: { value: text } });
}

function title(): string | null | undefined {
  return document.querySelector('h1')?.textContent;
}

async function press(words: string) {
  await act(async () => {
    fireEvent.click(screen.getByText(words, { selector: 'button' }));
    await Promise.resolve();
  });
}

describe('the page of the self-assessment', () => {
  it('says what answering is worth and asks 20 questions, levels written out', async () => {
    await openPage();
    expect(title()).toBe('小店B：再答 10 题，总分里 40.0 分的权重才有着落（估算）');
    expect(questions().querySelectorAll('.question')).toHaveLength(20);
    expect(screen.getByText(/还一题没答的店：小店A、小店B、小店C/)).toBeTruthy();
    const level = screen.getByText('几种图都有，颜色对着实物核过，换批次、换款会重拍');
    expect(level.closest('label')?.querySelector('input')?.type).toBe('radio');
  });

  it('saves what is chosen and typed, and shows what changed', async () => {
    await openPage();
    choose(/几种图都有/);
    fireEvent.change(screen.getByRole('textbox', { name: /转发率/ }), {
      target: { value: '2.5%' },
    });
    expect(screen.getByText(/已答 2 \/ 20 题/)).toBeTruthy();
    await press('保存并重新打分');
    expect(asked[0]).toMatchObject({
      shop: SHOP,
      answers: { 'assess.imageQuality': 5, 'assess.shareRate': 0.025 },
    });
    const change = document.querySelector('[role=status]')?.textContent;
    expect(change).toMatch(/有数的权重\d.*% → \d.*%/);
    expect(title()).toContain('再答 8 题');
    expect(within(questions()).queryByText(/几种图都有/)).toBeNull();
  });

  it('takes back what was saved', async () => {
    await openPage();
    choose(/几种图都有/);
    await press('保存并重新打分');
    expect(title()).toContain('再答 9 题');
    await press('undo');
    expect(title()).toContain('再答 10 题');
    expect(document.querySelector('[role=status]')).toBeNull();
  });

  it('says which number does not fit, and saves the others', async () => {
    await openPage();
    type('250');
    expect(screen.getByText('填 0 到 100 之间的百分数，比如 2.5')).toBeTruthy();
    expect(screen.getByText('保存并重新打分')).toHaveProperty('disabled', true);
    choose(/几种图都有/);
    await press('保存并重新打分');
    expect(Object.keys(asked[0]?.answers ?? {})).toEqual(['assess.imageQuality']);
    expect(screen.getByDisplayValue('250')).toBeTruthy();
  });

  it('takes 不清楚 for an answer, so that it is not asked again', async () => {
    await openPage();
    fireEvent.click(within(question(/卖得最多的 5 款/)).getByText('不清楚'));
    await press('保存并重新打分');
    expect(Object.values(asked[0]?.answers ?? {})).toEqual([null]);
    expect(screen.queryByText(/答过的/)).toBeNull();
  });

  it('compares answers with those before and forgets one when asked to', async () => {
    const before = { shop: SHOP, at: '2026-09-01 10:00:00', answers: { 'assess.imageQuality': 4 } };
    const now = { shop: SHOP, at: '2026-10-11 10:00:00', answers: { 'assess.imageQuality': 2 } };
    await judgedBy([before, now]);
    await openPage();
    await press('答过的 1 题，和以前比');
    const row = screen.getByText('图片质量').closest('tr');
    expect(row?.textContent).toMatch(/2 · .*2026-10-11.*4 · .*2026-09-01.*变差/);
    const clear = within(row as HTMLElement).getByText('清除', { selector: 'button' });
    await act(async () => {
      fireEvent.click(clear);
      await Promise.resolve();
    });
    expect(screen.queryByText(/答过的/)).toBeNull();
    expect(sittingsIn(kept.result)).toEqual([]);
  });
});
