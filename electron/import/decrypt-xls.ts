import { hashOf, passwordBytes, sameBytes, uint32, UnknownEncryption } from './encryption';
import { rc4 } from './rc4';

/** Records of a workbook stream by their ids ([MS-XLS] 2.3). */
const RECORD = {
  bof: 0x0809,
  filePass: 0x002f,
  boundSheet: 0x0085,
  /** Settings of a printer, which say nothing of the cells. */
  printer: 0x004d,
} as const;
/** Records that are never encrypted ([MS-XLS] 2.2.10): BOF, FilePass, UsrExcl, FileLock, InterfaceHdr, RRDInfo, RRDHead. */
const PLAIN_RECORDS: ReadonlySet<number> = new Set([
  RECORD.bof,
  RECORD.filePass,
  0x0194,
  0x0195,
  0x00e1,
  0x0196,
  0x0138,
]);
/** The key changes after this many bytes ([MS-XLS] 2.2.10). */
const BLOCK = 1024;
const RECORD_HEAD = 4;

/** One record of the stream: its body is from `start` to `end`. */
interface StreamRecord {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The records of a workbook stream, up to where it ends or makes no sense any more. */
function* recordsOf(stream: Buffer): Generator<StreamRecord> {
  for (let at = 0; at + RECORD_HEAD <= stream.length;) {
    const start = at + RECORD_HEAD;
    const end = start + stream.readUInt16LE(at + 2);
    if (end > stream.length) return;
    yield { id: stream.readUInt16LE(at), start, end };
    at = end;
  }
}

/** The record that says how an xls is encrypted, among those at its beginning; null when it is not. */
export function filePassOf(stream: Buffer): Buffer | null {
  let place = 0;
  for (const { id, start, end } of recordsOf(stream)) {
    if (id === RECORD.filePass) return stream.subarray(start, end);
    // It follows the BOF, with at most a few others about protection in between.
    if ((place += 1) > 8) return null;
  }
  return null;
}

/** Opens an xls: its workbook stream in plain; null when the password does not fit. Throws when it is damaged. */
export function openXls(stream: Buffer, filePass: Buffer, password: string): Buffer | null {
  const keyOf = fittingKey(filePass, password);
  if (keyOf === null) return null;
  const plain = Buffer.alloc(stream.length);
  for (let at = 0, block = 0; at < stream.length; at += BLOCK, block += 1) {
    rc4(keyOf(block), stream.subarray(at, at + BLOCK)).copy(plain, at);
  }
  for (const { id, start, end } of recordsOf(stream)) {
    stream.copy(plain, start - RECORD_HEAD, start - RECORD_HEAD, start);
    if (PLAIN_RECORDS.has(id)) stream.copy(plain, start, start, end);
    // Where the sheet begins in the stream stands in plain, too.
    if (id === RECORD.boundSheet) stream.copy(plain, start, start, start + 4);
    if (id === RECORD.filePass) plain.writeUInt16LE(RECORD.printer, start - RECORD_HEAD);
  }
  return plain;
}

/** Key of a block of the stream by its number. */
type KeyOf = (block: number) => Buffer;

/** The keys of the password; null when it does not fit. XOR obfuscation and what came after RC4 are not known. */
function fittingKey(filePass: Buffer, password: string): KeyOf | null {
  const isRc4 = filePass.length > 6 && filePass.readUInt16LE(0) === 1;
  if (!isRc4) throw new UnknownEncryption();
  const [major, minor] = [filePass.readUInt16LE(2), filePass.readUInt16LE(4)];
  if (major === 1 && minor === 1) return officeKey(filePass, password);
  if (major >= 2 && major <= 4 && minor === 2) return cryptoApiKey(filePass, password);
  throw new UnknownEncryption();
}

/** RC4 with 40 bits, as Office 97 and 2000 have it ([MS-OFFCRYPTO] 2.3.6). */
function officeKey(filePass: Buffer, password: string): KeyOf | null {
  const salt = filePass.subarray(6, 22);
  const short = hashOf('md5', passwordBytes(password)).subarray(0, 5);
  const mixed = Array.from({ length: 16 }, () => [short, salt]).flat();
  const base = hashOf('md5', ...mixed).subarray(0, 5);
  const keyOf: KeyOf = (block) => hashOf('md5', base, uint32(block));
  const proof = rc4(keyOf(0), filePass.subarray(22, 54));
  return sameBytes(hashOf('md5', proof.subarray(0, 16)), proof.subarray(16)) ? keyOf : null;
}

const RC4_ID = 0x6801;
const SHA1_IDS = [0, 0x8004];

/** RC4 with keys of 40 to 128 bits, as Office 2003 and later have it ([MS-OFFCRYPTO] 2.3.5). */
function cryptoApiKey(filePass: Buffer, password: string): KeyOf | null {
  const headerAt = 14;
  const headerSize = filePass.readUInt32LE(10);
  const algorithm = filePass.readUInt32LE(headerAt + 8);
  const hashId = filePass.readUInt32LE(headerAt + 12);
  if (algorithm !== RC4_ID || !SHA1_IDS.includes(hashId)) throw new UnknownEncryption();
  // No size is the least.
  const keyBytes = (filePass.readUInt32LE(headerAt + 16) || 40) / 8;
  const saltAt = headerAt + headerSize + 4;
  const verifierAt = saltAt + 16;
  const hashAt = verifierAt + 16 + 4;
  const base = hashOf('sha1', filePass.subarray(saltAt, verifierAt), passwordBytes(password));
  const keyOf: KeyOf = (block) => {
    const key = hashOf('sha1', base, uint32(block)).subarray(0, keyBytes);
    // Keys of 40 bits are filled up with zeros.
    return keyBytes === 5 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const verifiers = [
    filePass.subarray(verifierAt, verifierAt + 16),
    filePass.subarray(hashAt, hashAt + 20),
  ];
  const proof = rc4(keyOf(0), Buffer.concat(verifiers));
  return sameBytes(hashOf('sha1', proof.subarray(0, 16)), proof.subarray(16)) ? keyOf : null;
}
