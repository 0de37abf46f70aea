import { fail, ok, type Result } from '../../shared/result';
import { openAgile } from './decrypt-agile';
import { openStandard } from './decrypt-standard';
import { filePassOf, openXls } from './decrypt-xls';
import { UnknownEncryption } from './encryption';
import { CircularContainer, readOleStreams } from './ole-streams';

/**
 * Opens a locked workbook with a password. Errors, without the name of the file: `file.passwordWrong`, `file.encrypted`
 * (encrypted in a way that cannot be opened here, whatever the password), `file.damaged`.
 */
export type Lock = (password: string) => Result<Buffer>;

/**
 * The lock of a workbook in an OLE container; null when it has none. Known are xlsx, xlsm and xlsb with agile or standard
 * encryption ([MS-OFFCRYPTO] 2.3.4), which open to the workbook they hold, and xls with RC4 (2.3.5, 2.3.6), which opens to its
 * bare workbook stream.
 */
export function lockOf(bytes: Buffer): Lock | null {
  try {
    return findLock(bytes);
  } catch (error) {
    // One in a circle has no end for any reader; of one cut off the reader of old workbooks makes what it can.
    return error instanceof CircularContainer ? () => fail('file.damaged') : null;
  }
}

function findLock(bytes: Buffer): Lock | null {
  const streams = readOleStreams(bytes);
  const encrypted = streams?.get('ENCRYPTEDPACKAGE');
  if (encrypted !== undefined) {
    const info = streams?.get('ENCRYPTIONINFO');
    return lock((password) => {
      // Without this stream, rights are managed by a server: no password opens it.
      if (info === undefined) throw new UnknownEncryption();
      return openPackage(info(), encrypted(), password);
    });
  }
  const workbook = (streams?.get('WORKBOOK') ?? streams?.get('BOOK'))?.();
  const filePass = workbook === undefined ? null : filePassOf(workbook);
  if (workbook === undefined || filePass === null) return null;
  return lock((password) => openXls(workbook, filePass, password));
}

/** Opens what an encrypted xlsx or xlsb wraps; its version says how it was encrypted ([MS-OFFCRYPTO] 2.3.4.5, 2.3.4.10). */
function openPackage(info: Buffer, encrypted: Buffer, password: string): Buffer | null {
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  const open =
    major === 4 && minor === 4
      ? openAgile
      : major >= 2 && major <= 4 && minor === 2
        ? openStandard
        : null;
  if (open === null) throw new UnknownEncryption();
  const workbook = open(info, encrypted, password);
  if (workbook !== null && workbook.toString('latin1', 0, 2) !== 'PK') throw new Error('not a zip');
  return workbook;
}

/** A lock of a function that answers null to a wrong password and throws at anything it did not expect. */
function lock(open: (password: string) => Buffer | null): Lock {
  return (password) => {
    try {
      const opened = open(password);
      return opened === null ? fail('file.passwordWrong') : ok(opened);
    } catch (error) {
      return fail(error instanceof UnknownEncryption ? 'file.encrypted' : 'file.damaged');
    }
  };
}
