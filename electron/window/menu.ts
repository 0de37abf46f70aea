import type { MenuItemConstructorOptions } from 'electron';
import type { Events } from '../../shared/ipc/contract';
import { pick, type Language, type LocalText } from '../../shared/text/local-text';

const LABELS = {
  file: { zh: '文件', en: 'File' },
  open: { zh: '打开文件…', en: 'Open files…' },
  example: { zh: '用示例看看', en: 'Try the example' },
  home: { zh: '回到开始页', en: 'Go to the start page' },
  report: { zh: '保存报告…', en: 'Save report…' },
  close: { zh: '关闭', en: 'Close' },
  edit: { zh: '编辑', en: 'Edit' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  cut: { zh: '剪切', en: 'Cut' },
  copy: { zh: '复制', en: 'Copy' },
  paste: { zh: '粘贴', en: 'Paste' },
  selectAll: { zh: '全选', en: 'Select all' },
  view: { zh: '视图', en: 'View' },
  resetZoom: { zh: '实际大小', en: 'Actual size' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  fullScreen: { zh: '全屏', en: 'Full screen' },
  help: { zh: '帮助', en: 'Help' },
  guide: { zh: '怎么导出这些表', en: 'How to export these tables' },
  about: { zh: '关于小店体检', en: 'About Shop Checkup' },
} as const satisfies Record<string, LocalText>;

/**
 * The native menu. Nothing in it reloads the page or opens developer tools.
 *
 * @param send tells the page that a command was chosen
 */
export function menuTemplate(
  language: Language,
  platform: NodeJS.Platform,
  send: (command: Events['menu/command']) => void,
): MenuItemConstructorOptions[] {
  const label = (name: keyof typeof LABELS): string => pick(LABELS[name], language);
  const command = (
    name: Events['menu/command'],
    accelerator: string,
  ): MenuItemConstructorOptions => ({
    id: name,
    label: label(name),
    accelerator,
    click: () => {
      send(name);
    },
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: label('file'),
      submenu: [
        command('open', 'CmdOrCtrl+O'),
        command('example', 'CmdOrCtrl+E'),
        command('home', 'CmdOrCtrl+Shift+H'),
        separator,
        command('report', 'CmdOrCtrl+S'),
        separator,
        { label: label('close'), role: platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: label('edit'),
      submenu: [
        { label: label('undo'), role: 'undo' },
        { label: label('redo'), role: 'redo' },
        separator,
        { label: label('cut'), role: 'cut' },
        { label: label('copy'), role: 'copy' },
        { label: label('paste'), role: 'paste' },
        { label: label('selectAll'), role: 'selectAll' },
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
      submenu: [command('guide', 'F1'), separator, { label: label('about'), role: 'about' }],
    },
  ];
}
