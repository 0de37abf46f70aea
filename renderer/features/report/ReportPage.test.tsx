// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCheckup } from '../../../shared/checkup/run-checkup';
import type { CheckupApi, CheckupDocument } from '../../../shared/ipc/contract';
import type { ReportRequest } from '../../../shared/ipc/report-contract';
import type { MenuCommand } from '../../../shared/ipc/window-contract';
import { makeDataset } from '../../../shared/metrics/testing/make-dataset';
import { NO_TEMPLATES, type ReportTemplates } from '../../../shared/report/design';
import { fail, ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { ReportPage } from './ReportPage';

vi.mock('./preview/open-pdf', () => ({
  openPdf: (bytes: Uint8Array) =>
    Promise.resolve({
      ...{ pages: bytes.length, width: 595, height: 842 },
      draw: () => Promise.resolve(document.createElement('canvas')),
      read: () => Promise.resolve(''),
      close: () => undefined,
    }),
}));

// Pages are laid out only when nothing was changed for a while.
configure({ asyncUtilTimeout: 5000 });

const MANY = 13;
const previews: ReportRequest[] = [];
const kept: ReportTemplates[] = [];
const printed: ReportRequest[] = [];
let templates: ReportTemplates = NO_TEMPLATES;
let chooseInMenu: (command: MenuCommand) => void = () => undefined;
let isBroken = false;

function checkupOf(names: readonly string[]): CheckupDocument {
  const reviews = [{ time: '2026-09-02', rating: 5 }];
  const made = runCheckup(
    makeDataset(Object.fromEntries(names.map((name) => [name, { reviews }]))),
    {
      ...{ model: null, period: { from: '2026-09-01', to: '2026-09-30' } },
      ...{ appVersion: '0.0.0', createdAt: '2026-10-12 09:00:00' },
    },
  );
  if (!made.ok) throw new Error(made.error.code);
  return { id: 'one', result: made.value, work: { title: '', checklist: {} } };
}

function Opened() {
  const { state, commands } = useStore();
  const { document } = state;
  if (document !== null) return <ReportPage document={document} />;
  const open = async () => {
    await commands.readTemplates();
    await commands.open('one');
  };
  return <button onClick={() => void open()}>open</button>;
}

async function openPage(names: readonly string[]) {
  const shown = checkupOf(names);
  const api: Partial<CheckupApi> = {
    openCheckup: () => Promise.resolve(ok(shown)),
    listCheckups: () => Promise.resolve(ok([])),
    readTemplates: () => Promise.resolve(ok(templates)),
    keepTemplates: (changed) => {
      kept.push(changed);
      return Promise.resolve(ok(changed));
    },
    previewReport: (request) => {
      previews.push(request);
      if (isBroken) return Promise.resolve(fail('app.reportCrashed'));
      return Promise.resolve(ok({ pdf: new Uint8Array(request.shops.length) }));
    },
    printReport: (request) => {
      printed.push(request);
      return Promise.resolve(ok({ isPrinted: true }));
    },
    saveReports: ({ shops }) => {
      const error = { code: 'app.reportCrashed', params: {} };
      const failed = [{ shop: '乙店', error }];
      return Promise.resolve(
        ok({ folder: '报告', files: shops.length - 1, failed, isCancelled: false }),
      );
    },
    onMenuCommand: (listener) => {
      chooseInMenu = listener;
      return () => undefined;
    },
  };
  vi.stubGlobal('checkup', api);
  // Dialogs want it; jsdom has none.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  await screen.findByText(/的报告/, { selector: 'h1' });
}

/** The box before some words; looked for by them, for roles of a whole page take long to work out. */
function box(words: string): HTMLInputElement {
  const input = screen.getByText(words).closest('label')?.querySelector('input');
  if (input === null || input === undefined) throw new Error(`no box before ${words}`);
  return input;
}
const button = (words: string) =>
  screen.getByText<HTMLButtonElement>(words, { selector: 'button' });
const title = (text: string) => screen.findByText(text, { selector: 'h1' });

beforeEach(() => {
  templates = NO_TEMPLATES;
  isBroken = false;
  for (const list of [previews, kept, printed]) list.length = 0;
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('shows the pages of what is chosen, and how many they are', async () => {
  await openPage(['甲店', '乙店', '丙店']);
  await title('3 家店的报告，共 3 页');
  expect(screen.getAllByLabelText(/^第 \d 页，共 3 页$/)).toHaveLength(3);
  fireEvent.click(box('甲店'));
  await screen.findByText('正在排版…');
  await title('2 家店的报告，共 2 页');
  expect(previews.map(({ shops }) => shops.length)).toEqual([3, 2]);
});

it('offers to one shop nothing that holds several against each other', async () => {
  await openPage(['甲店', '乙店']);
  expect(box('逐项对比').disabled).toBe(false);
  fireEvent.click(box('甲店'));
  expect(box('逐项对比').disabled).toBe(true);
  expect(screen.getAllByText('选两家店以上才有')).toHaveLength(2);
  expect(screen.queryByText('每店一个 PDF…')).toBeNull();
  fireEvent.click(box('乙店'));
  expect(screen.getByText('至少选一家店。')).toBeTruthy();
  expect(button('保存 PDF').disabled).toBe(true);
});

it('asks before it makes hundreds of pages', async () => {
  templates = { ...NO_TEMPLATES, used: 'full' };
  await openPage(Array.from({ length: MANY }, (_, at) => `店${String(at)}`));
  const ask = await screen.findByText('预览', { selector: 'button' });
  expect(previews).toEqual([]);
  fireEvent.click(ask);
  await title(`${String(MANY)} 家店的报告，共 ${String(MANY)} 页`);
  fireEvent.click(box('名词解释'));
  await screen.findByText('预览', { selector: 'button' });
  expect(previews).toHaveLength(1);
});

it('tells why there are no pages, and tries again', async () => {
  isBroken = true;
  await openPage(['甲店']);
  const again = await screen.findByText('重试');
  screen.getByText(/^生成报告时页面意外关闭/);
  isBroken = false;
  fireEvent.click(again);
  await title('甲店的报告，共 1 页');
});

it('prints what is chosen when the menu says so', async () => {
  await openPage(['甲店', '乙店']);
  fireEvent.click(box('甲店'));
  chooseInMenu('print');
  await waitFor(() => {
    expect(printed.map(({ shops }) => shops)).toEqual([[expect.stringContaining('乙店')]]);
  });
});

it('keeps what was changed as a template, without laying the pages out again', async () => {
  await openPage(['甲店', '乙店']);
  fireEvent.click(box('逐项对比'));
  await title('2 家店的报告');
  await title('2 家店的报告，共 2 页');
  fireEvent.click(button('存成模板…'));
  const name = screen.getByLabelText('模板的名字');
  fireEvent.change(name, { target: { value: '一页纸' } });
  expect(screen.getByText('这是自带模板的名字，换一个名字。')).toBeTruthy();
  fireEvent.change(name, { target: { value: '给客户' } });
  fireEvent.click(button('保存'));
  await screen.findByText('改名…');
  expect(kept.at(-1)?.templates).toMatchObject([
    { name: '给客户', design: { sections: ['onePage', 'comparison'] } },
  ]);
  await title('2 家店的报告，共 2 页');
});

it('puts a template in place of the one of its name', async () => {
  await openPage(['甲店', '乙店']);
  for (const [part, keep] of [
    ['逐项对比', '保存'],
    ['各店总览', '替换'],
  ] as const) {
    fireEvent.click(box(part));
    fireEvent.click(button('存成模板…'));
    fireEvent.change(screen.getByLabelText('模板的名字'), { target: { value: '给客户' } });
    fireEvent.click(button(keep));
    await screen.findByText('改名…');
  }
  expect(kept.at(-1)?.templates).toMatchObject([
    { name: '给客户', design: { sections: ['onePage', 'overview', 'comparison'] } },
  ]);
});

it('lists the shops no file could be made for, and why', async () => {
  await openPage(['甲店', '乙店']);
  fireEvent.click(button('每店一个 PDF…'));
  const pattern = screen.getByLabelText('文件名');
  fireEvent.change(pattern, { target: { value: '报告' } });
  expect(button('选文件夹并开始…').disabled).toBe(true);
  fireEvent.change(pattern, { target: { value: '../{platform}: {shop}' } });
  expect(screen.getByText('例如：_抖音_ 乙店.pdf')).toBeTruthy();
  fireEvent.change(pattern, { target: { value: '{platform} {shop}' } });
  expect(screen.getByText('例如：抖音 乙店.pdf')).toBeTruthy();
  fireEvent.click(button('选文件夹并开始…'));
  await screen.findByText('这些店没有做出来');
  expect(screen.getByText(/^乙店：生成报告时页面意外关闭/)).toBeTruthy();
  expect(kept.at(-1)?.pattern).toBe('{platform} {shop}');
});
