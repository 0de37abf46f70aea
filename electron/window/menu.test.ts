import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import type { MenuCommand } from '../../shared/ipc/window-contract';
import { menuTemplate, type MenuFacts } from './menu';

const NOTHING: MenuFacts = { hasDocument: false, undo: null, redo: null, recent: [] };
const OPEN: MenuFacts = {
  hasDocument: true,
  undo: '“16 点截单”设为已完成',
  redo: null,
  recent: [{ id: 'd', name: '小店A、小店B' }],
};

function itemsOf(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item],
  );
}

it('tells the page which command was chosen', () => {
  const sent: MenuCommand[] = [];
  const items = itemsOf(menuTemplate('zh-CN', 'linux', OPEN, (command) => sent.push(command)));
  for (const { click } of items) if (click !== undefined) (click as () => void)();
  expect(sent).toContainEqual({ document: 'd' });
  expect(sent).toEqual(
    expect.arrayContaining(['open', 'undo', 'redo', 'summary', 'overview', 'plan']),
  );
});

it('gives every shortcut to one command only', () => {
  const keys = itemsOf(menuTemplate('zh-CN', 'linux', OPEN, () => undefined)).flatMap(
    ({ accelerator }) => accelerator ?? [],
  );
  expect(new Set(keys).size).toBe(keys.length);
});

it('offers what needs a check-up only when one is open', () => {
  const isEnabled = (facts: MenuFacts, id: string) =>
    itemsOf(menuTemplate('zh-CN', 'linux', facts, () => undefined)).find((item) => item.id === id)
      ?.enabled ?? true;
  for (const id of ['saveCopy', 'print', 'summary', 'page-overview', 'page-data']) {
    expect([id, isEnabled(NOTHING, id), isEnabled(OPEN, id)]).toEqual([id, false, true]);
  }
  expect(isEnabled(NOTHING, 'open')).toBe(true);
});

it('says what would be taken back, no longer than an item of a menu', () => {
  const labelOf = (undo: string | null) =>
    itemsOf(menuTemplate('zh-CN', 'linux', { ...OPEN, undo }, () => undefined)).find(
      ({ id }) => id === 'undo',
    )?.label;
  expect(labelOf(null)).toBe('撤销');
  expect(labelOf(OPEN.undo)).toBe('撤销：“16 点截单”设为已完成');
  expect(labelOf('长'.repeat(80))).toBe(`撤销：${'长'.repeat(30)}…`);
});

it('does again what was taken back, by either shortcut people know', () => {
  const redo = itemsOf(
    menuTemplate('zh-CN', 'win32', { ...OPEN, redo: '改了设置' }, () => undefined),
  )
    .filter(({ id }) => id?.startsWith('redo') === true)
    .map(({ label, accelerator, visible }) => ({ label, accelerator, visible }));
  expect(redo).toEqual([
    { label: '重做：改了设置', accelerator: 'Ctrl+Y', visible: undefined },
    { label: '重做', accelerator: 'Ctrl+Shift+Z', visible: false },
  ]);
});

it.each(['linux', 'win32', 'darwin'] as const)(
  '[P10 U] offers neither reload nor tools on %s',
  (platform) => {
    const roles = itemsOf(menuTemplate('en', platform, NOTHING, () => undefined)).map(
      ({ role }) => role,
    );
    expect(roles).not.toContain('reload');
    expect(roles).not.toContain('forceReload');
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('viewMenu');
  },
);

it('speaks the language of the settings', () => {
  const labels = (language: 'zh-CN' | 'en') =>
    menuTemplate(language, 'linux', NOTHING, () => undefined).map(({ label }) => label);
  expect(labels('zh-CN')).toEqual(['文件', '编辑', '前往', '视图', '帮助']);
  expect(labels('en')).toEqual(['File', 'Edit', 'Go', 'View', 'Help']);
});
