import type { LocalText } from './local-text';

/** The words for after the window, or the whole program, ended unexpectedly. */
export const LEFT_WORDS = {
  'ui.left.title': {
    zh: '上次没有正常关闭',
    en: 'Shop Checkup did not end as it should last time',
  },
  'ui.left.saved': {
    zh: '《{title}》和清单上的改动都存好了，最后一次保存是 {at}。当时正在输入、还没有保存的要重新填。',
    en: '“{title}” and the changes to its checklist are saved, last at {at}. What was being typed then has to be typed again.',
  },
  'ui.left.files': {
    zh: '做好的体检都在。当时读进来、还没有体检的文件要重新选一次。',
    en: 'Finished check-ups are all there. Files that had been read but not checked up have to be chosen again.',
  },
  'ui.left.gone': {
    zh: '当时打开的体检不在了，可能已被移走或删除；别的体检都在。',
    en: 'The check-up that was open is not there any more; it may have been moved or deleted. The others are.',
  },
  'ui.left.goOn': { zh: '继续看《{title}》', en: 'Go on with “{title}”' },
  'ui.left.page.checkup': {
    zh: '窗口刚才意外关闭，已经回到原来的页面。体检和清单都没有丢；正在输入的、试算的方案和撤销记录没有留下。',
    en: 'The window closed unexpectedly; this is the page you were on. The check-up and its checklist are whole. What was being typed, plans tried out and the list of undos were not kept.',
  },
  'ui.left.page.files': {
    zh: '窗口刚才意外关闭，读进来的文件都还在。在这一页改过的店名和选择请再看一遍。',
    en: 'The window closed unexpectedly; the files that were read are still here. Check the shop names and choices made on this page again.',
  },
  'ui.left.page.start': {
    zh: '窗口刚才意外关闭，已经重新打开。保存过的体检都在；正在读的文件和正在填的数字没有留下。',
    en: 'The window closed unexpectedly and was opened again. Saved check-ups are all there; files being read and figures being entered were not kept.',
  },
  'ui.left.again': {
    zh: '窗口刚重新打开又意外关闭了。保存过的体检都在。可以再打开一次；还是这样，就重启电脑再试。',
    en: 'The window closed unexpectedly again. Saved check-ups are all there. Open it once more; if that does not help, restart the computer.',
  },
  'ui.left.reopen': { zh: '再打开一次', en: 'Open it again' },
  'ui.left.quit': { zh: '退出小店体检', en: 'Quit Shop Checkup' },
} as const satisfies Record<string, LocalText>;
