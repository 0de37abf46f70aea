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
  type HashName,
} from './encryption';

/** Most spins a workbook may ask for ([MS-OFFCRYPTO] 2.3.4.10): about 15 seconds a password. Excel writes 100,000. */
const MOST_SPINS = 10_000_000;
/** The workbook is encrypted in pieces of this size ([MS-OFFCRYPTO] 2.3.4.15). */
const SEGMENT = 4096;
/** Where the XML begins behind version and flags. */
const XML_START = 8;

/** What is derived from the password, by the bytes mixed in ([MS-OFFCRYPTO] 2.3.4.13). */
const PURPOSE = {
  verifier: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierHash: Buffer.from('d7aa0f6d3061344e', 'hex'),
  key: Buffer.from('146e0be7abacd0d6', 'hex'),
} as const;

const HASHES: ReadonlyMap<string, HashName> = new Map([
  ['MD5', 'md5'],
  ['SHA1', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA-256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA-384', 'sha384'],
  ['SHA512', 'sha512'],
  ['SHA-512', 'sha512'],
]);

/** Opens a workbook with agile encryption; null when the password does not fit. Throws when it is damaged. */
export function openAgile(info: Buffer, encrypted: Buffer, password: string): Buffer | null {
  const xml = info.toString('utf8', XML_START);
  const data = cipherOf(element(xml, 'keyData'));
  const lock = element(xml, 'encryptedKey');
  const { hash, salt, keyBytes } = cipherOf(lock);
  const spins = number(lock, 'spinCount');
  if (spins > MOST_SPINS) throw new UnknownEncryption();

  const spun = spinHash(hash, salt, password, spins);
  const decrypt = (purpose: Buffer, name: string): Buffer =>
    decryptAes(
      fit(hashOf(hash, spun, purpose), keyBytes),
      fit(salt, AES_BLOCK),
      base64(lock, name),
    );
  const verifier = decrypt(PURPOSE.verifier, 'encryptedVerifierHashInput').subarray(0, salt.length);
  const expected = decrypt(PURPOSE.verifierHash, 'encryptedVerifierHashValue');
  const found = hashOf(hash, verifier);
  if (!sameBytes(found, expected.subarray(0, found.length))) return null;
  const key = decrypt(PURPOSE.key, 'encryptedKeyValue').subarray(0, data.keyBytes);
  return decryptSegments(data, key, encrypted);
}

interface Cipher {
  readonly hash: HashName;
  readonly salt: Buffer;
  readonly keyBytes: number;
}

function cipherOf(tag: string): Cipher {
  const hash = HASHES.get(attribute(tag, 'hashAlgorithm'));
  const isKnown =
    attribute(tag, 'cipherAlgorithm') === 'AES' &&
    attribute(tag, 'cipherChaining') === 'ChainingModeCBC' &&
    number(tag, 'blockSize') === AES_BLOCK;
  if (hash === undefined || !isKnown) throw new UnknownEncryption();
  return { hash, salt: base64(tag, 'saltValue'), keyBytes: number(tag, 'keyBits') / 8 };
}

function decryptSegments({ hash, salt }: Cipher, key: Buffer, encrypted: Buffer): Buffer {
  const size = packageSize(encrypted);
  const segments: Buffer[] = [];
  for (let at = PACKAGE_START, index = 0; at < PACKAGE_START + size; at += SEGMENT, index += 1) {
    const iv = fit(hashOf(hash, salt, uint32(index)), AES_BLOCK);
    segments.push(decryptAes(key, iv, wholeBlocks(encrypted.subarray(at, at + SEGMENT))));
  }
  return Buffer.concat(segments).subarray(0, size);
}

/** The last piece may have bytes behind it that are no block any more. */
function wholeBlocks(piece: Buffer): Buffer {
  return piece.subarray(0, piece.length - (piece.length % AES_BLOCK));
}

/** Cut, or filled up with 0x36, to a length ([MS-OFFCRYPTO] 2.3.4.11, 2.3.4.12). */
function fit(bytes: Buffer, length: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), 0x36)]).subarray(
    0,
    length,
  );
}

/** The tag of an element with whatever prefix. Of several keys only those of passwords carry a spin count. */
function element(xml: string, name: string): string {
  const tags = xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
  const tag = name === 'keyData' ? tags[0] : tags.find((each) => each.includes('spinCount'));
  if (tag === undefined) throw new UnknownEncryption();
  return tag;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}

function number(tag: string, name: string): number {
  const value = Number(attribute(tag, name));
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} is no number`);
  return value;
}

function base64(tag: string, name: string): Buffer {
  return Buffer.from(attribute(tag, name), 'base64');
}
