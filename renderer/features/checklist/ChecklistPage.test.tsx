// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChecklistState, Work } from '../../../shared/checklist/work';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result';
import { Toasts } from '../../app/Toasts';
import { StoreProvider, useStore } from '../../app/store';
import { articleCheckup } from '../../testing/article-checkup';
import { ChecklistPage } from './ChecklistPage';

const article = articleCheckup();
// A few items are enough, and what a screen reader would hear of hundreds takes long to work out.
const actions = new Set(article.result.checklist.slice(0, 3).map(({ action }) => action));
const checkup = {
  ...article,
  result: {
    ...article.result,
    checklist: article.result.checklist.filter(({ action }) => actions.has(action)),
  },
};
const saved: Work[] = [];

function Opened({ shop }: { readonly shop: string | null }) {
  const { state, commands } = useStore();
  const { document } = state;
  const at = state.way.at(-1)?.page;
  if (document === null) {
    return <button onClick={() => void commands.open('article')}>open</button>;
  }
  return (
    <>
      <ChecklistPage document={document} shop={shop} />
      <Toasts />
      <output>{at?.name === 'diagnosis' ? `diagnosis ${at.cause}` : ''}</output>
    </>
  );
}

async function openChecklist(shop: string | null = 'other/小店B', opened = checkup) {
  vi.stubGlobal('checkup', { ...api, openCheckup: () => Promise.resolve(ok(opened)) });
  render(
    <StoreProvider>
      <Opened shop={shop} />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
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
  // The menu finds its items by it; the page of the tests lacks it.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(cleanup);

function tick(item: HTMLElement) {
  fireEvent.click(within(item).getByRole('checkbox'));
}

/** States the saved work has, in order. */
function states(at: number): readonly ChecklistState[] {
  return Object.values(saved[at]?.checklist ?? {});
}

/** A field of the first item's plan, which is made when it is unfolded. */
async function planField(label: string): Promise<HTMLElement> {
  if (within(firstItem()).queryByLabelText(label) === null) {
    fireEvent.click(within(firstItem()).getByRole('button', { name: '分工和备注' }));
  }
  return within(firstItem()).findByLabelText(label);
}

function firstItem(): HTMLElement {
  const [item] = screen.getAllByRole('listitem');
  if (item === undefined) throw new Error('the checklist is empty');
  return item;
}

describe('the checklist page', () => {
  it('keeps an item in sight when it is ticked, so that unticking undoes it', async () => {
    await openChecklist();
    const before = screen.getAllByRole('checkbox').length;
    tick(firstItem());
    expect(within(firstItem()).getByRole('checkbox')).toHaveProperty('checked', true);
    expect(screen.getAllByRole('checkbox')).toHaveLength(before);
    tick(firstItem());
    expect(within(firstItem()).getByRole('checkbox')).toHaveProperty('checked', false);
  });

  it('saves every change of the tick with its moment', async () => {
    await openChecklist();
    tick(firstItem());
    tick(firstItem());
    await vi.waitFor(() => {
      expect(saved).toHaveLength(2);
    });
    const states = saved.map((work) => Object.values(work.checklist)[0]);
    expect(states.map((state) => state?.state)).toEqual(['done', 'open']);
    expect(states[0]?.changedAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it('tells what several shops have to do once, with a tick for each shop', async () => {
    await openChecklist(null);
    const ticks = within(firstItem()).getAllByRole('checkbox');
    const shops = ticks.map((tick) => tick.closest('label')?.textContent);
    expect(shops.map((text) => /小店[ABC]/.exec(text ?? '')?.[0]).toSorted()).toEqual([
      '小店A',
      '小店B',
      '小店C',
    ]);
    fireEvent.click(ticks[1] ?? firstItem());
    await vi.waitFor(() => {
      expect(Object.keys(saved[0]?.checklist ?? {})).toHaveLength(1);
    });
  });

  it('lists what is done under its own filter', async () => {
    await openChecklist();
    const title = within(firstItem()).getByRole('checkbox').closest('label')?.textContent;
    tick(firstItem());
    fireEvent.click(screen.getByRole('radio', { name: /已做/ }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(firstItem().textContent).toContain(title);
  });

  it('saves who does it when the field is left, not with every key', async () => {
    await openChecklist();
    const owner = await planField('负责人');
    fireEvent.change(owner, { target: { value: '小' } });
    fireEvent.change(owner, { target: { value: '小王' } });
    expect(saved).toEqual([]);
    fireEvent.blur(owner);
    await vi.waitFor(() => {
      expect(saved).toHaveLength(1);
    });
    expect(states(0)[0]).toMatchObject({ owner: '小王', state: 'open' });
    expect(firstItem().textContent).toContain('小王负责');
  });

  it('keeps a note that was being typed when the page goes away', async () => {
    await openChecklist();
    fireEvent.change(await planField('备注'), { target: { value: '先问仓库' } });
    cleanup();
    await vi.waitFor(() => {
      expect(states(0)[0]).toMatchObject({ note: '先问仓库' });
    });
  });

  it('says what is overdue, as long as it is not done', async () => {
    await openChecklist();
    const due = await planField('期限');
    fireEvent.change(due, { target: { value: '2020-01-01' } });
    fireEvent.keyDown(due, { key: 'Enter' });
    expect(firstItem().textContent).toMatch(/过期 \d+ 天/);
    tick(firstItem());
    expect(firstItem().textContent).not.toMatch(/过期/);
  });

  it('leaves Enter and Esc to the input method while characters are put together', async () => {
    await openChecklist();
    const owner = await planField('负责人');
    fireEvent.change(owner, { target: { value: 'xiaowang' } });
    fireEvent.keyDown(owner, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(owner, { key: 'Escape', isComposing: true });
    expect(saved).toEqual([]);
    fireEvent.change(owner, { target: { value: '小王' } });
    fireEvent.keyDown(owner, { key: 'Enter' });
    await vi.waitFor(() => {
      expect(states(0)[0]).toMatchObject({ owner: '小王' });
    });
    expect(saved).toHaveLength(1);
  });

  it('takes the last change back', async () => {
    await openChecklist();
    tick(firstItem());
    const owner = await planField('负责人');
    fireEvent.change(owner, { target: { value: '小王' } });
    fireEvent.blur(owner);
    await screen.findByText('改了负责人');
    const [undo, ...others] = screen.getAllByRole('button', { name: '撤销' });
    expect(others).toEqual([]);
    fireEvent.click(undo ?? document.body);
    await vi.waitFor(() => {
      expect(saved).toHaveLength(3);
    });
    expect(states(2)[0]).toMatchObject({ state: 'done', owner: '' });
  });

  it('counts the rows one sees, and says how many shops they are of', async () => {
    await openChecklist(null);
    const rows = screen
      .getAllByRole('listitem')
      .filter(({ className }) => className === 'check-item');
    const title = screen.getByRole('heading', { level: 1 }).textContent;
    expect(title).toBe(`还有 ${rows.length} 件事可以做，涉及 3 家店`);
    expect(screen.getByRole('radio', { name: `待办 ${rows.length}` })).toBeTruthy();
  });

  it('folds what comes after the first things, and leads to the cause they work against', async () => {
    await openChecklist('other/小店B', article);
    const count = article.result.checklist.filter(({ shop }) => shop === 'other/小店B').length;
    const shown = screen.getAllByRole('checkbox').length;
    expect(shown).toBeLessThan(count);
    for (const button of screen.getAllByRole('button', { name: /^再看 \d+ 件$/ })) {
      fireEvent.click(button);
    }
    expect(screen.getAllByRole('checkbox')).toHaveLength(count);
    const [cause] = article.result.checklist.flatMap((item) =>
      item.shop === 'other/小店B' ? item.causes : [],
    );
    const [link] = screen.getAllByRole('button', { name: /^看诊断：/ });
    fireEvent.click(link ?? document.body);
    expect(screen.getByText(`diagnosis ${cause}`)).toBeTruthy();
  });

  it('takes what is not for the shop out of what is to do', async () => {
    await openChecklist();
    const before = screen.getByRole('heading', { level: 1 }).textContent;
    fireEvent.click(within(firstItem()).getByRole('button', { name: /^待办/ }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: '不适合我们' }));
    await vi.waitFor(() => {
      expect(states(0)[0]).toMatchObject({ state: 'dropped', baseline: null });
    });
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(before);
  });
});
