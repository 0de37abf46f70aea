import type { LocalText } from './local-text';

/** Shop profiles: why a table is given to a shop, or why the person is asked, and what cannot be kept. */
export const SHOPS = {
  'shops.byCode': {
    zh: '文件名末尾的店铺码 {code} 是这家店的',
    en: 'the shop code {code} in its file name is this shop’s',
  },
  'shops.byFileName': { zh: '文件名里写着“{name}”', en: 'its file name says “{name}”' },
  'shops.byFolder': { zh: '所在文件夹叫“{name}”', en: 'it lies in a folder called “{name}”' },
  'shops.byFolderMates': {
    zh: '文件夹“{name}”里按店铺码认得的表都是这家店的',
    en: 'all tables in the folder “{name}” that have a known shop code are this shop’s',
  },
  'shops.byTable': { zh: '表里写的是“{name}”', en: 'the table says “{name}”' },
  'shops.byShortName': {
    zh: '写的是“{name}”，和档案里的“{shop}”只差店铺类型',
    en: 'it says “{name}”; the profile “{shop}” differs only in the kind of shop',
  },
  'shops.byOverlap': {
    zh: '{total:count} 单里 {shared:count} 单是 {shop} 的',
    en: '{shared:count} of its {total:count} orders are of {shop}',
  },
  'shops.byPartialOverlap': {
    zh: '{total:count} 单里 {shared:count} 单是 {shop} 的，别家的表里一单也没有',
    en: '{shared:count} of its {total:count} orders are of {shop}, none in another shop’s tables',
  },
  'shops.byOverlapOfShop': {
    zh: '{shop} 的 {total:count} 单里有 {shared:count} 单在这张表里',
    en: '{shared:count} of the {total:count} orders of {shop} are in it',
  },
  'shops.newCode': {
    zh: '店铺码 {code} 第一次见，填一次店名，下次自动认出',
    en: 'new shop code {code}: name it once, it is known from then on',
  },
  'shops.contradiction': {
    zh: '文件名、文件夹或店铺码说的不是同一家店（{shops:list}），请你来定',
    en: 'file name, folder or shop code point to different shops ({shops:list}); please say which',
  },
  'shops.severalNamed': {
    zh: '“{name}”可能是好几家店（{shops:list}），请你来定',
    en: '“{name}” may be several shops ({shops:list}); please say which',
  },
  'shops.overlapSeveral': {
    zh: '{total:count} 单里 {shared:count} 单是 {shop} 的，还有 {otherShared:count} 单是 {other} 的，请你来定',
    en: 'of its {total:count} orders {shared:count} are of {shop} and {otherShared:count} of {other}; please say which',
  },
  'shops.overlapHint': {
    zh: '{total:count} 单里只有 {shared:count} 单能看出是 {shop} 的，请你来定',
    en: 'only {shared:count} of its {total:count} orders are known to be of {shop}; please say which shop it is',
  },
  'shops.overlapOther': {
    zh: '{total:count} 单里有 {shared:count} 单也在 {shop} 的表里，要是同一家店，请改成一个名字',
    en: '{shared:count} of its {total:count} orders are in the tables of {shop} too; if both are one shop, give them one name',
  },

  'shops.noName': { zh: '店名不能空着。', en: 'A shop needs a name.' },
  'shops.tooLong': {
    zh: '店名和别名最长 {most:count} 个字。',
    en: 'Names of shops have at most {most:count} characters.',
  },
  'shops.tooManyMarks': {
    zh: '一家店最多记 {most:count} 个店铺码、{most:count} 个别名。',
    en: 'A shop can have at most {most:count} codes and {most:count} other names.',
  },
  'shops.badCode': {
    zh: '“{code}”不像店铺码：店铺码是抖店导出文件名末尾的那串字母和数字，如 zaHCLELw。',
    en: '“{code}” is no shop code: that is the letters and digits at the end of the name of a Douyin download, like zaHCLELw.',
  },
  'shops.badLine': {
    zh: '品退率线要大于 0、不超过 {highest:percent}，如 0.8%。',
    en: 'The quality-return line must be above 0 and at most {highest:percent}, for example 0.8%.',
  },
  'shops.nameTaken': {
    zh: '“{name}”已经是“{shop}”的店名或别名，两家店不能同名。请换一个，或先从那家店去掉。',
    en: '“{name}” is already a name of “{shop}”. Use another, or take it away from that shop first.',
  },
  'shops.codeTaken': {
    zh: '店铺码 {code} 已经是“{shop}”的，一个码只能归一家店。请先从那家店去掉。',
    en: 'The shop code {code} is already that of “{shop}”. Take it away from that shop first.',
  },
  'shops.gone': {
    zh: '这家店的档案已经不在了，没有改动。',
    en: 'This shop’s profile is no longer there; nothing was changed.',
  },
  'shops.tooMany': {
    zh: '档案最多存 {most:count} 家店，请先删掉不再用的。',
    en: 'At most {most:count} shops can be kept; remove some first.',
  },
  'shops.notSaved': {
    zh: '店铺档案没有保存成功（{reason}）。请检查磁盘空间和文件夹权限后再试。',
    en: 'The shop profiles could not be saved ({reason}). Check disk space and folder permissions, then try again.',
  },
  'shops.storeBad': {
    zh: '店铺档案的文件已损坏，先从空的开始。原文件保留为 {file}。',
    en: 'The file of the shop profiles was damaged; the list starts empty. The old file was kept as {file}.',
  },
  'shops.storeNewer': {
    zh: '店铺档案是新版小店体检保存的，这一版读不了，先从空的开始。原文件保留为 {file}，升级后可以导入。',
    en: 'The shop profiles were saved by a newer Shop Checkup, so the list starts empty. The old file was kept as {file}; import it after updating.',
  },
  'shops.fileBad': {
    zh: '{file} 不是小店体检导出的店铺档案，没有导入。',
    en: '{file} is not a file of shop profiles exported by Shop Checkup; nothing was imported.',
  },
  'shops.fileNewer': {
    zh: '{file} 是新版小店体检导出的，请升级后再导入。',
    en: '{file} was exported by a newer Shop Checkup. Update the program to import it.',
  },
  'shops.fileNotRead': {
    zh: '读不了 {file}（{reason}），没有导入。',
    en: '{file} could not be read ({reason}); nothing was imported.',
  },
  'shops.fileNotWritten': {
    zh: '没有写入 {file}（{reason}）。如果这个文件正开着，请先关闭；否则换一个文件夹保存。',
    en: '{file} could not be written ({reason}). Close it if it is open, or choose another folder.',
  },
} as const satisfies Record<string, LocalText>;
