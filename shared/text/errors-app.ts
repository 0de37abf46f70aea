import type { LocalText } from './local-text';

/** What the program itself has to say: the engine, storage, the report, and the command line. */
export const APP_ERRORS = {
  'app.badRequest': {
    zh: '程序内部的请求不完整（{channel}），这一步没有执行。请重新打开小店体检再试一次。',
    en: 'A request inside the program was incomplete ({channel}), so this step was not done. Reopen Shop Checkup and try again.',
  },
  'app.forbidden': {
    zh: '这个页面无权使用“{channel}”，请求已拒绝。',
    en: 'This page may not use “{channel}”; the request was refused.',
  },
  'app.badTicket': {
    zh: '有文件的选择已经失效，请重新选择或拖入文件。',
    en: 'A chosen file is no longer valid. Choose or drop the files again.',
  },
  'app.noTables': {
    zh: '选中的文件夹里没有能读的表格。能读 Excel（xlsx、xls 等）、csv、txt 和 html 表格，以及装着它们的 zip 压缩包。',
    en: 'There is no table to read in what was chosen. Excel (xlsx, xls …), csv, txt and html tables can be read, and zip archives of them.',
  },
  'app.noExample': {
    zh: '示例文件不在安装目录里，请重新安装小店体检。',
    en: 'The example files are not in the program’s folder. Install Shop Checkup again.',
  },
  'app.importCancelled': {
    zh: '已停止读取文件，之前读好的数据没有变。',
    en: 'Reading was stopped; what had been read before is unchanged.',
  },
  'app.nothingImported': {
    zh: '还没有读入任何文件，请先拖入或选择文件。',
    en: 'No files have been read yet. Drop or choose files first.',
  },
  'app.engineDied': {
    zh: '分析进程意外退出，内存里的数据没有了；保存过的体检不受影响。请重新导入文件，文件很大时分几次导入。',
    en: 'The analysis process ended unexpectedly and its data is gone; saved check-ups are not affected. Import the files again, large ones in several goes.',
  },
  'app.fileCrashed': {
    zh: '{file}：读取时程序出错，已跳过这个文件。请用 Excel 或 WPS 打开它，另存为新的 xlsx 再导入。',
    en: '{file}: reading it failed inside the program, so the file was skipped. Open it in Excel or WPS, save it as a new xlsx and import that.',
  },
  'app.fileTooLarge': {
    zh: '{file}：文件太大，内存不够，已跳过。请在后台按更短的日期分几次导出。',
    en: '{file}: too large for the memory available, skipped. Export it in several parts with shorter dates.',
  },
  'app.fileStuck': {
    zh: '{file}：读了 {minutes} 分钟没有进展，已跳过。请用 Excel 或 WPS 打开它，另存为新的 xlsx 再导入。',
    en: '{file}: no progress in {minutes} minutes, skipped. Open it in Excel or WPS, save it as a new xlsx and import that.',
  },
  'app.fileTooSlow': {
    zh: '{file}：十分钟还没有读完，已跳过。请在后台按更短的日期分几次导出。',
    en: '{file}: not read after ten minutes, skipped. Export it in several parts with shorter dates.',
  },
  'app.documentMissing': {
    zh: '找不到这次体检的文件，它可能已被移走或删除。',
    en: 'The file of this check-up is not there; it may have been moved or deleted.',
  },
  'app.documentNewer': {
    zh: '{file} 是新版小店体检保存的，请升级后再打开。',
    en: '{file} was saved by a newer Shop Checkup. Update the program to open it.',
  },
  'app.documentBad': {
    zh: '一次体检的文件已损坏，打不开了。原文件保留为 {file}；请重新导入表格再做一次体检。',
    en: 'The file of a check-up is damaged and cannot be opened. It was kept as {file}; import the tables again for a new check-up.',
  },
  'app.documentNotOurs': {
    zh: '{file} 不是小店体检保存的文件，或者已经损坏，打不开；文件没有动过。',
    en: '{file} is not a file of Shop Checkup, or it is damaged, and cannot be opened. It was left as it is.',
  },
  'app.copyNotSaved': {
    zh: '{file} 没有保存成功（{reason}）。请换个文件夹，或关掉正在用它的程序再试。',
    en: '{file} could not be saved ({reason}). Choose another folder, or close what is using it, and try again.',
  },
  'app.notCopied': {
    zh: '没有复制成功（{reason}）。请再试一次。',
    en: 'It could not be copied ({reason}). Try again.',
  },
  'app.notDeleted': {
    zh: '有些数据没有删掉（{reason}）。请关掉正在用它们的程序再试，或者直接删除文件夹 {folder}。',
    en: 'Some data could not be deleted ({reason}). Close what is using it and try again, or delete the folder {folder} yourself.',
  },
  'app.documentNotSaved': {
    zh: '体检和改动还没有存到磁盘上（{reason}），关掉软件就会丢。请检查磁盘空间和文件夹权限后再保存一次，或者先另存一份到别处。',
    en: 'The check-up with its changes is not on the disk yet ({reason}) and will be lost when the program is closed. Check disk space and folder permissions, then save again, or save a copy elsewhere.',
  },
  'app.settingsBad': {
    zh: '设置文件已损坏，已恢复默认设置。原文件保留为 {file}。',
    en: 'The settings file was damaged; the defaults are back. The old file was kept as {file}.',
  },
  'app.settingsNewer': {
    zh: '设置是新版小店体检保存的，这一版读不了，已恢复默认设置。原文件保留为 {file}。',
    en: 'The settings were saved by a newer Shop Checkup; the defaults are used. The old file was kept as {file}.',
  },
  'app.outsideBad': {
    zh: '记着“放在别处的体检”的文件已损坏。这些体检还在原来的地方，打开一次就会重新列出。原文件保留为 {file}。',
    en: 'The list of check-ups kept elsewhere was damaged. They are still where they lie; open one and it is listed again. The old file was kept as {file}.',
  },
  'app.several': {
    zh: '有 {count} 个文件出了问题：',
    en: '{count} files have a problem:',
  },
  'app.severalMore': {
    zh: '还有 {count} 个。',
    en: 'And {count} more.',
  },
  'app.settingsNotSaved': {
    zh: '设置改好了，但没有存下来（{reason}），下次打开还是原来的。请检查磁盘空间和文件夹权限后再改一次。',
    en: 'The setting is changed but could not be saved ({reason}), so it will be gone next time. Check disk space and folder permissions, then change it again.',
  },
  'app.documentNotRemoved': {
    zh: '体检没有删掉（{reason}），还在原处。请检查文件夹权限后再试。',
    en: 'The check-up could not be removed ({reason}) and is still there. Check folder permissions, then try again.',
  },
  'app.documentNotRestored': {
    zh: '体检没有放回来（{reason}），还在回收处。请检查文件夹权限后再试。',
    en: 'The check-up could not be brought back ({reason}) and is still in the bin. Check folder permissions, then try again.',
  },
  'app.reportTimeout': {
    zh: '报告一分钟还没有排好版，没有保存。请少选几家店再试。',
    en: 'The report was not laid out after a minute and was not saved. Try again with fewer shops.',
  },
  'app.reportFailed': {
    zh: '报告没有排好版（{reason}），没有保存。请再试一次；还不行就少选几家店。',
    en: 'The report could not be laid out ({reason}) and was not saved. Try again; if that fails, choose fewer shops.',
  },
  'app.reportCrashed': {
    zh: '生成报告时页面意外关闭，没有保存。请再试一次。',
    en: 'The report page closed unexpectedly, so nothing was saved. Try again.',
  },
  'app.reportNotPrinted': {
    zh: '报告没有打印成 PDF，没有保存。请再试一次。',
    en: 'The report could not be printed to PDF and was not saved. Try again.',
  },
  'app.formNotSaved': {
    zh: '填写表没有写入 {file}（{reason}）。如果这个文件正开着，请先关闭；否则换一个文件夹保存。',
    en: 'The form could not be written to {file} ({reason}). Close the file if it is open, or choose another folder.',
  },
  'app.reportNotSaved': {
    zh: '报告没有写入 {file}（{reason}）。如果这个文件正开着，请先关闭；磁盘满了或不能写，就换一个文件夹保存。',
    en: 'The report could not be written to {file} ({reason}). Close the file if it is open; if the disk is full or cannot be written, choose another folder.',
  },
  'report.eachNotSaved': {
    zh: '写不进文件夹 {folder}（{reason}）：写好了 {files} 家，还有 {left} 家没有写。请腾出空间、检查权限或换一个文件夹，再保存一次。',
    en: 'The folder {folder} cannot be written ({reason}): {files} shops are done, {left} are not. Free some space, check permissions or choose another folder, then save again.',
  },
  'report.noPrinter': {
    zh: '这台电脑上没有装打印机。请先在系统设置里添加打印机，或者保存 PDF，拿到别的电脑上打印。',
    en: 'This computer has no printer. Add one in the system settings, or save a PDF and print it elsewhere.',
  },
  'report.printerFailed': {
    zh: '没有打印出来（{reason}）。请检查打印机是否开着、有没有纸，再试一次；也可以先保存 PDF。',
    en: 'It was not printed ({reason}). Check that the printer is on and has paper, then try again, or save a PDF.',
  },
  'report.logoUnread': {
    zh: '{file} 读不出来（{reason}）。请换一张图片。',
    en: '{file} cannot be read ({reason}). Choose another picture.',
  },
  'report.logoBad': {
    zh: '{file} 不能当标志用：要 PNG 或 JPG 图片，30 MB 以内。',
    en: '{file} cannot serve as a logo: a PNG or JPG picture of at most 30 MB is needed.',
  },
  'report.notExported': {
    zh: '{file} 没有写出来（{reason}）。如果它正开着，请先关闭；磁盘满了或不能写，就换一个文件夹。',
    en: '{file} could not be written ({reason}). Close it if it is open; if the disk is full or cannot be written, choose another folder.',
  },
  'templates.notSaved': {
    zh: '报告模板没有保存（{reason}）。请看看磁盘有没有空间、数据文件夹能不能写，再试一次。',
    en: 'The report templates were not saved ({reason}). Check that the disk has room and the data folder can be written, then try again.',
  },
  'templates.storeBad': {
    zh: '报告模板的文件已损坏，先从空的开始。原文件保留为 {file}。',
    en: 'The file of report templates was damaged; there are none now. The old file was kept as {file}.',
  },
  'templates.storeNewer': {
    zh: '报告模板是新版小店体检保存的，这一版读不了，先从空的开始。原文件保留为 {file}。',
    en: 'The report templates were saved by a newer Shop Checkup; there are none now. The old file was kept as {file}.',
  },
  'app.startFailed': {
    zh: '小店体检无法启动（{reason}）。请检查用户数据文件夹是否可写：{folder}',
    en: 'Shop Checkup could not start ({reason}). Check that the user data folder can be written: {folder}',
  },
  'cli.seeHelp': {
    zh: '用法见：npm run -s checkup -- --help',
    en: 'For usage: npm run -s checkup -- --help',
  },
  'cli.badOption': {
    zh: '参数有误：{detail}',
    en: 'Wrong option: {detail}',
  },
  'cli.badLanguage': {
    zh: '--lang 只能是 zh-CN 或 en，收到的是“{found}”。',
    en: '--lang must be zh-CN or en, not “{found}”.',
  },
  'cli.unknownModel': {
    zh: '没有名为“{found}”的评分规则，可用的见 --list-models。',
    en: 'There is no score model “{found}”; see --list-models.',
  },
  'cli.halfPeriod': {
    zh: '--from 和 --to 要一起给。',
    en: '--from and --to must be given together.',
  },
  'cli.badDay': {
    zh: '“{found}”不是日期，请写成 2026-10-11 这样。',
    en: '“{found}” is not a day; write it like 2026-10-11.',
  },
  'cli.periodBackwards': {
    zh: '--from {from} 比 --to {to} 晚，请对调。',
    en: '--from {from} is after --to {to}; swap them.',
  },
  'cli.badShop': {
    zh: '--shop 要写成“店名=文件”，收到的是“{found}”。',
    en: '--shop must read NAME=FILE, not “{found}”.',
  },
  'cli.noInput': {
    zh: '没有指定要分析的文件或文件夹。',
    en: 'No file or folder was given.',
  },
  'cli.notFound': {
    zh: '找不到 {found}，请检查路径。',
    en: '{found} does not exist; check the path.',
  },
  'cli.outputIsInput': {
    zh: '{file} 是要读的文件，不能同时写到它上面。请换一个输出文件名。',
    en: '{file} is one of the files to read and would be overwritten; name another output.',
  },
  'cli.emptyFolder': {
    zh: '{found} 里没有表格文件（xlsx、xls、csv 等）。',
    en: '{found} holds no tables (xlsx, xls, csv …).',
  },
  'cli.givePassword': {
    zh: '有密码的工作簿，请用 --password 密码 给出；每个工作簿都会试这个密码。',
    en: 'Give the password of locked workbooks with --password TEXT; it is tried on each of them.',
  },
  'cli.moreIssues': {
    zh: '{where}：还有 {count} 处读取问题，完整计数见 --json。',
    en: '{where}: {count} more reading problems; --json has the full counts.',
  },
  'cli.notWritten': {
    zh: '没有写入 {file}（{reason}）。请检查文件夹是否存在、是否可写，磁盘有没有满。',
    en: 'Could not write {file} ({reason}). Check that the folder exists and can be written, and that the disk is not full.',
  },
  'cli.badPattern': {
    zh: '文件名里的 {found} 不认识；能用的有 {known}，都写在大括号里，如 {shop}.pdf。',
    en: 'The name holds {found}, which is not known. Known are {known}, each in braces, as in {shop}.pdf.',
  },
  'cli.emptyOutput': {
    zh: '--{option} 后面要写文件或文件夹的名字。',
    en: '--{option} needs the name of a file or folder.',
  },
  'cli.onlyJson': {
    zh: '只有 --json 能写成 -（标准输出）；--{option} 要写文件或文件夹的名字。',
    en: 'Only --json may be - (standard output); --{option} needs the name of a file or folder.',
  },
  'cli.sameOutput': {
    zh: '两个选项都要写到 {found}，后写的会盖掉先写的；请各用一个名字。',
    en: 'Two options would write to {found}, one over the other; give each a name of its own.',
  },
  'cli.noReport': {
    zh: '--{option} 只管报告，要和 --pdf 或 --charts 一起用。',
    en: '--{option} is about the report only: use it with --pdf or --charts.',
  },
  'cli.badSection': {
    zh: '--sections 里的“{found}”不认识；能用的有 all，或用逗号隔开的 {known}。',
    en: '--sections does not know “{found}”. Use all, or some of these with commas: {known}.',
  },
  'cli.badBrand': {
    zh: '--brand 最多 {most} 个字。',
    en: '--brand may have at most {most} characters.',
  },
  'cli.badContact': {
    zh: '--contact 最多 {most} 个字。',
    en: '--contact may have at most {most} characters.',
  },
  'cli.badAccent': {
    zh: '--accent 要写成 #0b5f66 这样，收到的是“{found}”。',
    en: '--accent must read like #0b5f66, not “{found}”.',
  },
  'cli.beforeUnread': {
    zh: '--before 的 {file} 读不出来（{reason}）。',
    en: '{file} of --before cannot be read ({reason}).',
  },
  'cli.beforeBad': {
    zh: '--before 的 {file} 不是一次体检：要 --json 写出的文件，或软件保存的 .tijian。',
    en: '{file} of --before is no check-up: it takes what --json writes, or a .tijian of the program.',
  },
  'cli.beforeOtherShops': {
    zh: '--before 的 {file} 里没有这次的店，报告里写不出变化。',
    en: '{file} of --before holds none of these shops: the report cannot tell what moved.',
  },
  'cli.beforeNotEarlier': {
    zh: '--before 的 {file} 不比这次早，报告里写不出变化。',
    en: '{file} of --before is not earlier than this check-up: the report cannot tell what moved.',
  },
  'cli.noElectron': {
    zh: '打印 PDF 需要 Electron：请用 npm run -s checkup -- … 运行。',
    en: 'Printing a PDF needs Electron: run it as npm run -s checkup -- ….',
  },
  'cli.pdfNotPrinted': {
    zh: '报告或图没有全部写出（{file} …）：{detail}',
    en: 'Not every report or chart was written ({file} …): {detail}',
  },
  'cli.nothingToPrint': {
    zh: '{file} 没有写：--sections 选的几部分要两家店以上才有。',
    en: '{file} was not written: the chosen --sections need two shops or more.',
  },
  'cli.reportNotMade': {
    zh: '{file}：{detail}',
    en: '{file}: {detail}',
  },
  'cli.help': {
    zh: `小店体检命令行：读后台导出的表格，算体验分、比店铺、列清单，全部在本机完成。

用法：npm run -s checkup -- 文件… [选项]
  文件…              文件、文件夹或通配符，可多个；相对路径从当前目录算起
  --shop 店名=文件   这个文件（或文件夹）属于哪家店，可重复
  --model 编号       评分规则，见 --list-models；不给则按文件自动选
  --from 日期 --to 日期
                     体检周期，含首尾两天，如 2026-09-12；不给则取最近 30 天
  --password 密码    打开加密的工作簿
  --json 文件|-      写出完整结果（JSON）；- 表示写到标准输出
  --pdf 文件         写出报告（PDF）：默认每店一页，其他部分用 --sections 选
  --xlsx 文件        写出工作簿（Excel、WPS 都能打开），清单可以直接填
  --csv 文件夹       每张表写一个 CSV
  --charts 文件夹    把报告里的图写成 SVG 和 PNG
                     这几个名字里可以写 {shop} {platform} {from} {to} {made}；
                     写了 {shop} 就每家店一份，如 --pdf "报告/{shop}_{to}.pdf"
  --sections all|部分,部分…
                     报告写哪些部分：onePage 每店一页、overview 各店总览、
                     comparison 对比、shop 得分与指标、diagnosis 原因、
                     checklist 清单、plan 提分方案、service 客服、texts 评价、
                     trends 走势、assessment 自评、sources 数据来源、
                     method 方法、glossary 名词
  --before 文件      上一次体检（--json 的文件或 .tijian），报告写出变化
  --brand 名称  --contact 一行字  --logo 图片  --accent #0b5f66
                     报告上自己的名称、联系方式、标志和颜色
  --lang zh-CN|en    语言，默认 zh-CN
  --list-models      列出评分规则
  --help             显示这段说明

退出码：0 得出结果；1 没有可用的行；2 用法有误；3 结果没能写出
`,
    en: `Shop Checkup on the command line: reads back-office exports, works out scores, compares shops, lists what to do; all on this computer.

Usage: npm run -s checkup -- FILE… [options]
  FILE…              files, folders or globs; relative ones start at the current folder
  --shop NAME=FILE   the shop a file (or folder) belongs to; may be repeated
  --model ID         score model, see --list-models; chosen by the files when not given
  --from DAY --to DAY
                     period, both days included, like 2026-09-12; else the latest 30 days
  --password TEXT    opens encrypted workbooks
  --json FILE|-      writes the whole result (JSON); - is standard output
  --pdf FILE         writes the report (PDF): a page for each shop; more by --sections
  --xlsx FILE        writes a workbook (for Excel or WPS) with a checklist to fill in
  --csv FOLDER       writes a CSV of each table
  --charts FOLDER    writes the report's charts as SVG and PNG
                     these names may hold {shop} {platform} {from} {to} {made};
                     with {shop} there is one of each shop: --pdf "out/{shop}_{to}.pdf"
  --sections all|PART,PART…
                     parts of the report: onePage, overview, comparison, shop,
                     diagnosis, checklist, plan, service, texts, trends,
                     assessment, sources, method, glossary
  --before FILE      an earlier check-up (written by --json, or a .tijian): the report
                     tells what moved since
  --brand NAME  --contact TEXT  --logo PICTURE  --accent #0b5f66
                     own name, contact line, logo and colour on the report
  --lang zh-CN|en    language, zh-CN by default
  --list-models      lists the score models
  --help             shows this text

Exit code: 0 a result was made, 1 no usable row, 2 wrong usage, 3 an output could not be written
`,
  },
  'app.issuesNotSaved': {
    zh: '问题清单没有写入 {file}（{reason}）。如果这个文件正开着，请先关闭；否则换一个文件夹保存。',
    en: 'The list of issues could not be written to {file} ({reason}). Close it if it is open, or choose another folder.',
  },
  'app.metricRowsNotSaved': {
    zh: '这些行没有写入 {file}（{reason}）。如果这个文件正开着，请先关闭；否则换一个文件夹保存。',
    en: 'The rows could not be written to {file} ({reason}). Close it if it is open, or choose another folder.',
  },
  'app.chartNotSaved': {
    zh: '图片没有写入 {file}（{reason}）。如果这个文件正开着，请先关闭；否则换一个文件夹保存。',
    en: 'The picture could not be written to {file} ({reason}). Close it if it is open, or choose another folder.',
  },
  'app.rowsNotSaved': {
    zh: '今天要处理的没有写入 {file}（{reason}）。如果这个文件正开着，请先关闭；否则换一个文件夹保存。',
    en: 'What is to do today could not be written to {file} ({reason}). Close it if it is open, or choose another folder.',
  },
  'phrases.notSaved': {
    zh: '“我的词”没有保存（{reason}）。请看看磁盘有没有空间、数据文件夹能不能写，再试一次。',
    en: 'Your phrases were not saved ({reason}). Check that the disk has room and the data folder can be written, then try again.',
  },
  'phrases.storeBad': {
    zh: '“我的词”的文件已损坏，先从空的开始。原文件保留为 {file}。',
    en: 'The file of your phrases was damaged; the list starts empty. The old file was kept as {file}.',
  },
  'phrases.storeNewer': {
    zh: '“我的词”是新版小店体检保存的，这一版读不了，先从空的开始。原文件保留为 {file}。',
    en: 'Your phrases were saved by a newer Shop Checkup; the list starts empty. The old file was kept as {file}.',
  },
  'teaching.tooMany': {
    zh: '最多记住 {tables} 种表、{words} 个说法，这次没有记下。请先删掉不再用的。',
    en: 'At most {tables} tables and {words} words are remembered; nothing was kept. Remove what is no longer used.',
  },
  'teaching.notSaved': {
    zh: '没能记下来（{reason}）。请检查磁盘空间和文件夹权限后再试。',
    en: 'It could not be saved ({reason}). Check disk space and folder permissions, then try again.',
  },
  'teaching.storeBad': {
    zh: '记着“教过的表”的文件已损坏，先从空的开始。原文件保留为 {file}。',
    en: 'The file of what was taught was damaged; it starts empty. The old file was kept as {file}.',
  },
  'teaching.storeNewer': {
    zh: '“教过的表”是新版小店体检保存的，这一版读不了，先从空的开始。原文件保留为 {file}，升级后可以导入。',
    en: 'What was taught was saved by a newer Shop Checkup, so it starts empty. The old file was kept as {file}; import it after updating.',
  },
  'teaching.fileBad': {
    zh: '{file} 不是小店体检导出的“教过的表”，没有导入。',
    en: '{file} is not a file of what was taught exported by Shop Checkup; nothing was imported.',
  },
  'teaching.fileNewer': {
    zh: '{file} 是新版小店体检导出的，请升级后再导入。',
    en: '{file} was exported by a newer Shop Checkup. Update the program to import it.',
  },
  'teaching.fileNotRead': {
    zh: '读不了 {file}（{reason}），没有导入。',
    en: '{file} could not be read ({reason}); nothing was imported.',
  },
  'teaching.fileNotWritten': {
    zh: '没有写入 {file}（{reason}）。如果这个文件正开着，请先关闭；否则换一个文件夹保存。',
    en: '{file} could not be written ({reason}). Close it if it is open, or choose another folder.',
  },
} as const satisfies Record<string, LocalText>;
