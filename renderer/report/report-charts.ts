import type { ReportChart } from '../../shared/ipc/report-contract';
import { pictureFile } from '../charts/picture-file';
import { drawPicture, svgText } from '../charts/standalone-svg';

/**
 * The charts of the report as pictures that stand alone, in the order they are printed.
 *
 * @param days stands below every name: of which days it is
 */
export async function reportCharts(
  report: HTMLElement,
  days: string,
): Promise<readonly ReportChart[]> {
  const charts: ReportChart[] = [];
  for (const figure of report.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    // A chart that has nothing to draw leaves its place empty.
    if (figure.querySelector(':scope > svg') === null) continue;
    const name = figure.dataset['chart'] ?? '';
    const signs = [...figure.querySelectorAll('figcaption > span')];
    const legend = signs.map(({ textContent }) => ({
      text: textContent.trim(),
      hasSign: false,
      isRow: false,
    }));
    const note = [days, figure.dataset['note'] ?? ''].filter((part) => part !== '').join(' · ');
    const picture = drawPicture(figure, { name, note, legend });
    charts.push({ name, svg: svgText(picture), png: await pictureFile(picture, 'png') });
  }
  return charts;
}
