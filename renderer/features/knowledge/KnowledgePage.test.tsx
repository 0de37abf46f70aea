// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckupApi } from '../../../shared/ipc/contract';
import { ok } from '../../../shared/result';
import { StoreProvider } from '../../app/store';
import { KnowledgePage } from './KnowledgePage';

beforeEach(() => {
  const api: Pick<CheckupApi, 'listCheckups'> = { listCheckups: () => Promise.resolve(ok([])) };
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
