import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { menuTemplate } from './menu';

function itemsOf(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item],
  );
}

it('tells the page which command was chosen', () => {
  const sent: string[] = [];
  const items = itemsOf(menuTemplate('zh-CN', 'linux', (command) => sent.push(command)));
  const commands = items.filter(({ click }) => click !== undefined);
  for (const { click } of commands) (click as () => void)();
  expect(sent).toEqual(['open', 'example', 'home', 'report', 'guide']);
});

it.each(['linux', 'win32', 'darwin'] as const)(
  'offers neither reload nor tools on %s',
  (platform) => {
    const roles = itemsOf(menuTemplate('en', platform, () => undefined)).map(({ role }) => role);
    expect(roles).not.toContain('reload');
    expect(roles).not.toContain('forceReload');
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('viewMenu');
  },
);

it('speaks the language of the settings', () => {
  const labels = (language: 'zh-CN' | 'en') =>
    menuTemplate(language, 'linux', () => undefined).map(({ label }) => label);
  expect(labels('zh-CN')).toEqual(['文件', '编辑', '视图', '帮助']);
  expect(labels('en')).toEqual(['File', 'Edit', 'View', 'Help']);
});
