import type { LocalText } from './local-text';

/**
 * What could not be taken as it stood, one sentence per `IssueCode`. Params: file, sheet (empty for text files), row (as
 * Excel counts), column (letters), header, found.
 */
export const ISSUES = {
  'issue.rejectedRow': {
    zh: '{file} {sheet} 第 {row} 行没有使用：{column} 列“{header}”是空的或不能用（内容是“{found}”）。请核对这一行。',
    en: '{file} {sheet} row {row} was not used: column {column} “{header}” is empty or cannot be used (it says “{found}”). Check this row.',
  },
  'issue.changedDuplicate': {
    zh: '{file} {sheet} 第 {row} 行与另一行说的是同一条记录、内容不同（{found}），这一行没有使用。时间晚的算数；分不出早晚的，只按其中一份算。请删掉不要的那份。',
    en: '{file} {sheet} row {row} tells of the same record as another row but differs ({found}) and was not used. The later one counts; where nothing says which is later, one of them does. Remove the one you do not want.',
  },
  'issue.unreadableTime': {
    zh: '{file} {sheet} 第 {row} 行 {column} 列“{header}”不是能用的时间：“{found}”（认不出来，或比导出文件的时间还晚）。用到它的指标不计这一行。',
    en: '{file} {sheet} row {row} column {column} “{header}” is no usable time: “{found}” (not readable, or later than the file itself). Metrics that need it leave this row out.',
  },
  'issue.unreadableNumber': {
    zh: '{file} {sheet} 第 {row} 行 {column} 列“{header}”不是能用的数字：“{found}”。用到它的指标不计这一格。',
    en: '{file} {sheet} row {row} column {column} “{header}” is no usable number: “{found}”. Metrics that need it leave this cell out.',
  },
  'issue.unreadableMoney': {
    zh: '{file} {sheet} 第 {row} 行 {column} 列“{header}”不是能认出的金额：“{found}”。这一格没有使用。',
    en: '{file} {sheet} row {row} column {column} “{header}” is no amount that can be read: “{found}”. The cell was not used.',
  },
  'issue.unreadableRate': {
    zh: '{file} {sheet} 第 {row} 行 {column} 列“{header}”不是 0–100% 之间的比率，或者分不清是小数还是百分数：“{found}”。这一格没有使用，请写成带 % 的。',
    en: '{file} {sheet} row {row} column {column} “{header}” is no rate between 0 and 100 %, or may be a fraction or a percentage: “{found}”. The cell was not used; write it with %.',
  },
  'issue.unreadableDuration': {
    zh: '{file} {sheet} 第 {row} 行 {column} 列“{header}”不是能认出的时长：“{found}”。这一格没有使用。',
    en: '{file} {sheet} row {row} column {column} “{header}” is no duration that can be read: “{found}”. The cell was not used.',
  },
  'issue.unreadableFlag': {
    zh: '{file} {sheet} 第 {row} 行 {column} 列“{header}”分不清是或否：“{found}”。这一格没有使用。',
    en: '{file} {sheet} row {row} column {column} “{header}” says neither yes nor no: “{found}”. The cell was not used.',
  },
  'issue.lostId': {
    zh: '{file} {sheet} 第 {row} 行 {column} 列“{header}”的编号不完整（“{found}”），多半是在 Excel 里打开另存过。请改用后台下载的原文件。',
    en: '{file} {sheet} row {row} column {column} “{header}” holds an incomplete number (“{found}”), most likely because the file was saved in Excel. Use the file as downloaded.',
  },
  'issue.unknownWord': {
    zh: '{file} {sheet} 第 {row} 行 {column} 列“{header}”有不认识的词“{found}”，按“其他”处理。',
    en: '{file} {sheet} row {row} column {column} “{header}” has an unknown word “{found}”; it counts as “other”.',
  },
  'issue.negativeDuration': {
    zh: '{file} {sheet} 第 {row} 行的先后时间颠倒（{header}：{found}），相关时长不计这一行。',
    en: '{file} {sheet} row {row} has its times in the wrong order ({header}: {found}); durations leave this row out.',
  },
  'issue.impossibleCounts': {
    zh: '{file} {sheet} 第 {row} 行的“{header}”算不出比率：部分/总数是 {found}（总数是 0，或者部分比总数还多）。请核对这一行。',
    en: '{file} {sheet} row {row}: no rate can be made of “{header}”, since part/whole is {found} (a whole of nothing, or a part above it). Check this row.',
  },
  'issue.missingColumn': {
    zh: '{file} {sheet} 缺少与“{header}”有关的列，用到它的指标算不出来。需要的话，请在导出时勾选。',
    en: '{file} {sheet} lacks a column for “{header}”; metrics that need it cannot be computed. Tick it when exporting if you need them.',
  },
  'issue.repeatedHeader': {
    zh: '{file} {sheet} 有多列都叫“{header}”，只用了最左边一列，{column} 列没有使用。',
    en: '{file} {sheet} has several columns called “{header}”; only the leftmost was used, column {column} was not.',
  },
  'issue.unfitColumn': {
    zh: '{file} {sheet} 的 {column} 列叫“{header}”，里面的内容却不像（例如“{found}”），没有使用。请看看是不是列名写错了。',
    en: '{file} {sheet} column {column} is called “{header}”, but its cells hold something else (such as “{found}”); it was not used. Check the name of the column.',
  },
} as const satisfies Record<string, LocalText>;
