import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';

const icon = (/** @type {string} */ name) => readFile(path.join(import.meta.dirname, name));

it.each(['shop-checkup.ico', 'document.ico'])('%s holds each size it names', async (name) => {
  const bytes = await icon(name);
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
  const sizes = [];
  for (let at = 0; at < bytes.readUInt16LE(4); at += 1) {
    const entry = 6 + 16 * at;
    const [length, offset] = [bytes.readUInt32LE(entry + 8), bytes.readUInt32LE(entry + 12)];
    const { width, height } = await loadImage(bytes.subarray(offset, offset + length));
    expect([width % 256, height % 256]).toEqual([bytes[entry], bytes[entry + 1]]);
    sizes.push(width);
  }
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

it.each(['shop-checkup.icns', 'document.icns'])('%s is whole blocks of pictures', async (name) => {
  const bytes = await icon(name);
  expect([bytes.toString('latin1', 0, 4), bytes.readUInt32BE(4)]).toEqual(['icns', bytes.length]);
  const sizes = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    const { width } = await loadImage(bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4)));
    sizes.push(`${bytes.toString('latin1', at, at + 4)} ${width}`);
  }
  expect(sizes).toEqual(
    ['ic11 32', 'ic12 64', 'ic07 128', 'ic08 256', 'ic13 256', 'ic09 512', 'ic14 512'].concat(
      'ic10 1024',
    ),
  );
});
