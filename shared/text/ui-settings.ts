import type { LocalText } from './local-text';

/** The words of the settings. */
export const SETTINGS_PAGE = {
  'ui.nav.settings': { zh: '设置', en: 'Settings' },
  'ui.settings.title': { zh: '设置', en: 'Settings' },
  'ui.settings.note': {
    zh: '改了马上生效，记在这台电脑上；改错了按 Ctrl+Z。',
    en: 'Changes are in force at once and kept on this computer; Ctrl+Z takes them back.',
  },
  'ui.settings.looks': { zh: '语言和外观', en: 'Language and looks' },
  'ui.settings.language': { zh: '语言', en: 'Language' },
  'ui.settings.theme': { zh: '外观', en: 'Theme' },
  'ui.settings.theme.system': { zh: '跟随系统', en: 'As the system' },
  'ui.settings.theme.light': { zh: '浅色', en: 'Light' },
  'ui.settings.theme.dark': { zh: '深色', en: 'Dark' },
  'ui.settings.changed': { zh: '改语言或外观', en: 'Changing language or theme' },
  'ui.settings.zoom': {
    zh: '字太小或太大：菜单“视图”里放大、缩小，或按 Ctrl + 和 Ctrl −。',
    en: 'Letters too small or too large: zoom in the View menu, or with Ctrl + and Ctrl −.',
  },
  'ui.settings.scoring': { zh: '怎么打分', en: 'How scores are made' },
  'ui.settings.scoringText': {
    zh: '权重、曲线、目标值都能改成自己的一套，每个数都写着出处；改完，打开着的体检马上重新打分。',
    en: 'Weights, curves and targets can be made your own; each figure says where it comes from. The check-up that is open is scored anew at once.',
  },
  'ui.settings.models': {
    zh: '规则截至 {date}，自己的模型 {count:count} 个',
    en: 'Rules as of {date}, models of your own: {count:count}',
  },
  'ui.settings.noModels': {
    zh: '规则截至 {date}；改过的规则会作为自己的模型记在里面',
    en: 'Rules as of {date}; rules you change are kept there as models of your own',
  },
  'ui.settings.toModels': { zh: '评分模型和目标', en: 'Models and targets' },
  'ui.settings.shops': { zh: '店铺和分组', en: 'Shops and groups' },
  'ui.settings.shopsText': {
    zh: '每家店的行业、类型、考核行业、加扣分项、别名和分组；下次放表不用再问是哪家店。',
    en: 'Industry, type, bonuses, other names and group of each shop; next time nobody asks whose table it is.',
  },
  'ui.settings.shopCount': { zh: '记着 {count:count} 家店', en: 'Shops known: {count:count}' },
  'ui.settings.noShops': {
    zh: '体检过的店都会记在里面，现在还没有',
    en: 'Shops you check are kept there; there are none yet',
  },
  'ui.settings.toShops': { zh: '店铺档案', en: 'Shop profiles' },
  'ui.settings.taught': { zh: '教过的表和说法', en: 'Tables and words taught' },
  'ui.settings.taughtText': {
    zh: '认不出的表教过一次就记着：{taught}。',
    en: 'What was explained once is remembered: {taught}.',
  },
  'ui.settings.tables': { zh: '{count:count} 张表', en: 'tables {count:count}' },
  'ui.settings.words': { zh: '{count:count} 个说法', en: 'words {count:count}' },
  'ui.settings.noneTaught': {
    zh: '认不出的表和说法教过一次就记在里面，现在还没有。',
    en: 'Tables and words that were explained once are kept there; there are none yet.',
  },
  'ui.settings.toTaught': { zh: '看教过的', en: 'What was taught' },
  'ui.settings.data': { zh: '数据放在哪', en: 'Where your data are' },
  'ui.settings.dataText': {
    zh: '{checkups:count} 次体检和全部设置，共 {size}，都在这个文件夹里，不联网：',
    en: 'Check-ups ({checkups:count}) and all settings, {size} together, are in this folder and nowhere else:',
  },
  'ui.settings.dataNone': {
    zh: '以后的体检和全部设置都放在这个文件夹里，不联网：',
    en: 'Check-ups to come and all settings are kept in this folder and nowhere else:',
  },
  'ui.settings.dataLoading': { zh: '正在看…', en: 'Looking…' },
  'ui.settings.show': { zh: '打开文件夹', en: 'Show the folder' },
  'ui.settings.delete': { zh: '全部删除…', en: 'Delete everything…' },
  'ui.settings.deleteTitle': { zh: '把所有数据都删掉？', en: 'Delete everything?' },
  'ui.settings.deleteText': {
    zh: '上面表里的都会从这台电脑上删除，不进回收站，没法撤销。你放在别处的体检文件和导出的报告不会动。删完软件会重新打开。',
    en: 'Everything in the table is deleted from this computer, without a bin and for good. Check-ups you keep elsewhere and reports you saved are not touched. The program then starts anew.',
  },
  'ui.settings.deleteType': {
    zh: '确定的话，在这里输入“{word}”',
    en: 'To be sure, type “{word}” here',
  },
  'ui.settings.deleteWord': { zh: '全部删除', en: 'delete' },
  'ui.settings.deleteNow': { zh: '全部删除', en: 'Delete everything' },
  'ui.settings.about': { zh: '关于', en: 'About' },
  'ui.settings.version': {
    zh: '小店体检 {version}。全部在本机计算，不联网，不上传。',
    en: 'Shop Checkup {version}. Everything is worked out on this computer; nothing goes online.',
  },
  'ui.settings.tour': { zh: '再看一遍介绍', en: 'Take the tour again' },
  'ui.settings.rescore': {
    zh: '按 {model} 打分，换一套规则',
    en: 'Scored by {model}; choose other rules',
  },
} as const satisfies Record<string, LocalText>;
