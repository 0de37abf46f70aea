import type { Dataset } from '../../shared/model/dataset';
import { RECORD_KINDS } from '../../shared/model/records';

/** The memory behind all texts and columns of a dataset, each block once: handed from thread to thread instead of copied. */
export function buffersOf(dataset: Dataset): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const array of [dataset.strings.bytes, dataset.strings.ends]) {
    if (array.buffer instanceof ArrayBuffer) buffers.add(array.buffer);
  }
  for (const kind of RECORD_KINDS) {
    const table = dataset[kind];
    for (const array of [...Object.values(table.columns), table.source, table.row]) {
      if (array.buffer instanceof ArrayBuffer) buffers.add(array.buffer);
    }
  }
  return [...buffers];
}
