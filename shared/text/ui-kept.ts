import type { LocalText } from './local-text';

/** What is kept on this computer and where; what is copied for somebody who helps. */
export const KEPT_TEXTS = {
  'ui.kept.what': { zh: '什么', en: 'What' },
  'ui.kept.holds': { zh: '里面有什么，没有什么', en: 'What is in it, and what is not' },
  'ui.kept.where': { zh: '在文件夹里的名字', en: 'Name in the folder' },
  'ui.kept.size': { zh: '大小', en: 'Size' },
  'ui.kept.table': { zh: '存了什么，在哪', en: 'What is kept, and where' },
  'ui.kept.empty': { zh: '还没有', en: 'none yet' },
  'ui.kept.checkups': { zh: '体检', en: 'Check-ups' },
  'ui.kept.checkups.holds': {
    zh: '店名、分数、指标、清单和你写的备注；来源文件的名字和表头；每项指标最差的一些行（订单号、商品名、原因、评价原话，里面的电话和邮箱已打码）；客服的名字和接待数字；在别处打开过的体检文件放在哪。没有买家的姓名、电话、地址，也没有原表格。',
    en: 'Shop names, scores, metrics, the checklist and your notes; names and columns of the source files; the worst rows of each metric (order numbers, products, reasons, words of reviews, with phones and mail addresses masked); names and chat figures of service agents; where check-ups lie that you opened from elsewhere. No names, phones or addresses of buyers, and not the tables themselves.',
  },
  'ui.kept.bin': { zh: '删掉的体检', en: 'Removed check-ups' },
  'ui.kept.bin.holds': {
    zh: '同上。留 30 天，之后打开软件时自动清掉。',
    en: 'As above. Kept for 30 days, then removed when the program starts.',
  },
  'ui.kept.shops': { zh: '店铺档案', en: 'Shop profiles' },
  'ui.kept.shops.holds': {
    zh: '店名、平台、行业、类型、分组，你说过的加分扣分，认店用的店铺编号和别名。',
    en: 'Shop names, platform, industry, type, group, bonuses and deductions you told, and the shop codes and other names their files are known by.',
  },
  'ui.kept.answers': { zh: '自评答案', en: 'Answers' },
  'ui.kept.answers.holds': {
    zh: '每家店每次自评的答案，和还没保存的答案。',
    en: 'The answers of each sitting by shop, and those not saved yet.',
  },
  'ui.kept.teaching': { zh: '教过的表和说法', en: 'Tables and words taught' },
  'ui.kept.teaching.holds': {
    zh: '表头叫什么、算哪一列、教的时候那个文件的名字；没有表里的内容。',
    en: 'Names of columns and what they stand for, and the name of the file they were taught with; nothing of what was in the table.',
  },
  'ui.kept.phrases': { zh: '你加的评价用语', en: 'Phrases you added' },
  'ui.kept.phrases.holds': { zh: '你写的词，算什么话题。', en: 'The words, and their topics.' },
  'ui.kept.models': { zh: '我的模型和规则', en: 'Your models and rules' },
  'ui.kept.models.holds': {
    zh: '你改过的评分模型、目标、建议和规则包。',
    en: 'Score models, targets and advice you changed, and a rules pack.',
  },
  'ui.kept.templates': { zh: '报告模板', en: 'Report templates' },
  'ui.kept.templates.holds': {
    zh: '报告的样式、你写的标题和页脚、你选的标志图片。',
    en: 'How reports look, headings and footers you wrote, and the logo you chose.',
  },
  'ui.kept.settings': { zh: '设置', en: 'Settings' },
  'ui.kept.settings.holds': {
    zh: '语言、外观、窗口的位置和大小，上次看的是哪个平台的导出说明，介绍看过没有；软件开着的时候，还有你正看着哪次体检、哪家店的哪一页。',
    en: 'Language, theme, place and size of the window, which platform’s export guide was read last, and whether the tour was taken; while the program runs, which page of which check-up and shop you look at.',
  },
  'ui.kept.leftovers': {
    zh: '读不出来或没写完的文件',
    en: 'Files that were damaged or half written',
  },
  'ui.kept.leftovers.holds': {
    zh: '上面这些文件坏了的话，改个名字留着，万一还能救。平时没有。',
    en: 'One of the files above that was damaged is kept under another name, in case it can be saved. Usually there is none.',
  },
  'ui.kept.logs': { zh: '运行日志', en: 'Log' },
  'ui.kept.logs.holds': {
    zh: '什么时候打开，用的什么系统，读了多少文件、多少行，出了什么错；最多 2 MB，旧的自动丢掉。没有店名、文件名和表里的内容，路径和长数字都打码。',
    en: 'When the program started and on what system, how many files and rows it read, what failed; at most 2 MB, the oldest goes first. No names of shops or files and nothing from tables; paths and long numbers are masked.',
  },
  'ui.kept.chromium': { zh: '界面程序自己的文件', en: 'Files of the browser engine' },
  'ui.kept.chromium.holds': {
    zh: '画界面用的 Chromium 的缓存、缩放比例之类；界面上的内容不存在里面，也不留崩溃时的内存记录。',
    en: 'Caches and the zoom of Chromium, which draws the window; nothing you see is kept there, and no memory of a crash either.',
  },
  'ui.kept.chromium.where': {
    zh: 'Cache、Preferences 等',
    en: 'Cache, Preferences and others',
  },
  'ui.kept.never': {
    zh: '从来不存：原来的表格、买家的姓名、电话、地址、留言，表格的密码。它们只在做体检时读进内存，关掉软件就没了。',
    en: 'Never kept: the tables themselves, names, phones, addresses and messages of buyers, passwords of tables. They are in memory while a check-up is made and gone when the program ends.',
  },
  'ui.kept.elsewhere': {
    zh: '管不到的：你导出、另存到别处的文件，还有系统自己记的“最近用过的文件”（全部删除时会请系统清掉这一份）。',
    en: 'Not in our hands: files you exported or saved elsewhere, and the list of recent documents of the system (which it is asked to clear when everything is deleted).',
  },
  'ui.diagnostics.open': { zh: '复制诊断信息…', en: 'Copy diagnostics…' },
  'ui.diagnostics.title': { zh: '诊断信息', en: 'Diagnostics' },
  'ui.diagnostics.note': {
    zh: '请人帮忙看问题时，把下面这些发给对方。里面只有版本、数量、大小和日志，没有店名、文件名和表里的内容；软件自己不会发送。',
    en: 'For somebody who helps you with a problem. It holds versions, counts, sizes and the log, no names of shops or files and nothing from tables. The program itself sends nothing.',
  },
  'ui.diagnostics.text': { zh: '要复制的内容', en: 'What is copied' },
  'ui.diagnostics.copy': { zh: '复制', en: 'Copy' },
  'ui.diagnostics.copied': { zh: '诊断信息已复制', en: 'Diagnostics copied' },
  'diagnostics.title': {
    zh: '小店体检 {version} 诊断信息',
    en: 'Shop Checkup {version}, diagnostics',
  },
  'diagnostics.versions': {
    zh: '版本：小店体检 {app}，Electron {electron}，Chromium {chrome}，Node {node}',
    en: 'Versions: Shop Checkup {app}, Electron {electron}, Chromium {chrome}, Node {node}',
  },
  'diagnostics.system': {
    zh: '系统：{name} {release}，{arch}，{locale}；内存 {memory}，空闲 {free}',
    en: 'System: {name} {release}, {arch}, {locale}; memory {memory}, free {free}',
  },
  'diagnostics.looks': {
    zh: '界面：{language}，{theme}，缩放 {zoom}%',
    en: 'Window: {language}, {theme}, zoom {zoom}%',
  },
  'diagnostics.counts': {
    zh: '数量：体检 {checkups}，我的模型 {models}，店铺档案 {shops}，教过的表 {tables}、说法 {words}；规则 {rules}',
    en: 'Counts: check-ups {checkups}, own models {models}, shop profiles {shops}, tables {tables} and words {words} taught; rules {rules}',
  },
  'diagnostics.sizes': { zh: '占用：{sizes}', en: 'Sizes: {sizes}' },
  'diagnostics.lines': { zh: '日志最后 {count} 行：', en: 'The log’s last lines ({count}):' },
  'diagnostics.noLines': { zh: '日志里还没有内容。', en: 'The log is empty.' },
  'app.unexpected': {
    zh: '小店体检内部出了意料之外的错，刚才这一步可能没有做完；已经保存的体检不受影响，可以接着用。如果总是这样，请在“帮助”菜单里点“复制诊断信息”，发给帮你的人。',
    en: 'Something unexpected went wrong inside Shop Checkup, so the last step may be unfinished. Saved check-ups are safe and you can go on. If it keeps happening, choose “Copy diagnostics” in the Help menu and send it to whoever helps you.',
  },
} as const satisfies Record<string, LocalText>;
