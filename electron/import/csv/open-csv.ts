import { visitRows, type OpenedFile, type RowVisitor } from '../../../shared/model/sheet';
import type { Encoding } from '../../../shared/model/text-format';
import type { ByteSource } from '../byte-source';
import { LIMITS } from '../limits';
import { readText, utf8Chunks } from '../text-encoding';
import { CsvScanner } from './csv-scanner';
import { barredRows, findDelimiter, isBarred, SAMPLE_CHARS } from './delimiter';

/** How a text is to be read; a delimiter of null is found out. */
interface CsvFormat {
  readonly encoding: Encoding;
  readonly delimiter: string | null;
}

/** A text as one sheet of its cells: separated by commas, tabs, semicolons or bars, or drawn with bars as in articles. */
export function openCsv(
  source: ByteSource,
  { encoding, delimiter: wanted }: CsvFormat,
  onBytes: (bytes: number) => void,
): Pick<OpenedFile, 'delimiter' | 'sheets'> {
  const sample = sampleOf(source, encoding);
  if (wanted === null && isBarred(sample) && source.size <= LIMITS.partBytes) {
    const rows = barredRows(readText(source, encoding));
    return sheetOf('|', (visitor) => {
      visitRows(rows, visitor);
    });
  }
  const delimiter = wanted ?? findDelimiter(sample);
  return sheetOf(delimiter, (visitor) => {
    const scanner = new CsvScanner(delimiter, visitor);
    for (const chunk of utf8Chunks(source, encoding, onBytes)) {
      if (!scanner.push(chunk)) return;
    }
    scanner.end();
  });
}

function sheetOf(
  delimiter: string,
  scan: (visitor: RowVisitor) => void,
): Pick<OpenedFile, 'delimiter' | 'sheets'> {
  return {
    delimiter,
    sheets: [
      {
        name: '',
        scan: (visitor) => {
          scan(visitor);
          return Promise.resolve([]);
        },
      },
    ],
  };
}

/** The beginning of a text, without the line it is cut off in. */
function sampleOf(source: ByteSource, encoding: Encoding): string {
  for (const chunk of utf8Chunks(source, encoding, () => undefined)) {
    const text = chunk.toString('utf8').slice(0, SAMPLE_CHARS);
    const isWhole = chunk.length < SAMPLE_CHARS;
    return isWhole ? text : text.slice(0, text.lastIndexOf('\n') + 1) || text;
  }
  return '';
}
