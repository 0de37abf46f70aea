import type { LocalText } from './local-text';

/**
 * What is wrong with changes to a model or with a file of models or rules. Params: metric, dimension (`model/dimension`),
 * model, point (1-based), found, before, low, high, place (path in the file), file kinds.
 */
export const MODEL_ERRORS = {
  'model.parentMissing': {
    zh: '“{name}”是从模型 {parent} 改来的，这一版里没有那个模型。请升级小店体检，或导入带有它的规则包。',
    en: '“{name}” was made from the model {parent}, which is not here. Update the program, or import the rules pack that holds it.',
  },
  'model.unknownDimension': {
    zh: '模型“{model:model}”里没有叫 {dimension} 的维度。请删掉对它的改动。',
    en: 'The model “{model:model}” has no dimension {dimension}. Remove the change to it.',
  },
  'model.unknownMetric': {
    zh: '模型“{model:model}”里没有“{metric:metric}”这一项。请删掉对它的改动。',
    en: 'The model “{model:model}” does not score “{metric:metric}”. Remove the change to it.',
  },
  'model.dimensionWeight': {
    zh: '“{dimension:dimension}”的权重是 {found}，要大于 0。请填一个正数，加起来不必是 100。',
    en: 'The weight of “{dimension:dimension}” is {found} and must be above 0. Enter a positive number; they need not add up to 100.',
  },
  'model.metricWeight': {
    zh: '“{metric:metric}”的权重是 {found}，要大于 0。请填一个正数。',
    en: 'The weight of “{metric:metric}” is {found} and must be above 0. Enter a positive number.',
  },
  'model.tooFewPoints': {
    zh: '“{metric:metric}”的曲线只有 {count} 个点，至少要两个。请再加一个点。',
    en: 'The curve of “{metric:metric}” has too few points ({count}); it needs two. Add another.',
  },
  'model.mixedPoints': {
    zh: '“{metric:metric}”的曲线里，有的点按数值，有的点按品退率线的倍数。请统一成一种。',
    en: 'Some points of the curve of “{metric:metric}” are values and some are multiples of the quality-return line. Use one kind.',
  },
  'model.value.ratio': {
    zh: '“{metric:metric}”第 {point} 个点的数值是 {found:value}，比率要在 0% 到 100% 之间。请改这个点。',
    en: 'Point {point} of “{metric:metric}” has the value {found:value}; rates lie between 0% and 100%. Change the point.',
  },
  'model.value.stars': {
    zh: '“{metric:metric}”第 {point} 个点的数值是 {found}，分数要在 1 到 5 之间。请改这个点。',
    en: 'Point {point} of “{metric:metric}” has the value {found}; such scores lie between 1 and 5. Change the point.',
  },
  'model.value.hours': {
    zh: '“{metric:metric}”第 {point} 个点的数值是 {found}，小时数不能小于 0。请改这个点。',
    en: 'Point {point} of “{metric:metric}” has the value {found}; hours cannot be below 0. Change the point.',
  },
  'model.value.seconds': {
    zh: '“{metric:metric}”第 {point} 个点的数值是 {found}，秒数不能小于 0。请改这个点。',
    en: 'Point {point} of “{metric:metric}” has the value {found}; seconds cannot be below 0. Change the point.',
  },
  'model.value.count': {
    zh: '“{metric:metric}”第 {point} 个点的数值是 {found}，数量不能小于 0。请改这个点。',
    en: 'Point {point} of “{metric:metric}” has the value {found}; a number of things cannot be below 0. Change the point.',
  },
  'model.value.times': {
    zh: '“{metric:metric}”第 {point} 个点是品退率线的 {found} 倍，倍数不能小于 0。请改这个点。',
    en: 'Point {point} of “{metric:metric}” is {found} times the quality-return line; it cannot be below 0. Change the point.',
  },
  'model.scoreOutside': {
    zh: '“{metric:metric}”第 {point} 个点的得分是 {found}，要在 {low} 到 {high} 之间。请改这个点。',
    en: 'Point {point} of “{metric:metric}” has the score {found}; scores lie between {low} and {high}. Change the point.',
  },
  'model.valuesMustRise': {
    zh: '“{metric:metric}”第 {point} 个点的数值 {found:value} 不大于前一个点的 {before:value}。请让数值一个比一个大。',
    en: 'Point {point} of “{metric:metric}” has the value {found:value}, not above {before:value} of the point before it. Let values rise from point to point.',
  },
  'model.timesMustRise': {
    zh: '“{metric:metric}”第 {point} 个点是品退率线的 {found} 倍，不大于前一个点的 {before} 倍。请让倍数一个比一个大。',
    en: 'Point {point} of “{metric:metric}” is {found} times the quality-return line, not above {before} times of the point before it. Let them rise from point to point.',
  },
  'model.scoresMustRise': {
    zh: '“{metric:metric}”越高越好，可是第 {point} 个点的得分 {found} 比前一个点的 {before} 低。请让得分只升不降。',
    en: '“{metric:metric}” is better when higher, yet point {point} scores {found}, less than {before} of the point before it. Let scores never fall.',
  },
  'model.scoresMustFall': {
    zh: '“{metric:metric}”越低越好，可是第 {point} 个点的得分 {found} 比前一个点的 {before} 高。请让得分只降不升。',
    en: '“{metric:metric}” is better when lower, yet point {point} scores {found}, more than {before} of the point before it. Let scores never rise.',
  },
  'model.sameTier': {
    zh: '“{metric:metric}”按档给分，第 {point} 档和前一档都是 {found} 分。请改分数，或者删掉一档。',
    en: '“{metric:metric}” is scored by tiers, and tier {point} scores {found} like the one before it. Change the score or remove a tier.',
  },
  'model.flatCurve': {
    zh: '“{metric:metric}”的曲线每个点都是 {found} 分，分不出好坏。请让头尾的得分不一样。',
    en: 'Every point of the curve of “{metric:metric}” scores {found}, so nothing tells good from bad. Let the ends differ.',
  },
  'models.tooMany': {
    zh: '最多保存 {most} 个自己的模型，这次没有保存。请先删掉不再用的。',
    en: 'At most {most} models of your own are kept; nothing was saved. Remove what is no longer used.',
  },
  'models.gone': {
    zh: '这个模型已经不在了，可能刚被删除。',
    en: 'This model is not there any more; it may just have been removed.',
  },
  'models.noName': {
    zh: '请给模型起个名字，最多 {most} 个字。',
    en: 'Give the model a name of at most {most} letters.',
  },
  'models.notSaved': {
    zh: '没能保存（{reason}）。请检查磁盘空间和文件夹权限后再试。',
    en: 'It could not be saved ({reason}). Check disk space and folder permissions, then try again.',
  },
  'models.storeBad': {
    zh: '记着评分模型改动的文件已损坏，先用自带的模型。原文件保留为 {file}。',
    en: 'The file of your changes to models was damaged; the program’s own models are used. The old file was kept as {file}.',
  },
  'models.storeNewer': {
    zh: '评分模型的改动是新版小店体检保存的，这一版读不了，先用自带的模型。原文件保留为 {file}。',
    en: 'Your changes to models were saved by a newer Shop Checkup; the program’s own models are used. The old file was kept as {file}.',
  },
  'models.fileBad': {
    zh: '{file} 太大，不像模型或规则包，没有载入。',
    en: '{file} is too large for models or a rules pack; nothing was taken from it.',
  },
  'models.fileNotRead': {
    zh: '读不了 {file}（{reason}），没有载入。',
    en: '{file} could not be read ({reason}); nothing was taken from it.',
  },
  'models.fileNotWritten': {
    zh: '没有写入 {file}（{reason}）。如果这个文件正开着，请先关闭；否则换一个文件夹保存。',
    en: '{file} could not be written ({reason}). Close it if it is open, or choose another folder.',
  },
  'advice.unknownMetric': {
    zh: '没有叫 {metric} 的指标，给不了目标。请删掉这个目标。',
    en: 'There is no metric {metric} to set a target for. Remove the target.',
  },
  'advice.target.ratio': {
    zh: '“{metric:metric}”的目标是 {found:value}，要在 0% 到 100% 之间。请改目标。',
    en: 'The target of “{metric:metric}” is {found:value}; it must lie between 0% and 100%. Change it.',
  },
  'advice.target.stars': {
    zh: '“{metric:metric}”的目标是 {found}，要在 1 到 5 之间。请改目标。',
    en: 'The target of “{metric:metric}” is {found}; it must lie between 1 and 5. Change it.',
  },
  'advice.target.other': {
    zh: '“{metric:metric}”的目标是 {found}，不能小于 0。请改目标。',
    en: 'The target of “{metric:metric}” is {found} and cannot be below 0. Change it.',
  },
  'advice.unknownAction': {
    zh: '没有编号为 {action} 的做法。请删掉对它的改动。',
    en: 'There is no action {action}. Remove the change to it.',
  },
  'advice.actionMovesNot': {
    zh: '做法 {action} 不影响“{metric:metric}”，改不了它的比例。请删掉这一条。',
    en: 'The action {action} does not move “{metric:metric}”, so it has no share to change. Remove it.',
  },
  'advice.share': {
    zh: '做法 {action} 对“{metric:metric}”的比例是 {found}，要在 0 到 1 之间（0.3 = 补上三成差距）。请改这个数。',
    en: 'The share of the action {action} for “{metric:metric}” is {found}; it must lie between 0 and 1 (0.3 closes three tenths of the gap). Change it.',
  },
  'modelFile.notJson': {
    zh: '这不是 JSON 文件，开头是“{found}”。请选小店体检导出的模型或规则包。',
    en: 'This is no JSON file; it begins with “{found}”. Choose models or a rules pack saved by Shop Checkup.',
  },
  'modelFile.otherFormat': {
    zh: 'format 应是 {expected}，文件里是“{found}”。请换一个文件。',
    en: 'format should be {expected} but is “{found}”. Choose another file.',
  },
  'modelFile.newer': {
    zh: '这个文件的版本是 {found}，这一版小店体检只认到 {known}。请升级后再导入。',
    en: 'The file is of version {found}; this program knows up to {known}. Update it to import the file.',
  },
  'modelFile.missing': {
    zh: '{place}：缺这一项，应是 {expected}。请补上。',
    en: '{place}: missing; {expected} is expected. Add it.',
  },
  'modelFile.wrongType': {
    zh: '{place}：应是 {expected}，文件里是 {found}。请改正。',
    en: '{place}: {expected} is expected but {found} was found. Correct it.',
  },
  'modelFile.unknownKey': {
    zh: '{place}：不认得 {found}。请核对拼写，或者删掉。',
    en: '{place}: {found} is not known. Check the spelling or remove it.',
  },
  'modelFile.badValue': {
    zh: '{place}：{found} 不合要求（{expected}）。请改正。',
    en: '{place}: {found} does not fit ({expected}). Correct it.',
  },
  'modelFile.sameId': {
    zh: '{place}：编号 {found} 在这个文件里用了两次。请改一个。',
    en: '{place}: the id {found} is used twice in this file. Change one.',
  },
  'modelFile.inModel': {
    zh: '{place}：“{name}”里有下面的问题。',
    en: '{place}: “{name}” has the following problems.',
  },
  'rules.olderThanProgram': {
    zh: '规则包的规则截至 {found}，小店体检自带的已经到 {known}，用自带的。请找更新的规则包，或移除这个。',
    en: 'The pack has rules as of {found}; the program’s own are of {known} and are used. Look for a newer pack or remove this one.',
  },
  'rules.badModel': {
    zh: '{place}：模型 {model} 不能用（{what}）。请改正规则包。',
    en: '{place}: the model {model} cannot be used ({what}). Correct the rules pack.',
  },
  'rules.notADay': {
    zh: '{place}：“{found}”不是日期。请写成 2026-09-08 这样。',
    en: '{place}: “{found}” is no day. Write it like 2026-09-08.',
  },
  'rules.endsBeforeStart': {
    zh: '{place}：模型 {model} 到 {to} 为止，却从 {from} 才开始。请对调或改正。',
    en: '{place}: the model {model} ends on {to} before it begins on {from}. Swap or correct them.',
  },
  'rules.overlap': {
    zh: '{place}：模型 {model} 的有效期和同一平台的 {other} 重叠（从 {from} 起两个都有效）。请改其中一个的起止日期。',
    en: '{place}: the model {model} is valid at the same time as {other} of the same platform (both from {from}). Change the days of one of them.',
  },
  'rules.hasParent': {
    zh: '{place}：模型 {model} 是用户改出来的（parent 为 {found}），规则包里只放平台或文章自己的模型。请把 parent 改成 null。',
    en: '{place}: the model {model} was made by a user (parent {found}); a rules pack holds models of platforms and articles only. Set parent to null.',
  },
  'rules.lineBackwards': {
    zh: '{place}：行业 {found} 的最低线高于最高线。请对调。',
    en: '{place}: the lowest line of the industry {found} is above its highest. Swap them.',
  },
} as const satisfies Record<string, LocalText>;
