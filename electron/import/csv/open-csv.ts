import { visitRows, type SheetSource } from '../../../shared/model/sheet';
import type { ByteSource } from '../byte-source';
import { LIMITS } from '../limits';
import { readText, utf8Chunks, type Encoding } from '../text-encoding';
import { CsvScanner } from './csv-scanner';
import { barredRows, findDelimiter, isBarred, SAMPLE_CHARS } from './delimiter';

/** A text as a sheet of its cells: separated by commas, tabs, semicolons or bars, or drawn with bars as in articles. */
export function openCsv(
  source: ByteSource,
  encoding: Encoding,
  onBytes: (bytes: number) => void,
): SheetSource {
  const sample = sampleOf(source, encoding);
  if (isBarred(sample) && source.size <= LIMITS.partBytes) {
    const rows = barredRows(readText(source, encoding));
    return {
      name: '',
      scan: (visitor) => {
        visitRows(rows, visitor);
        return Promise.resolve([]);
      },
    };
  }
  const delimiter = findDelimiter(sample);
  return {
    name: '',
    scan: (visitor) => {
      const scanner = new CsvScanner(delimiter, visitor);
      for (const chunk of utf8Chunks(source, encoding, onBytes)) {
        if (!scanner.push(chunk)) return Promise.resolve([]);
      }
      scanner.end();
      return Promise.resolve([]);
    },
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
