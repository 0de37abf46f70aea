import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive to make. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The unpacked size it claims; the real one when left out. */
  readonly unpacked?: number;
  /** General purpose flags (APPNOTE 4.4.4); none when left out, as macOS writes UTF-8 without its mark. */
  readonly flags?: number;
}

/** A zip archive of deflated parts, with nothing in it but what is told. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, unpacked, flags = 0 } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const nameBytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    // The central header repeats the local one, two bytes further on.
    for (const [header, at] of [
      [local, 6],
      [entry, 8],
    ] as const) {
      header.writeUInt16LE(flags, at);
      header.writeUInt16LE(8, at + 2);
      header.writeUInt32LE(crc32(bytes), at + 8);
      header.writeUInt32LE(packed.length, at + 12);
      header.writeUInt32LE(unpacked ?? bytes.length, at + 16);
      header.writeUInt16LE(nameBytes.length, at + 20);
    }
    entry.writeUInt32LE(offset, 42);
    locals.push(local, nameBytes, packed);
    central.push(entry, nameBytes);
    offset += local.length + nameBytes.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
