import type { MenuItemConstructorOptions } from 'electron';
import { MENU_PAGES, type MenuCommand, type WindowFacts } from '../../shared/ipc/window-contract';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';
import { fill } from '../../shared/text/say';
import { UI } from '../../shared/text/ui';

const LABELS = {
  file: { zh: '文件', en: 'File' },
  open: { zh: '打开表格…', en: 'Open tables…' },
  openDocument: { zh: '打开体检…', en: 'Open a check-up…' },
  recent: { zh: '最近的体检', en: 'Recent check-ups' },
  paste: { zh: '粘贴后台体验分页面', en: 'Paste the score page' },
  form: { zh: '手工录入', en: 'Type figures' },
  example: { zh: '用示例看看', en: 'Try the example' },
  saveCopy: { zh: '另存一份…', en: 'Save a copy…' },
  print: { zh: '打印报告…', en: 'Print the report…' },
  settings: { zh: '设置', en: 'Settings' },
  close: { zh: '关闭', en: 'Close' },
  edit: { zh: '编辑', en: 'Edit' },
  undo: { zh: '撤销', en: 'Undo' },
  undoWhat: { zh: '撤销：{what}', en: 'Undo: {what}' },
  redo: { zh: '重做', en: 'Redo' },
  redoWhat: { zh: '重做：{what}', en: 'Redo: {what}' },
  cut: { zh: '剪切', en: 'Cut' },
  copy: { zh: '复制', en: 'Copy' },
  paste_: { zh: '粘贴', en: 'Paste' },
  selectAll: { zh: '全选', en: 'Select all' },
  summary: { zh: '复制摘要（发微信）…', en: 'Copy a summary…' },
  pages: { zh: '前往', en: 'Go' },
  home: { zh: '开始页', en: 'Start page' },
  view: { zh: '视图', en: 'View' },
  resetZoom: { zh: '实际大小', en: 'Actual size' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  fullScreen: { zh: '全屏', en: 'Full screen' },
  help: { zh: '帮助', en: 'Help' },
  guide: { zh: '怎么导出这些表', en: 'How to export these tables' },
  knowledge: { zh: '提分手册', en: 'Handbook' },
  tour: { zh: '看一遍介绍', en: 'Take the tour' },
  diagnostics: { zh: '复制诊断信息…', en: 'Copy diagnostics…' },
  about: { zh: '关于小店体检', en: 'About Shop Checkup' },
} as const satisfies Record<string, LocalText>;

/** What the menu depends on. */
export interface MenuFacts extends Omit<WindowFacts, 'document' | 'place'> {
  readonly hasDocument: boolean;
}

/** A notice is a sentence; a menu item is not. */
const LONGEST_UNDO = 30;

/**
 * The native menu. Nothing in it reloads the page or opens developer tools.
 *
 * @param send tells the page that a command was chosen
 */
export function menuTemplate(
  language: Language,
  platform: NodeJS.Platform,
  facts: MenuFacts,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const label = (name: keyof typeof LABELS): string => pick(LABELS[name], language);
  const command = (
    name: Exclude<MenuCommand, object>,
    rest: MenuItemConstructorOptions,
  ): MenuItemConstructorOptions => ({
    id: name,
    click: () => {
      send(name);
    },
    ...rest,
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = platform === 'darwin';
  const needsDocument = { enabled: facts.hasDocument };
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: label('file'),
      submenu: [
        command('open', { label: label('open'), accelerator: 'CmdOrCtrl+O' }),
        command('openDocument', {
          label: label('openDocument'),
          accelerator: 'CmdOrCtrl+Shift+O',
        }),
        {
          label: label('recent'),
          enabled: facts.recent.length > 0,
          submenu: facts.recent.map(({ id, name }) => ({
            label: name,
            click: () => {
              send({ document: id });
            },
          })),
        },
        separator,
        command('paste', { label: label('paste') }),
        command('form', { label: label('form') }),
        command('example', { label: label('example'), accelerator: 'CmdOrCtrl+E' }),
        separator,
        command('saveCopy', {
          label: label('saveCopy'),
          accelerator: 'CmdOrCtrl+Shift+S',
          ...needsDocument,
        }),
        command('print', { label: label('print'), accelerator: 'CmdOrCtrl+P', ...needsDocument }),
        separator,
        command('settings', { label: label('settings'), accelerator: 'CmdOrCtrl+,' }),
        { label: label('close'), role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: label('edit'),
      submenu: [
        // In a field the page takes back what was typed there.
        command('undo', {
          label: changeLabel('undo', facts.undo, language),
          accelerator: 'CmdOrCtrl+Z',
        }),
        command('redo', {
          label: changeLabel('redo', facts.redo, language),
          accelerator: isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y',
        }),
        // People know either shortcut; an item can have one.
        ...(isMac
          ? []
          : [
              command('redo', {
                id: 'redo-too',
                label: label('redo'),
                accelerator: 'Ctrl+Shift+Z',
                visible: false,
              }),
            ]),
        separator,
        { label: label('cut'), role: 'cut' },
        { label: label('copy'), role: 'copy' },
        { label: label('paste_'), role: 'paste' },
        { label: label('selectAll'), role: 'selectAll' },
        separator,
        command('summary', {
          label: label('summary'),
          accelerator: 'CmdOrCtrl+Shift+C',
          ...needsDocument,
        }),
      ],
    },
    {
      label: label('pages'),
      submenu: [
        command('home', { label: label('home'), accelerator: 'CmdOrCtrl+Shift+H' }),
        separator,
        ...MENU_PAGES.map((page, place) =>
          command(page, {
            id: `page-${page}`,
            label: pick(UI[`ui.nav.${page}`], language),
            ...(place < 9 ? { accelerator: `CmdOrCtrl+${place + 1}` } : {}),
            ...needsDocument,
          }),
        ),
      ],
    },
    {
      label: label('view'),
      submenu: [
        { label: label('resetZoom'), role: 'resetZoom' },
        { label: label('zoomIn'), role: 'zoomIn' },
        { label: label('zoomOut'), role: 'zoomOut' },
        separator,
        { label: label('fullScreen'), role: 'togglefullscreen' },
      ],
    },
    {
      label: label('help'),
      submenu: [
        command('guide', { label: label('guide'), accelerator: 'F1' }),
        command('knowledge', { label: label('knowledge') }),
        command('tour', { label: label('tour') }),
        separator,
        command('diagnostics', { label: label('diagnostics') }),
        separator,
        command('licences', { label: pick(UI['ui.licences.name'], language) }),
        { label: label('about'), role: 'about' },
      ],
    },
  ];
}

function changeLabel(kind: 'undo' | 'redo', what: string | null, language: Language): string {
  if (what === null) return pick(LABELS[kind], language);
  const short =
    [...what].length > LONGEST_UNDO ? `${[...what].slice(0, LONGEST_UNDO).join('')}…` : what;
  return fill(pick(LABELS[`${kind}What`], language), { what: short });
}
