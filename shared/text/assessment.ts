/** Sentences of the self-assessment, and what report and workbook call it. */
import type { LocalText } from './local-text';

/** Said by code: `say`. */
export const ASSESSMENT = {
  'assessment.noShop': {
    zh: '这份体检里没有这家店，没有保存。',
    en: 'This check-up has no such shop; nothing was saved.',
  },
  'answers.notSaved': {
    zh: '还没保存的自评回答没能存到磁盘上（{reason}），现在关掉软件会丢。请检查磁盘空间和文件夹权限。',
    en: 'The answers not saved yet could not be kept on the disk ({reason}) and will be lost if the program is closed now. Check disk space and folder permissions.',
  },
  'answers.storeBad': {
    zh: '记着还没保存的自评回答的文件已损坏，这些题要重新答。原文件保留为 {file}。',
    en: 'The file of answers not saved yet was damaged, so these have to be given again. The old file was kept as {file}.',
  },
  'answers.storeNewer': {
    zh: '还没保存的自评回答是新版小店体检记下的，这一版读不了。原文件保留为 {file}。',
    en: 'The answers not saved yet were kept by a newer Shop Checkup and cannot be read. The old file was kept as {file}.',
  },
  'sittings.notSaved': {
    zh: '自评只记在了这份体检里，没能留给以后的体检（{reason}）。请检查磁盘空间和文件夹权限后再保存一次。',
    en: 'The answers are in this check-up but could not be kept for later ones ({reason}). Check disk space and folder permissions, then save again.',
  },
  'sittings.storeBad': {
    zh: '记着自评的文件已损坏，先从空的开始；以前的体检里还有各自的回答。原文件保留为 {file}。',
    en: 'The file of self-assessments was damaged; it starts empty, earlier check-ups keep their answers. The old file was kept as {file}.',
  },
  'sittings.storeNewer': {
    zh: '自评是新版小店体检保存的，这一版读不了，先从空的开始。原文件保留为 {file}。',
    en: 'The self-assessments were saved by a newer Shop Checkup, so they start empty. The old file was kept as {file}.',
  },
  'assessment.why.weight': {
    zh: '“{dimension:dimension}”里它占总分 {points:points} 分，不答就不算',
    en: 'It holds {points:points} points of the total within “{dimension:dimension}”, which do not count until it is answered',
  },
  'assessment.why.scored': {
    zh: '“{dimension:dimension}”的得分要算它',
    en: 'The score of “{dimension:dimension}” is made of it too',
  },
  'assessment.why.loss': {
    zh: '“{metric:metric}”丢了 {loss:points} 分（估算）；答了才知道和它有没有关系',
    en: '“{metric:metric}” loses {loss:points} points (estimate); answers tell what has to do with it',
  },
  'assessment.why.practice': {
    zh: '没有文件能看出来，只有你知道',
    en: 'No file shows it; only you know',
  },
} as const satisfies Record<string, LocalText>;

/** The report's words. */
export const ASSESSMENT_REPORT = {
  'report.assessment': { zh: '{shop} 的自评', en: '{shop}: self-assessment' },
  'report.assessment.note': {
    zh: '店里自己答的 {count} 题，没有文件核对过。',
    en: '{count} answers of the shop itself; no file confirms them.',
  },
  'report.assessment.question': { zh: '题目', en: 'Question' },
  'report.assessment.answer': { zh: '回答', en: 'Answer' },
  'report.assessment.date': { zh: '日期', en: 'Date' },
  'report.assessment.before': { zh: '上次', en: 'Before' },
  'report.assessment.beforeOn': { zh: '{answer}（{date}）', en: '{answer} ({date})' },
} as const satisfies Record<string, LocalText>;

/** The workbook's words. */
export const ASSESSMENT_SHEETS = {
  'workbook.sheet.assessment': { zh: '自评', en: 'Self-assessment' },
  'workbook.question': { zh: '题目', en: 'Question' },
  'workbook.answer': { zh: '回答', en: 'Answer' },
  'workbook.answeredOn': { zh: '回答日期', en: 'Answered on' },
  'workbook.answerBefore': { zh: '上次回答', en: 'Answer before' },
  'workbook.answeredBefore': { zh: '上次日期', en: 'Answered before on' },
  'workbook.ask': { zh: '问法', en: 'As asked' },
  'workbook.levels': { zh: '怎么答', en: 'How to answer' },
  'workbook.askedBy': { zh: '来源', en: 'Source' },
} as const satisfies Record<string, LocalText>;
