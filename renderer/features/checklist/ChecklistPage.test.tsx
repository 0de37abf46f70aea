// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Work } from '../../../shared/checklist/work';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { articleCheckup } from '../../testing/article-checkup';
import { ChecklistPage } from './ChecklistPage';

const checkup = articleCheckup();
const saved: Work[] = [];

function Opened({ shop }: { readonly shop: string | null }) {
  const { state, commands } = useStore();
  const { document } = state;
  if (document === null) {
    return <button onClick={() => void commands.open('article')}>open</button>;
  }
  return <ChecklistPage document={document} shop={shop} />;
}

async function openChecklist(shop: string | null = 'other/小店B') {
  render(
    <StoreProvider>
      <Opened shop={shop} />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  await screen.findByRole('heading', { level: 1 });
}

beforeEach(() => {
  saved.length = 0;
  const api: Pick<CheckupApi, 'openCheckup' | 'listCheckups' | 'saveWork'> = {
    openCheckup: () => Promise.resolve(ok(checkup)),
    listCheckups: () => Promise.resolve(ok([])),
    saveWork: (_id, work) => {
      saved.push(work);
      return Promise.resolve(ok(null));
    },
  };
  vi.stubGlobal('checkup', api);
});
afterEach(cleanup);

function tick(item: HTMLElement) {
  fireEvent.click(within(item).getByRole('checkbox'));
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
});
