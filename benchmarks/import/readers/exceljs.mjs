import { isOrderId, measure, requirePeer } from './measure.mjs';

const { stream } = requirePeer('exceljs');

await measure(async (file) => {
  let rows = 0;
  const options = { worksheets: 'emit', sharedStrings: 'cache' };
  for await (const sheet of new stream.xlsx.WorkbookReader(file, options)) {
    for await (const row of sheet) {
      if (isOrderId(row.getCell(1).value)) rows += 1;
    }
  }
  return rows;
});
