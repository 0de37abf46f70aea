const MEGABYTE = 1024 * 1024;

/**
 * What a file may be at most, so that none, made badly or on purpose, takes all memory or never ends. Each has its own
 * sentence. Real exports stay far below: the largest seen has a few hundred thousand rows of 90 columns.
 */
export const LIMITS = {
  /** Bytes of a file. */
  fileBytes: 2048 * MEGABYTE,
  /** Bytes of a file that has to be in memory as a whole: old workbooks, web pages. */
  wholeBytes: 256 * MEGABYTE,
  /** Cells of a sheet that is in memory as a whole, empty ones before a filled one too. */
  wholeCells: 20_000_000,
  /** Bytes between two tags of a web page or an XML that is in memory as a whole: a tag never ended, a cell without end. */
  runBytes: 4 * MEGABYTE,
  /** Elements of an XML that lie in each other; those of SpreadsheetML are about ten, with rich text twenty. */
  nesting: 256,
  /** Rows of a sheet; Excel's own limit is half of it. */
  rows: 2_097_152,
  /** Columns of a sheet: Excel's own limit. */
  columns: 16_384,
  /** Bytes of a row. */
  rowBytes: 16 * MEGABYTE,
  /** Bytes of a cell; Excel's own limit is 32,767 letters. */
  cellBytes: MEGABYTE,
  /** Ranges of merged cells that are noted. */
  merges: 200_000,
  /** Entries of a zip archive. */
  entries: 20_000,
  /** Bytes a workbook may unpack to. */
  unpackedBytes: 8192 * MEGABYTE,
  /** Sizes below this are harmless however well they were packed. */
  harmlessBytes: 200 * MEGABYTE,
  /** Sheets of numbers pack about 10 : 1, of repeated texts 100 : 1; beyond this a file is made to swell. */
  unpackRatio: 300,
  /** Bytes of a small part of a workbook, such as its list of sheets. */
  partBytes: 32 * MEGABYTE,
} as const;

/** A limit in bytes as sentences name it, in MB. */
export function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
