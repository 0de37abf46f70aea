import type { LocalText } from './local-text';

/** The window's words for entering figures without files. */
export const UI_ENTER = {
  'ui.start.noFiles': {
    zh: '导不出表格？把后台的体验分页面复制过来，或者直接填几个数，一样能体检。',
    en: 'No tables to export? Copy your back office’s score page, or type a few figures.',
  },
  'ui.enter.paste': { zh: '粘贴后台体验分页面', en: 'Paste the score page' },
  'ui.enter.form': { zh: '手工录入', en: 'Type figures' },
  'ui.enter.start': { zh: '开始体检', en: 'Start the check-up' },
  'ui.enter.add': { zh: '加进这次体检', en: 'Add to this check-up' },
  'ui.enter.withFiles': {
    zh: '和已读入的表一起体检；表里能算出来的，以表为准。',
    en: 'Goes with the tables read; what can be worked out from them counts first.',
  },
  'ui.paste.alone': {
    zh: '只用粘贴来的数体检；页面上没有的不算 0。',
    en: 'The check-up is of the pasted figures alone; what the page does not hold is not taken for 0.',
  },
  'ui.enter.alone': {
    zh: '只用这里填的数体检；填几项算几项，空着的不算 0。',
    en: 'The check-up is of these figures alone; what is left empty is not taken for 0.',
  },
  'ui.enter.shopName': { zh: '店铺名称', en: 'Shop' },
  'ui.enter.date': { zh: '统计截至', en: 'Last day counted' },
  'ui.enter.platform': { zh: '平台', en: 'Platform' },
  'ui.enter.wrong': {
    zh: '还有 {count} 处要改，改好就能开始。',
    en: 'To put right before you can begin: {count}.',
  },
  'ui.enter.nothing': { zh: '先填几个数。', en: 'Enter a few figures first.' },

  'ui.paste.title': {
    zh: '把后台的体验分页面粘贴进来',
    en: 'Paste your back office’s score page',
  },
  'ui.paste.read': {
    zh: '从页面里认出 {count} 个数，看看对不对',
    en: 'Figures found on the page: {count}. Are they right?',
  },
  'ui.paste.box': { zh: '页面上的文字', en: 'Text of the page' },
  'ui.paste.placeholder': {
    zh: '在这里按 Ctrl+V 粘贴',
    en: 'Paste here with Ctrl+V',
  },
  'ui.paste.howTitle': { zh: '三步就好', en: 'Three steps' },
  'ui.paste.how1': {
    zh: '抖音：打开抖店后台的“店铺 → 商家体验分”；快手：打开小店后台的店铺体验分页面',
    en: 'Douyin: open “shop → experience score” in the back office; Kuaishou: its shop score page',
  },
  'ui.paste.how2': {
    zh: '在那个页面上按 Ctrl+A 全选，再按 Ctrl+C 复制',
    en: 'There press Ctrl+A to select all and Ctrl+C to copy',
  },
  'ui.paste.how3': {
    zh: '回到这里，在左边的框里按 Ctrl+V',
    en: 'Come back and press Ctrl+V in the box on the left',
  },
  'ui.paste.noneTitle': {
    zh: '这段文字里没有认出体验分',
    en: 'No score was found in this text',
  },
  'ui.paste.noneText': {
    zh: '请在体验分页面上全选再复制；页面上的图表没有文字，读不到。也可以改用手工录入。',
    en: 'Select all on the score page and copy it; charts hold no text. You can also type the figures.',
  },
  'ui.paste.table': { zh: '从页面里读到的', en: 'Read off the page' },
  'ui.paste.label': { zh: '页面上的字', en: 'On the page' },
  'ui.paste.meaning': { zh: '认作', en: 'Taken for' },
  'ui.paste.value': { zh: '读到', en: 'Value' },
  'ui.paste.line': { zh: '第 {line} 行', en: 'line {line}' },
  'ui.paste.amount': { zh: '即 {value}', en: 'that is {value}' },
  'ui.paste.counts': { zh: '有单数，能看出多可靠', en: 'with its counts, so it has an interval' },
  'ui.paste.cases': { zh: '{count} 条的平均', en: 'mean of {count}' },
  'ui.paste.points': { zh: '单项 {points} 分', en: '{points} points by itself' },
  'ui.paste.disagree': {
    zh: '旁边的 {counts} 和这个数对不上，没有用',
    en: '{counts} beside it does not give this figure and was left out',
  },
  'ui.paste.noField': {
    zh: '这个平台的表里没有这一项，没有用',
    en: 'not part of this form, not used',
  },
  'ui.paste.level': { zh: '等级', en: 'Level' },
  'ui.paste.troubles': { zh: '认得但没用上的', en: 'Known, but not used' },
  'ui.paste.unused': { zh: '另有 {count} 行没用到', en: 'Other lines not used: {count}' },
  'ui.paste.why.noValue': {
    zh: '“{text}”后面没有这家店的数。',
    en: 'There is no value of this shop behind “{text}”.',
  },
  'ui.paste.why.noUnit': {
    zh: '“{text}”没有写单位，分不清是多少；请在“改一改”里补上。',
    en: '“{text}” has no unit, so it is not clear what it means; enter it by hand.',
  },
  'ui.paste.why.minutesOrPoints': {
    zh: '“{text}”的“分”可能是分钟，也可能是得分；请在“改一改”里补上。',
    en: 'The 分 of “{text}” may be minutes or points; enter it by hand.',
  },
  'ui.paste.why.outOfRange': {
    zh: '“{text}”超出了可能的范围，没有用。',
    en: '“{text}” is out of the possible range and was not used.',
  },
  'ui.paste.why.notScored': {
    zh: '“{text}”是平台的旧指标或这里还不算的指标，没有用。',
    en: '“{text}” belongs to an older rule or is not worked with here; it was not used.',
  },
  'ui.paste.why.conflict': {
    zh: '“{text}”：页面上同一项有不同的数，不知道用哪个；请在“改一改”里填。',
    en: '“{text}”: the page holds different figures for the same thing; enter the right one by hand.',
  },
  'ui.paste.why.peer': { zh: '同行、排名或变化', en: 'peers, ranks or changes' },
  'ui.paste.why.unknown': { zh: '不是体验分的内容', en: 'not about the score' },
  'ui.paste.edit': { zh: '改一改', en: 'Change figures' },
  'ui.paste.clear': { zh: '清空', en: 'Clear' },
  'ui.paste.cleared': { zh: '粘贴的文字已清空', en: 'The pasted text was cleared' },
  'ui.paste.needName': { zh: '给这家店起个名字就能开始。', en: 'Name the shop to begin.' },

  'ui.form.title': { zh: '填上后台看到的数', en: 'Enter the figures your back office shows' },
  'ui.form.sets': { zh: '填哪一套', en: 'Which figures' },
  'ui.form.setCount': { zh: '{name} {count} 家', en: '{name} {count}' },
  'ui.form.table': { zh: '每家店一列', en: 'A column for each shop' },
  'ui.form.where': { zh: '在哪里看：{where}', en: 'Where they stand: {where}' },
  'ui.form.official': { zh: '后台给的分', en: 'The back office’s own score' },
  'ui.form.shop': { zh: '第 {number} 家店的名称', en: 'Name of shop {number}' },
  'ui.form.shopDate': { zh: '{shop} 统计截至', en: '{shop}: last day counted' },
  'ui.form.field': { zh: '{shop} 的{field}', en: '{field} of {shop}' },
  'ui.form.nthShop': { zh: '第 {number} 家店', en: 'shop {number}' },
  'ui.form.unit.ratio': { zh: '%，或几单/几单', en: '%, or part/whole' },
  'ui.form.unit.stars': { zh: '1–5', en: '1–5' },
  'ui.form.unit.hours': { zh: '小时', en: 'hours' },
  'ui.form.unit.seconds': { zh: '秒', en: 'seconds' },
  'ui.form.unit.count': { zh: '个', en: 'count' },
  'ui.form.unit.points': { zh: '0–100 分', en: '0–100' },
  'ui.form.pasted': { zh: '粘贴来的', en: 'pasted' },
  'ui.form.addShop': { zh: '加一家店', en: 'Add a shop' },
  'ui.form.removeShop': { zh: '去掉 {shop}', en: 'Remove {shop}' },
  'ui.form.removed': { zh: '已去掉“{shop}”', en: '“{shop}” was removed' },
  'ui.form.clear': { zh: '清空这一页', en: 'Clear this page' },
  'ui.form.cleared': { zh: '这一页已清空', en: 'The page was cleared' },
  'ui.form.download': { zh: '下载填写表', en: 'Download a form' },
  'ui.form.downloadNote': {
    zh: '店多可以先在 Excel、WPS 里填好，再把文件拖进来。',
    en: 'With many shops, fill in a workbook in Excel or WPS and drop it here.',
  },
  'ui.form.saved': { zh: '填写表已保存为 {file}', en: 'The form was saved as {file}' },
  'ui.review.enter': { zh: '补几个数', en: 'Add figures' },
} as const satisfies Record<string, LocalText>;
