import os from 'node:os';
import { describe, expect, it } from 'vitest';
import { say } from './say';
import { reasonInWords } from './system-errors';

/** Codes that saving or reading a file can end with, on any of the systems. */
const OF_FILES = [
  ...['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR'],
  ...['EEXIST', 'ENOTEMPTY', 'EBUSY', 'ETXTBSY', 'EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM', 'EIO'],
  ...['ENAMETOOLONG', 'ELOOP', 'EINVAL', 'EXDEV', 'ENODEV', 'ENXIO', 'ESTALE', 'ETIMEDOUT'],
  ...['ENOTCONN', 'ECONNRESET', 'ECONNABORTED', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH'],
  ...['ECANCELED', 'EDEADLK', 'EILSEQ', 'ENOTSUP', 'ENOSYS', 'EBADF'],
] as const;

describe('a code of the system', () => {
  it.each(OF_FILES)('[F2 U] %s is told in words of either language, with the code', (code) => {
    expect(os.constants.errno).toHaveProperty(code);
    const [zh, en] = [reasonInWords(code, 'zh-CN'), reasonInWords(code, 'en')];
    expect(zh).toMatch(new RegExp(`^\\p{Script=Han}[^A-Z]+ \\[${code}\\]$`, 'u'));
    expect(en).toMatch(new RegExp(`^[a-z][^A-Z\\p{Script=Han}]+ \\[${code}\\]$`, 'u'));
  });

  it('stands in the sentences that name a reason', () => {
    const message = { code: 'shops.notSaved', params: { reason: 'ENOSPC' } };
    expect(say(message, 'zh-CN')).toContain('没有保存成功（磁盘满了 [ENOSPC]）');
    expect(say(message, 'en')).toContain('could not be saved (the disk is full [ENOSPC])');
  });

  it('that is not known is shown as it is', () => {
    for (const code of ['ENOTHING', 'constructor', '打印机没有纸'])
      expect(reasonInWords(code, 'zh-CN')).toBe(code);
    expect(reasonInWords('unknown', 'zh-CN')).toBe('原因不明');
  });
});
