import {
  AES_BLOCK,
  decryptAes,
  hashOf,
  PACKAGE_START,
  packageSize,
  sameBytes,
  spinHash,
  uint32,
  UnknownEncryption,
} from './encryption';

/** How often the password is hashed; fixed ([MS-OFFCRYPTO] 2.3.4.7). */
const SPINS = 50_000;
/** Ids of AES with 128, 192 and 256 bits, and of SHA-1 ([MS-OFFCRYPTO] 2.3.2). */
const AES_IDS = [0x660e, 0x660f, 0x6610];
const SHA1_IDS = [0, 0x8004];
/** Where the header begins behind version, flags and its size. */
const HEADER_START = 12;
const SHA1_BYTES = 20;

/** Opens a workbook with standard encryption; null when the password does not fit. Throws when it is damaged. */
export function openStandard(info: Buffer, encrypted: Buffer, password: string): Buffer | null {
  const headerSize = info.readUInt32LE(8);
  const algorithm = info.readUInt32LE(HEADER_START + 8);
  const hashId = info.readUInt32LE(HEADER_START + 12);
  const keyBits = info.readUInt32LE(HEADER_START + 16);
  if (!AES_IDS.includes(algorithm) || !SHA1_IDS.includes(hashId)) throw new UnknownEncryption();

  const saltAt = HEADER_START + headerSize + 4;
  const verifierAt = saltAt + 16;
  const hashAt = verifierAt + 16 + 4;
  const key = keyOf(password, info.subarray(saltAt, verifierAt), keyBits / 8);
  const verifier = decryptAes(key, null, info.subarray(verifierAt, verifierAt + 16));
  const expected = decryptAes(key, null, info.subarray(hashAt, hashAt + 32));
  if (!sameBytes(hashOf('sha1', verifier), expected.subarray(0, SHA1_BYTES))) return null;

  const size = packageSize(encrypted);
  const end = PACKAGE_START + Math.ceil(size / AES_BLOCK) * AES_BLOCK;
  return decryptAes(key, null, encrypted.subarray(PACKAGE_START, end)).subarray(0, size);
}

/** The key of a password ([MS-OFFCRYPTO] 2.3.4.7). */
function keyOf(password: string, salt: Buffer, length: number): Buffer {
  const final = hashOf('sha1', spinHash('sha1', salt, password, SPINS), uint32(0));
  const mixed = (byte: number): Buffer => {
    const block = Buffer.alloc(64, byte);
    final.forEach((value, index) => (block[index] = byte ^ value));
    return hashOf('sha1', block);
  };
  return Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, length);
}
