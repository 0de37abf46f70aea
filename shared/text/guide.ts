import type { LocalText } from './local-text';

/** Words of the export guide; what it says of platforms and files is in `knowledge/export-guide`. */
export const GUIDE = {
  'ui.guide.title': { zh: '怎么导出这些表', en: 'How to export these tables' },
  'ui.guide.titleFor': {
    zh: '要补“{metric}”，导哪张表',
    en: 'Which table brings “{metric}”',
  },
  'ui.guide.note': {
    zh: '选你的平台，看每张表在哪里导、选哪些天、勾哪些列。后台常改版，以后台实际菜单为准。',
    en: 'Pick your platform to see where each table is, which days and which columns to take. Back offices change often; their actual menu decides.',
  },
  'ui.guide.platforms': { zh: '平台', en: 'Platform' },
  'ui.guide.taobao': { zh: '淘宝 / 天猫', en: 'Taobao / Tmall' },
  'ui.guide.common': { zh: '每张表都要记住的', en: 'For every table' },
  'ui.guide.kind.orders': { zh: '订单表', en: 'Orders' },
  'ui.guide.kind.afterSales': { zh: '售后表', en: 'After-sales' },
  'ui.guide.kind.reviews': { zh: '评价表', en: 'Reviews' },
  'ui.guide.kind.agentStats': { zh: '客服数据表', en: 'Chat statistics' },
  'ui.guide.kind.parcels': { zh: '运单表', en: 'Parcels' },
  'ui.guide.kind.officialScores': { zh: '后台体验分页', en: 'Score page of the back office' },
  'ui.guide.sure.documented': {
    zh: '菜单位置见于平台规则',
    en: 'menu named in the platform’s rule',
  },
  'ui.guide.sure.likely': {
    zh: '页面名称有据，菜单位置以后台实际菜单为准',
    en: 'page name known; its place in the menu may differ',
  },
  'ui.guide.sure.unknown': {
    zh: '没有查到菜单位置，以后台实际菜单为准',
    en: 'place not documented; the actual menu decides',
  },
  'ui.guide.days': {
    zh: '今天导出的话，日期选 {days}：30 天统计期，再往前 30 天。',
    en: 'Exported today, take {days}: a period of 30 days and the 30 before it.',
  },
  'ui.guide.daysOfCheckup': {
    zh: '要补进这次体检（统计期 {period}），日期选 {days}。',
    en: 'To complete this check-up (period {period}), take {days}.',
  },
  'ui.guide.daysExact': {
    zh: '日期正好选 {days}，不多也不少。',
    en: 'Take exactly {days}, no more and no less.',
  },
  'ui.guide.daysPage': {
    zh: '页面上就是最近 30 天的数，不用选日期。',
    en: 'The page shows the last 30 days; there are no days to choose.',
  },
  'ui.guide.tick': {
    zh: '能选列就勾上这 {count} 列，多勾不碍事：',
    en: 'Where columns can be chosen, tick these ({count}); more do no harm:',
  },
  'ui.guide.plain': {
    zh: '表头里最好有这些列：',
    en: 'The header should have these columns:',
  },
  'ui.guide.figures': { zh: '在页面上找到这些数：', en: 'Find these figures on the page:' },
  'ui.guide.needed': { zh: '补这一项要用', en: 'needed for this' },
  'ui.guide.bring': {
    zh: '下载的文件原样放进来，和别的表一起体检。',
    en: 'Put the file in as downloaded, together with the other tables.',
  },
  'ui.guide.enter': {
    zh: '整页全选复制，粘贴进来；或者照着页面手工填。',
    en: 'Copy the whole page and paste it here, or type its figures.',
  },
  'ui.guide.copyColumns': { zh: '复制列名', en: 'Copy the names' },
  'ui.guide.copyHeader': { zh: '复制表头', en: 'Copy the header' },
  'ui.guide.copyOf': { zh: '{label}：{about}', en: '{label}: {about}' },
  'ui.guide.copied': { zh: '已复制，可以粘贴了', en: 'Copied, ready to paste' },
  'ui.guide.copyFailed': {
    zh: '没能复制，请选中文字再复制',
    en: 'Could not be copied; select the text instead',
  },
  'ui.guide.seen': { zh: '列名见于 {when} 的文件', en: 'names seen in {when}' },
  'ui.guide.year': { zh: '{year} 年', en: '{year}' },
  'ui.guide.seenPage': { zh: '名称见于 {when} 的页面', en: 'names seen in {when}' },
  'ui.guide.traps': { zh: '要留意', en: 'Watch out' },
  'ui.guide.or': { zh: '{a}，或者{b}', en: '{a} or {b}' },
  'ui.guide.need': {
    zh: '补“{metric}”要有：{columns}。',
    en: '“{metric}” needs: {columns}.',
  },
  'ui.guide.needAlso': { zh: '还要一起放进{files}。', en: 'Put in as well: {files}.' },
  'ui.guide.needRough': {
    zh: '这样算出来只是个大概。',
    en: 'What follows from it only comes near.',
  },
  'ui.guide.onPage': {
    zh: '“{metric}”在页面上叫“{name}”。',
    en: '“{metric}” is called “{name}” on the page.',
  },
  'ui.guide.noWay': {
    zh: '{platform}导出的表里都没有“{metric}”，只能自己填：在“开始”页点“手工录入”，或者做一张小表，表头写“店铺名称”和“{metric}”，下面一家店一行，放进来。',
    en: 'No table known of {platform} holds “{metric}”. Type it on the start page, or make a small table with 店铺名称 (shop) and “{metric}” as its header and a row per shop.',
  },
  'ui.guide.open': { zh: '怎么导出', en: 'How to export it' },
  'ui.guide.fill': { zh: '怎么补', en: 'How to get it' },
  'ui.guide.emptyPeriod': {
    zh: '要是 {period} 有这类记录，补上这几天的{files}表再体检一次；要看别的日子，就只放那段日子的表。',
    en: 'If there were any in {period}, add {files} of these days and check again; to see other days, put in only the tables of those.',
  },
  'ui.guide.exact': { zh: '准数看后台体验分页', en: 'The score page has the exact figure' },
  'ui.guide.missingFiles': { zh: '补{files}', en: 'Add: {files}' },
  'ui.guide.missingPage': { zh: '看后台体验分页', en: 'See the score page' },
  'ui.guide.missingTyped': { zh: '只能手工录入', en: 'Only typed figures' },
} as const satisfies Record<string, LocalText>;
