import type { LocalText } from './local-text';

/** Words about the models themselves: figures the user set, and how old the rules are. */
export const UI_MODELS = {
  'models.set': { zh: '由用户设定，原为 {was}', en: 'set by the user, was {was}' },
  'models.setWithoutOld': {
    zh: '由用户设定，平台没有公开',
    en: 'set by the user; the platform does not publish it',
  },
  'models.timesLine': { zh: '品退率线的 {times} 倍', en: '{times} × the quality-return line' },
  'rules.asOf': { zh: '规则截至 {date}', en: 'Rules as of {date}' },
  'rules.old': {
    zh: '规则截至 {date}，已经 {days:count} 天。平台可能改过规则，请看有没有新版小店体检或规则包。',
    en: 'Rules as of {date}, {days:count} days ago. The platforms may have changed theirs; look for a newer version or rules pack.',
  },
} as const satisfies Record<string, LocalText>;
