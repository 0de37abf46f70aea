// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { articleCheckup } from '../../testing/article-checkup';
import { KnowledgePage } from './KnowledgePage';

beforeEach(() => {
  const api: Pick<CheckupApi, 'openCheckup' | 'listCheckups'> = {
    openCheckup: () => Promise.resolve(ok(articleCheckup())),
    listCheckups: () => Promise.resolve(ok([])),
  };
  vi.stubGlobal('checkup', api);
});
afterEach(cleanup);

function open(entry: string | null = null) {
  render(
    <StoreProvider>
      <KnowledgePage entry={entry} />
    </StoreProvider>,
  );
}

function search(query: string) {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: query } });
}

/** The handbook at an entry, once a check-up is opened, and the way one took. */
function WithCheckup() {
  const { state, commands } = useStore();
  if (state.document === null) {
    return <button onClick={() => void commands.open('article')}>open</button>;
  }
  return (
    <>
      <output>{JSON.stringify(state.way.slice(-2).map(({ page }) => page))}</output>
      <KnowledgePage entry="metric-ship-speed" />
    </>
  );
}

/** By its text: asking for roles goes through a page of some hundred entries. */
function buttonOf(text: string | RegExp): HTMLElement {
  const button = screen.getByText(text, { selector: 'button, button *' }).closest('button');
  if (button === null) throw new Error(`no button says ${String(text)}`);
  return button;
}

/** What a button unfolds. */
function panelOf(button: HTMLElement): HTMLElement {
  const panel = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (panel === null) throw new Error('the button unfolds nothing');
  return panel;
}

describe('the handbook page', () => {
  it('opens at the entry one was sent to, with what to do, by whom and how much it moves', () => {
    open('metric-ship-speed');
    const name = buttonOf('发货速度');
    expect(name.getAttribute('aria-expanded')).toBe('true');
    expect(name.hasAttribute('data-start')).toBe(true);
    const action = buttonOf(/^16 点截单/);
    fireEvent.click(action);
    const how = panelOf(action);
    expect(within(how).getByText('平均揽收时长：补上差距的 40%')).toBeDefined();
    expect(within(how).getByText('估算')).toBeDefined();
    expect(within(how).getByText(/^仓库/)).toBeDefined();
  });

  it('leads to the figure in the check-up that is open, and back to the entry', async () => {
    render(
      <StoreProvider>
        <WithCheckup />
      </StoreProvider>,
    );
    expect(screen.queryByText('平均发货时长')).toBeNull();
    fireEvent.click(screen.getByText('open'));
    fireEvent.click(await screen.findByText('平均发货时长'));
    const way: unknown = JSON.parse(document.querySelector('output')?.textContent ?? '');
    expect(way).toEqual([
      { name: 'knowledge', entry: 'metric-ship-speed' },
      { name: 'metric', metric: 'logistics.shipHours', shop: null },
    ]);
  });

  it('keeps details folded away until they are asked for', () => {
    open();
    expect(screen.queryByText('怎么办')).toBeNull();
    fireEvent.click(buttonOf('货的用料、做工差'));
    expect(screen.getByText('怎么办')).toBeDefined();
  });

  it('tells what is forbidden as such, and what is lawful instead', () => {
    open('forbidden-fake-orders');
    expect(within(buttonOf('刷单、补单、空包')).getByText('规则不许')).toBeDefined();
    expect(screen.getByText('正当的做法')).toBeDefined();
  });

  it('tells the steps of a complaint with times', () => {
    open('complaint-slow');
    expect(screen.getByText('10 分钟内')).toBeDefined();
    expect(screen.getByText('平台会怎样')).toBeDefined();
  });

  it('finds entries of every theme by all words of the query', async () => {
    open();
    search('尺码');
    const status = await screen.findByRole('status');
    expect(status.textContent).toMatch(/找到 [1-9]\d* 条/);
    search('尺码 退换');
    await vi.waitFor(() => {
      expect(screen.getByText('退换货率，占 30%')).toBeDefined();
    });
  });

  it('says when it finds nothing, and takes one back to the themes', async () => {
    open();
    search('月球');
    expect(await screen.findByText('没有找到“月球”')).toBeDefined();
    fireEvent.click(screen.getByText('清空'));
    expect(await screen.findByText('分为什么低')).toBeDefined();
  });
});
