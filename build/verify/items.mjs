/**
 * What the program promises about security, privacy and faults. Each promise is shown at each of its levels by at least one test or
 * check whose title begins with its mark, `[E5 U]` or `[P3 P9 E] …`; `npm run verify` runs them and writes the table in SECURITY.md.
 */

/**
 * Where a test runs.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const LEVELS = {
  U: '单元测试 (unit test in Node)',
  B: '页面在 Electron 的 Chromium 里 (the page in Electron’s Chromium)',
  S: '查源码或打包结果 (static check of sources or bundle)',
  E: '真实 Electron (the app in Electron)',
  R: '安装包 (a packaged build)',
};

/** @typedef {{ id: string, text: string, levels: string }} Item */

/** @type {readonly Item[]} */
export const ITEMS = [
  ...group([
    ['E1', '只有自带的内容，从不向网络要 (only content of its own)', 'SBE'],
    ['E2', '页面里没有 Node (no Node integration)', 'UE'],
    ['E3', '上下文隔离，只有列出的函数 (context isolation, named functions only)', 'UE'],
    [
      'E4',
      '沙箱；表格在单独的进程里解析 (sandbox; tables are parsed in a process of their own)',
      'USE',
    ],
    ['E5', '所有权限一律拒绝 (every permission denied)', 'UE'],
    ['E6', '不碰 webSecurity 等危险开关，E8–E10 同 (no dangerous preferences, E8–E10 too)', 'US'],
    ['E7', '内容安全策略 (content security policy)', 'BS'],
    ['E11', '没有 <webview>，E12 同 (no <webview>, E12 too)', 'E'],
    ['E13', '不能跳到别处 (no navigation)', 'UE'],
    ['E14', '不能开新窗口 (no new windows)', 'E'],
    ['E15', '不打开外部链接 (no external links)', 'S'],
    ['E16', 'Electron 版本不落后 (a current Electron)', 'S'],
    ['E17', '每次调用都核对是谁、要什么 (sender and payload of every call)', 'US'],
    ['E18', '没有 file://，只给自己的文件 (no file://, contained assets)', 'U'],
    ['E19', '熔断开关 (fuses)', 'SR'],
    ['E20', '页面碰不到 Electron 的对象 (no Electron object in the page)', 'USE'],
  ]),
  ...group([
    ['P1', '没有读写任意文件的通道，只认票据 (tickets, no generic file access)', 'U'],
    ['P2', '读文件的上限：大小、解压比、时间、类型 (limits on what is read)', 'U'],
    ['P3', '表头不能污染原型 (no prototype pollution)', 'U'],
    ['P4', '单元格永远只是文字 (cell text never becomes HTML)', 'SB'],
    ['P5', '导出的公式样文字只是文字 (no formula injection)', 'U'],
    ['P6', '写出：路径由对话框定，整写或不写，文件名合法 (output)', 'U'],
    ['P7', '完全不联网 (no network at all)', 'BE'],
    ['P8', '日志里没有单元格内容和完整路径 (redacted logs)', 'U'],
    ['P9', '只开一个；带进来的文件走同样的检查 (single instance, called files)', 'UE'],
    ['P10', '发布版没有开发者工具 (no developer tools in a release)', 'UR'],
  ]),
  ...group([
    [
      'N1',
      '断网的命名空间里走完全程，没有一次连接 (the whole journey without a network, no connection attempted)',
      'E',
    ],
    ['V1', '个人信息哪里都不留 (personal data is nowhere)', 'UE'],
    ['V2', '写明存了什么，一键全删 (what is kept is told, one click removes all)', 'UE'],
    ['L1', '日志轮换、打码，诊断信息里没有个人信息 (rotated, redacted logs and diagnostics)', 'UE'],
  ]),
  ...group([
    ['F1', '保存中途被杀，不是旧的就是新的 (killed while saving: the old or the new)', 'E'],
    ['F2', '磁盘满、文件夹只读 (full disk, read-only folder)', 'UE'],
    ['F3', '两个实例 (two instances)', 'E'],
    ['F4', '时钟变了 (clock changes)', 'U'],
    ['F5', '文件坏了任何一个字节都发觉 (a flipped byte is noticed anywhere)', 'U'],
    ['F6', '更新版本的文件不碰 (files of a later version stay)', 'U'],
    ['F7', '引擎或线程被杀 (engine or thread killed)', 'UE'],
    ['F8', '窗口崩溃后一切还在 (the page crashes, nothing is lost)', 'E'],
    ['F9', '吃内存、压缩炸弹、极深极宽、2 GB 的文件 (hostile files)', 'UE'],
    ['F10', '符号链接，很长的中文、空格、表情路径 (links; long paths)', 'UE'],
    ['F11', '崩溃后能接着做 (recovery after a crash)', 'E'],
    ['K1', '一次运行体检三百次，内存、句柄、进程不涨 (soak: 300 check-ups)', 'E'],
  ]),
  ...group([
    ['I1', 'deb：装、启动、用、升级、删 (deb: install, start, use, upgrade, remove)', 'R'],
    ['I2', 'Windows 安装脚本在 Wine 里静默装、删 (the Windows script under Wine)', 'R'],
    ['I3', '包里只有该有的文件 (contents of the package)', 'R'],
    ['I4', '带的每个部分都附许可 (licences of everything bundled)', 'UR'],
    ['D1', '每个依赖有理由，锁文件有校验，不跑安装脚本 (dependencies)', 'S'],
  ]),
];

/**
 * @param {readonly (readonly [id: string, text: string, levels: string])[]} rows
 * @returns {Item[]}
 */
function group(rows) {
  return rows.map(([id, text, levels]) => ({ id, text, levels }));
}
