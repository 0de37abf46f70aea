import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { decoded } from './decoded.mjs';
import { isOrderId, measure, requirePeer } from './measure.mjs';

const { parse } = requirePeer('csv-parse');

await measure(async (file, encoding) => {
  let rows = 0;
  const parser = parse();
  parser.on('data', (/** @type {string[]} */ cells) => {
    if (isOrderId(cells[0])) rows += 1;
  });
  await pipeline(decoded(createReadStream(file), encoding), parser);
  return rows;
});
