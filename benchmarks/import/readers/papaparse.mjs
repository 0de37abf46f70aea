import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { decoded } from './decoded.mjs';
import { isOrderId, measure } from './measure.mjs';

await measure(async (file, encoding) => {
  let rows = 0;
  await new Promise((resolve, reject) => {
    Papa.parse(Readable.from(decoded(createReadStream(file), encoding)), {
      delimiter: ',',
      chunk({ data }) {
        for (const cells of /** @type {string[][]} */ (data)) if (isOrderId(cells[0])) rows += 1;
      },
      complete: resolve,
      error: reject,
    });
  });
  return rows;
});
