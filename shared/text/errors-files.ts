import type { LocalText } from './local-text';

/**
 * Why a file, or a table in it, could not be read. `{file}` as the person knows it, `{sheet}` the worksheet's name (empty
 * for text files), `{row}` as Excel counts.
 */
export const FILE_ERRORS = {
  'file.notFound': {
    zh: '找不到文件“{file}”。它可能被移动、改名或删除了，请重新选择。',
    en: 'The file “{file}” is not there. It may have been moved, renamed or deleted; please choose it again.',
  },
  'file.noAccess': {
    zh: '没有权限读取“{file}”。如果它正开在 Excel 或 WPS 里，请先关闭；不然请把它复制到桌面等自己的文件夹里再试。',
    en: 'You are not allowed to read “{file}”. If it is open in Excel or WPS, close it; else copy it to a folder of your own and try again.',
  },
  'file.notAllowed': {
    zh: 'macOS 不让小店体检读取“{file}”。请到“系统设置 → 隐私与安全性 → 文件和文件夹”里允许，或把它移到别的文件夹再试。',
    en: 'macOS does not let Shop Checkup read “{file}”. Allow it in System Settings → Privacy & Security → Files and Folders, or move the file to another folder.',
  },
  'file.busy': {
    zh: '“{file}”正被别的程序占用。请在 Excel 或 WPS 里关闭它再试。',
    en: '“{file}” is in use by another program. Close it in Excel or WPS and try again.',
  },
  'file.changed': {
    zh: '“{file}”在读的时候被改动了，读到的可能不完整，所以没有用。请等它下载或保存完，再导入一次。',
    en: '“{file}” was changed while it was read, so what was read may not be whole and was not used. Wait until it is downloaded or saved, then import it again.',
  },
  'file.driveGone': {
    zh: '“{file}”所在的盘或文件夹连不上了，可能 U 盘拔掉了、移动硬盘休眠了，或网络盘断线了。请重新接好，最好先把文件复制到桌面，再选一次。',
    en: 'The drive or folder of “{file}” cannot be reached: a USB stick may have been removed, a disk gone to sleep, or a network drive disconnected. Connect it again, better copy the file to the desktop, and choose it anew.',
  },
  'file.diskError': {
    zh: '“{file}”所在的盘读取出错，可能接触不良或有坏道。请换个接口重插，把文件复制到桌面再试；复制也出错的话，请重新从后台导出。',
    en: 'The drive of “{file}” reports an error; its contact may be loose or the disk damaged. Plug it in again and copy the file to the desktop; if copying fails too, export it again from the back office.',
  },
  'file.cloudOnly': {
    zh: '“{file}”还在云盘里，没有下载到这台电脑（OneDrive、WPS 云文档、iCloud 等）。请先联网，在文件上点右键选“始终保留在此设备上”或“下载”，等图标变成绿勾再试。',
    en: '“{file}” is still in the cloud and not on this computer (OneDrive, WPS, iCloud …). Go online, right-click the file, choose “Always keep on this device” or “Download”, wait for it to finish and try again.',
  },
  'file.isFolder': {
    zh: '“{file}”是文件夹，不是文件。请选择里面的表格。',
    en: '“{file}” is a folder, not a file. Choose the spreadsheets inside it.',
  },
  'file.notRegular': {
    zh: '“{file}”不是普通文件，无法读取。请选择从后台下载的表格。',
    en: '“{file}” is not an ordinary file and cannot be read. Choose a spreadsheet from the back office.',
  },
  'file.lockFile': {
    zh: '“{file}”是 Excel 打开表格时留下的临时文件，里面没有数据。请选择名字前没有“~$”的那个文件。',
    en: '“{file}” is a lock file Excel leaves while a workbook is open; there is no data in it. Choose the file whose name does not begin with “~$”.',
  },
  'file.tooBig': {
    zh: '“{file}”有 {size} MB，超过了 {limit} MB 的上限。请在后台按较短的时间段分几次导出。',
    en: '“{file}” has {size} MB, more than the limit of {limit} MB. Export shorter periods from the back office instead.',
  },
  'file.empty': {
    zh: '“{file}”是空文件，一个字节也没有。下载可能中断了，请重新导出。',
    en: '“{file}” is empty: not a single byte. The download may have broken off; please export it again.',
  },
  'file.ownWorkbook': {
    zh: '“{file}”是小店体检存的工作簿，里面是算好的结果，没有当作数据读。要重新体检，请放后台导出的原表。',
    en: '“{file}” is a workbook Shop Checkup saved: it holds results and was not read as data. To check again, add the exports of the back office.',
  },
  'file.unreadable': {
    zh: '读取“{file}”时出错（{reason}）。如果它在网盘或 U 盘上，请先复制到本机再试。',
    en: 'Reading “{file}” failed ({reason}). If it is on a network drive or USB stick, copy it to this computer first.',
  },
  'file.passwordNeeded': {
    zh: '“{file}”设了打开密码，还没有读。请填上密码再打开；快手导出的表，密码一般是下载时文件名的最后六位（改过名的，要看原来的名字）。',
    en: '“{file}” is protected by a password and was not read. Enter its password to open it; for Kuaishou exports it usually is the last six characters of the name the file was downloaded with.',
  },
  'file.passwordWrong': {
    zh: '“{file}”的密码不对，还没有读。请核对大小写、数字和字母（0 和 O、1 和 l），再试一次。',
    en: 'The password for “{file}” is wrong, so it was not read. Check capitals and look-alikes (0 and O, 1 and l) and try again.',
  },
  'file.encrypted': {
    zh: '“{file}”加了密，这种加密方式这里打不开。请用 Excel 或 WPS 输入密码打开，在“文件 → 信息 → 保护工作簿 → 用密码进行加密”里清空密码，另存为 xlsx 再拖进来。',
    en: '“{file}” is encrypted in a way that cannot be opened here. Open it with its password in Excel or WPS, clear the password under File → Info → Protect Workbook → Encrypt with Password, save it as xlsx, and add it again.',
  },
  'file.notSpreadsheet': {
    zh: '“{file}”不是表格，看内容是 {found}。请选择从后台导出的 xlsx、xls 或 csv 文件。',
    en: '“{file}” is not a spreadsheet; by its content it is {found}. Choose an xlsx, xls or csv file exported from the back office.',
  },
  'file.binary': {
    zh: '“{file}”不是表格，里面不是文字也不是工作簿。请选择从后台导出的 xlsx、xls 或 csv 文件。',
    en: '“{file}” is not a spreadsheet: it is neither text nor a workbook. Choose an xlsx, xls or csv file exported from the back office.',
  },
  'file.archive': {
    zh: '“{file}”是 rar、7z 之类的压缩包，或者套了好几层的 zip，这里打不开（能直接读的是 zip）。请用解压软件解开，再把里面的表格拖进来。',
    en: '“{file}” is an archive of a kind that cannot be opened here (rar, 7z …), or a zip within zips; a plain zip can be read as it is. Unpack it and put in the tables inside.',
  },
  'archive.noTables': {
    zh: '压缩包“{file}”里没有表格，看到的是：{found}。请放订单、售后、评价的 xlsx、xls 或 csv 文件。',
    en: 'There is no table in the archive “{file}”; found there: {found}. Put in xlsx, xls or csv files of orders, after-sales or reviews.',
  },
  'archive.locked': {
    zh: '“{file}”设了解压密码，没有读。请用解压软件输入密码解开，再把里面的表格拖进来。',
    en: '“{file}” is locked by an archive password and was not read. Unpack it with its password and put in the tables inside.',
  },
  'archive.damaged': {
    zh: '“{file}”解不开，可能没有下载完或已损坏。请重新下载；如果解压软件能打开它，请解开后把里面的表格拖进来。',
    en: '“{file}” cannot be unpacked; the download may have broken off or the archive is damaged. Download it again; if another program can unpack it, put in the tables inside.',
  },
  'archive.parts': {
    zh: '“{file}”是分卷压缩包的一部分，单独打不开。请把各卷放在一起解压，再把里面的表格拖进来。',
    en: '“{file}” is one part of an archive in several and cannot be opened alone. Unpack all parts together and put in the tables inside.',
  },
  'archive.method': {
    zh: '“{file}”用的压缩方式比较少见，这里打不开。请用解压软件解开，再把里面的表格拖进来。',
    en: '“{file}” was packed in an uncommon way that cannot be opened here. Unpack it and put in the tables inside.',
  },
  'archive.tooMany': {
    zh: '压缩包“{file}”里的文件超过 {limit} 个，没有打开。请解压后只把要分析的表格拖进来，或分几次放。',
    en: 'The archive “{file}” holds more than {limit} files and was not opened. Unpack it and put in only the tables you need, or in several goes.',
  },
  'archive.tooBig': {
    zh: '“{file}”解开后有 {size} MB，超过了 {limit} MB 的上限。请先解压，再把里面的表格直接拖进来。',
    en: '“{file}” unpacks to {size} MB, more than the limit of {limit} MB. Unpack it first and put in the tables themselves.',
  },
  'file.swollen': {
    zh: '“{file}”解开后有 {size} MB，大得不正常，为安全起见没有打开。请重新从后台导出。',
    en: '“{file}” would unpack to {size} MB, which is not normal, so it was not opened. Export it again from the back office.',
  },
  'file.damaged': {
    zh: '“{file}”打不开，内容可能损坏或不完整。请用 Excel 或 WPS 打开并另存为 xlsx，或重新导出。',
    en: '“{file}” cannot be opened; its content seems damaged or incomplete. Open it in Excel or WPS and save it as xlsx, or export it again.',
  },
  'file.tooManyEntries': {
    zh: '“{file}”里有超过 {limit} 个文件，不是正常的表格或压缩包，没有打开。请重新从后台导出。',
    en: '“{file}” holds more than {limit} files; no spreadsheet or archive of exports has that, so it was not opened. Export it again from the back office.',
  },
  'sheet.broken': {
    zh: '“{file}” {sheet} 从第 {row} 行起读不出来，文件可能没下载完或已损坏。前面的行已经用上；请重新从后台导出这个文件。',
    en: '“{file}” {sheet} cannot be read from row {row} on: the download may have broken off or the file is damaged. The rows before it are used; export the file again from the back office.',
  },
  'sheet.checksum': {
    zh: '“{file}” {sheet} 读完了，但校验值对不上，里面的数可能有错。请重新从后台导出这个文件再算一次。',
    en: '“{file}” {sheet} was read to its end, but its checksum is wrong, so some of its data may be too. Export the file again from the back office and repeat the check-up.',
  },
  'sheet.longRow': {
    zh: '“{file}” {sheet} 的第 {row} 行超过 {limit} MB，长得不正常，可能缺了换行或下载出错，从这里起没有再读。请重新从后台导出。',
    en: 'Row {row} of “{file}” {sheet} has more than {limit} MB, longer than any row of a table; line breaks may be missing or the download went wrong. Nothing behind it was read: export the file again from the back office.',
  },
  'sheet.longCell': {
    zh: '“{file}” {sheet} 的第 {row} 行有一个格子超过 {limit} MB，长得不正常，从这里起没有再读。请重新从后台导出。',
    en: 'A cell in row {row} of “{file}” {sheet} has more than {limit} MB, longer than any cell of a table. Nothing behind it was read: export the file again from the back office.',
  },
  'sheet.tooManyRows': {
    zh: '“{file}” {sheet} 超过 {limit} 行，后面的没有读。请在后台按较短的时间段分几次导出。',
    en: '“{file}” {sheet} has more than {limit} rows; those behind were not read. Export shorter periods from the back office instead.',
  },
  'sheet.tooManyColumns': {
    zh: '“{file}” {sheet} 的第 {row} 行超过 {limit} 列，不是正常的表格，从这里起没有再读。请重新从后台导出。',
    en: 'Row {row} of “{file}” {sheet} has more than {limit} columns, as no table has. Nothing behind it was read: export the file again from the back office.',
  },
  'sheet.tooManyCells': {
    zh: '“{file}” {sheet} 到第 {row} 行已超过 {limit} 个格子，从这里起没有再读。请在后台按较短的时间段分几次导出；文件不大却这样的，请用 Excel 或 WPS 打开，删掉右边和下面的空白行列，另存为 xlsx。',
    en: '“{file}” {sheet} has more than {limit} cells up to row {row}; nothing from there on was read. Export shorter periods from the back office; if the file is small, open it in Excel or WPS, delete the empty columns and rows around the table, and save it as xlsx.',
  },
  'table.empty': {
    zh: '“{file}”里没有任何内容。请确认后台导出时选的时间段里有数据。',
    en: 'There is nothing in “{file}”. Check that the period chosen for the export has data.',
  },
  'table.noHeader': {
    zh: '“{file}” {sheet} 的前 {rows} 行里没有认出表头，看到的是：{found}。能读的是订单、售后、评价、客服数据、运单的导出表和“店铺名称＋指标”的汇总表：表头改过或删了的，请换后台导出的原表；自己做的表，说明每列是什么就能读。',
    en: 'No header was recognised in the first {rows} rows of “{file}” {sheet}; found there: {found}. Exports of orders, after-sales, reviews, service statistics and parcels are understood, and summary tables of shops and metrics. If its header was changed or removed, use the export as downloaded; a table of your own can be read once you say what its columns are.',
  },
  'table.gone': {
    zh: '文件“{file}”里已经没有工作表“{sheet}”了。文件可能刚被改过，请重新放进来。',
    en: 'The file “{file}” no longer has a sheet “{sheet}”. It may have been changed; please add it again.',
  },
  'table.leftOut': {
    zh: '“{file}”的工作表“{sheet}”（{rows} 行）不是订单、售后、评价、客服数据、运单或指标表，没有用它，不影响同一文件里的其他工作表。',
    en: 'The sheet “{sheet}” of “{file}” ({rows} rows) holds no orders, after-sales, reviews, service statistics, parcels or metrics and was left out; the other sheets of the file are not affected.',
  },
  'table.noRows': {
    zh: '“{file}” {sheet} 只有表头（第 {row} 行），下面一行数据也没有，按 0 行计算。如果这段时间本该有数据，请核对日期后重新导出。',
    en: '“{file}” {sheet} has a header (row {row}) and not one row below it, which counts as no rows. If there should be some, check the dates and export it again.',
  },
  'table.missingColumn.orders': {
    zh: '“{file}” {sheet} 看起来是订单表（表头在第 {row} 行），但缺少必需的列：{wanted}（用斜杠隔开的有一个就行）。请在后台导出时勾选后再试。',
    en: '“{file}” {sheet} looks like an order export (header in row {row}) but lacks a column it needs: {wanted} (of names with slashes, one will do). Tick it when exporting and try again.',
  },
  'table.missingColumn.afterSales': {
    zh: '“{file}” {sheet} 看起来是售后表（表头在第 {row} 行），但缺少必需的列：{wanted}（用斜杠隔开的有一个就行）。请在后台导出时勾选后再试。',
    en: '“{file}” {sheet} looks like an after-sales export (header in row {row}) but lacks a column it needs: {wanted} (of names with slashes, one will do). Tick it when exporting and try again.',
  },
  'table.missingColumn.agentStats': {
    zh: '“{file}” {sheet} 看起来是客服数据（表头在第 {row} 行），但缺少必需的列：{wanted}（用斜杠隔开的有一个就行）。请在后台导出时勾选后再试。',
    en: '“{file}” {sheet} looks like service statistics (header in row {row}) but lacks a column they need: {wanted} (of names with slashes, one will do). Tick it when exporting and try again.',
  },
  'table.missingColumn.parcels': {
    zh: '“{file}” {sheet} 看起来是运单表（表头在第 {row} 行），但缺少必需的列：{wanted}（用斜杠隔开的有一个就行）。请在后台导出时勾选后再试。',
    en: '“{file}” {sheet} looks like a parcel export (header in row {row}) but lacks a column it needs: {wanted} (of names with slashes, one will do). Tick it when exporting and try again.',
  },
  'table.missingColumn.reviews': {
    zh: '“{file}” {sheet} 看起来是评价表（表头在第 {row} 行），但缺少必需的列：{wanted}（用斜杠隔开的有一个就行）。请在后台导出时勾选后再试。',
    en: '“{file}” {sheet} looks like a review export (header in row {row}) but lacks a column it needs: {wanted} (of names with slashes, one will do). Tick it when exporting and try again.',
  },
} as const satisfies Record<string, LocalText>;
