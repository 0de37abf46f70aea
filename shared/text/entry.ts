import type { LocalText } from './local-text';

/** Figures entered by hand: what their sources are called, and what is wrong in a field. Params: found, low, high. */
export const ENTRY = {
  'entry.source.typed': { zh: '手工录入', en: 'Typed figures' },
  'entry.source.pasted': { zh: '粘贴的后台页面', en: 'Pasted score page' },

  'entry.bad.ratio': {
    zh: '“{found}”不是比率。请写百分数，如 1.34%，或者写几单/几单，如 8/597。',
    en: '“{found}” is no rate. Write a percentage such as 1.34%, or part/whole such as 8/597.',
  },
  'entry.bad.stars': {
    zh: '“{found}”不是分数。请写 1 到 5 之间的数，如 4.69。',
    en: '“{found}” is no score. Write a number from 1 to 5, such as 4.69.',
  },
  'entry.bad.hours': {
    zh: '“{found}”不是时长。请写小时数，如 26，或者写 1天2小时。',
    en: '“{found}” is no duration. Write hours, such as 26, or 90min.',
  },
  'entry.bad.seconds': {
    zh: '“{found}”不是时长。请写秒数，如 18，或者写 2分30秒。',
    en: '“{found}” is no duration. Write seconds, such as 18, or 2min30s.',
  },
  'entry.bad.count': {
    zh: '“{found}”不是数字。请写不带单位的数。',
    en: '“{found}” is no number. Write it without a unit.',
  },
  'entry.bad.points': {
    zh: '“{found}”不是分数。请写 0 到 100 之间的数。',
    en: '“{found}” is no score. Write a number from 0 to 100.',
  },
  'entry.bad.counts': {
    zh: '“{found}”两边都要是数字，如 8/597。',
    en: '“{found}”: both sides must be numbers, such as 8/597.',
  },
  'entry.rateUnit': {
    zh: '“{found}”是 {found}%，还是 {percent}%？请带上 %，或者写几单/几单。',
    en: 'Is “{found}” meant as {found}% or as {percent}%? Write it with %, or as part/whole.',
  },
  'entry.outOfRange': {
    zh: '“{found}”不在 {low} 到 {high} 之间，请核对。',
    en: '“{found}” is not between {low} and {high}. Check it.',
  },
  'entry.impossibleCounts': {
    zh: '“{found}”不可能：后面的总数不能是 0，前面的数也不能比它大。',
    en: '“{found}” cannot be: the whole must not be 0, and the part not above it.',
  },
  'entry.noName': { zh: '请给这家店起个名字。', en: 'Give this shop a name.' },
  'entry.sameName': {
    zh: '有两列都叫“{shop}”，请改一个，或者把数填到一列里。',
    en: 'Two columns are called “{shop}”. Rename one, or put the figures into one.',
  },
  'entry.badDate': {
    zh: '请选一个不晚于今天（{today}）的日期。',
    en: 'Choose a day not after today ({today}).',
  },
} as const satisfies Record<string, LocalText>;
