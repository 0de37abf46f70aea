/** What the system's codes for what went wrong mean to a person. */
import { pick, type Language, type LocalText } from './local-text';

const SYSTEM_ERRORS: Readonly<Record<string, LocalText>> = {
  ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
  EDQUOT: { zh: '分给你的磁盘空间用完了', en: 'your share of the disk is used up' },
  EFBIG: { zh: '这个磁盘存不了这么大的文件', en: 'too large for this disk' },
  EACCES: { zh: '没有权限', en: 'no permission' },
  EPERM: { zh: '系统不允许', en: 'the system does not allow it' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  ENOENT: { zh: '文件夹或文件不见了', en: 'the folder or file is gone' },
  ENOTDIR: { zh: '路径里有一段不是文件夹', en: 'part of the path is no folder' },
  EISDIR: { zh: '那里是一个文件夹', en: 'there is a folder of that name' },
  EEXIST: { zh: '那里已经有同名的文件', en: 'there is a file of that name' },
  ENOTEMPTY: { zh: '文件夹里还有东西', en: 'the folder is not empty' },
  EBUSY: { zh: '文件正被别的程序占用', en: 'another program is using the file' },
  ETXTBSY: { zh: '文件正被别的程序占用', en: 'another program is using the file' },
  EAGAIN: { zh: '系统正忙', en: 'the system is busy' },
  EMFILE: { zh: '同时打开的文件太多', en: 'too many files are open' },
  ENFILE: { zh: '整台电脑打开的文件太多', en: 'too many files are open on this computer' },
  ENOMEM: { zh: '内存不够', en: 'out of memory' },
  EIO: { zh: '磁盘读写出错', en: 'the disk failed' },
  ENAMETOOLONG: { zh: '文件名或路径太长', en: 'the name or path is too long' },
  ELOOP: { zh: '快捷方式绕成了一圈', en: 'links lead round in a circle' },
  EINVAL: { zh: '这个名字或位置用不了', en: 'this name or place cannot be used' },
  EILSEQ: { zh: '名字里有这个磁盘不认的字', en: 'the name holds letters this disk does not take' },
  EXDEV: { zh: '两个位置不在同一个磁盘上', en: 'the two places are on different disks' },
  ENODEV: { zh: '磁盘断开了', en: 'the drive is gone' },
  ENXIO: { zh: '磁盘断开了', en: 'the drive is gone' },
  ENOTCONN: { zh: '网络盘断开了', en: 'the network drive is gone' },
  ECONNRESET: { zh: '网络盘断开了', en: 'the network drive is gone' },
  ECONNABORTED: { zh: '网络盘断开了', en: 'the network drive is gone' },
  ENETUNREACH: { zh: '网络盘断开了', en: 'the network drive is gone' },
  ENETDOWN: { zh: '网络盘断开了', en: 'the network drive is gone' },
  EHOSTUNREACH: { zh: '网络盘断开了', en: 'the network drive is gone' },
  EHOSTDOWN: { zh: '网络盘断开了', en: 'the network drive is gone' },
  ESTALE: { zh: '网络盘断开了', en: 'the network drive is gone' },
  ETIMEDOUT: { zh: '等了太久没有回应', en: 'no answer in time' },
  ECANCELED: { zh: '系统取消了', en: 'the system gave up' },
  EDEADLK: { zh: '网盘没有把文件取回来', en: 'the cloud did not fetch the file' },
  ENOTSUP: { zh: '这个磁盘不支持', en: 'this disk cannot do that' },
  ENOSYS: { zh: '这个系统不支持', en: 'this system cannot do that' },
  EBADF: { zh: '文件已经关闭', en: 'the file was closed' },
  UNKNOWN: { zh: '系统没有说原因', en: 'the system gave no reason' },
  unknown: { zh: '原因不明', en: 'for a reason not known' },
};

/** A reason as people read it: a code of the system in words, with the code for those who help; anything else as it stands. */
export function reasonInWords(reason: string, language: Language): string {
  const words = Object.hasOwn(SYSTEM_ERRORS, reason) ? SYSTEM_ERRORS[reason] : undefined;
  if (words === undefined) return reason;
  // Sentences have it in round brackets already.
  return reason === 'unknown' ? pick(words, language) : `${pick(words, language)} [${reason}]`;
}
