import type { LocalText } from './local-text';

/** The words of the page of licences. */
export const LICENCES_PAGE = {
  'ui.licences.name': { zh: '第三方许可', en: 'Third-party licences' },
  'ui.licences.title': {
    zh: '用到 {count:count} 个开源部件，每个的许可都在这里',
    en: 'Open-source parts in use: {count:count}, each with its licence',
  },
  'ui.licences.note': {
    zh: '这些部件都允许免费使用、随软件一起分发。点名字看许可全文（多是英文原文）。',
    en: 'All of them may be used and passed on free of charge. Press a name to read its licence in full.',
  },
  'ui.licences.loading': { zh: '正在读许可…', en: 'Reading the licences…' },
  'ui.licences.failed': {
    zh: '许可的文件没有读到。重新安装软件会把它补上；每个部件的许可也能在它的网站上找到。',
    en: 'The file of licences could not be read. Installing the program again brings it back; each part’s licence is on its website too.',
  },
  'ui.licences.search': { zh: '找部件', en: 'Find a part' },
  'ui.licences.searchHint': { zh: '名称或许可，如 react、MIT', en: 'Name or licence: react, MIT' },
  'ui.licences.found': { zh: '找到 {count:count} 个部件', en: 'Parts found: {count:count}' },
  'ui.licences.nothing': { zh: '没有叫“{query}”的部件', en: 'No part is called “{query}”' },
  'ui.licences.nothingText': {
    zh: '名称都是英文的，写一部分就行。',
    en: 'A part of the name will do.',
  },
  'ui.licences.clear': { zh: '看全部', en: 'Show all' },
  'ui.licences.own': { zh: '小店体检自己', en: 'Shop Checkup itself' },
  'ui.licences.parts': { zh: '用到的部件', en: 'Parts in use' },
  'ui.licences.several': { zh: '{count:count} 个部件', en: 'parts: {count:count}' },
  'ui.licences.inside': { zh: '在 {name} 里面', en: 'inside {name}' },
  'ui.licences.chromium': {
    zh: 'Electron 里还有 Chromium、Node.js、FFmpeg 等。它们的许可在软件安装文件夹的 LICENSES.chromium.html 里，用浏览器打开就能看；macOS 上右键点“小店体检”，选“显示包内容”，在 Contents/Resources 里。',
    en: 'Electron holds Chromium, Node.js, FFmpeg and more. Their licences are in LICENSES.chromium.html in the folder of the program, to be opened with a browser; on macOS choose Show Package Contents and look in Contents/Resources.',
  },
  'ui.licences.settings': { zh: '开源许可', en: 'Open source' },
  'ui.licences.settingsText': {
    zh: '小店体检是 MIT 许可的自由软件：可以免费用，也可以转给别人用。里面用到的开源部件各有自己的许可。',
    en: 'Shop Checkup is free software under the MIT licence: use it and pass it on. The open-source parts in it have licences of their own.',
  },
} as const satisfies Record<string, LocalText>;
