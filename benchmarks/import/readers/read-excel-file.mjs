import { isOrderId, measure, requirePeer } from './measure.mjs';

const { readSheet } = requirePeer('read-excel-file/node');

await measure(async (file) => {
  /** @type {unknown[][]} */
  const rows = await readSheet(file);
  return rows.filter((cells) => isOrderId(cells[0])).length;
});
