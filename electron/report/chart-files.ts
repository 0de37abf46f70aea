import { safeFileName } from '../../shared/format/file-name';
import type { ReportChart } from '../../shared/ipc/report-contract';
import type { NamedFile } from '../storage/write-files';

/** Each chart as a drawing and as a picture; charts of one name are numbered. */
export function chartFiles(charts: readonly ReportChart[]): readonly NamedFile[] {
  const seen = new Map<string, number>();
  return charts.flatMap(({ name, svg, png }) => {
    const safe = safeFileName(name);
    const number = (seen.get(safe) ?? 0) + 1;
    seen.set(safe, number);
    const stem = number === 1 ? safe : `${safe} (${number})`;
    return [
      { name: `${stem}.svg`, content: svg },
      { name: `${stem}.png`, content: png },
    ];
  });
}
