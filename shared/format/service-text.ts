/** Figures of agents in words, the same in every view. */
import type { ServiceFigure } from '../checkup/schema-service';
import { metricById } from '../metrics/catalogue';
import { FIGURE_METRICS, type FigureName } from '../service/figure-metrics';
import type { Language } from '../text/local-text';
import { formatValue } from './format';
import { metricInterval } from './metric-text';

/** The value with its unit. */
export function figureText(name: FigureName, { value }: ServiceFigure, language: Language): string {
  return formatValue(value, metricById(FIGURE_METRICS[name]).unit, language);
}

/** The 95 % interval, `1.1%–3.2%`; null where there is none. */
export function figureInterval(
  name: FigureName,
  { low, high }: ServiceFigure,
  language: Language,
): string | null {
  return metricInterval({ low, high, unit: metricById(FIGURE_METRICS[name]).unit }, language);
}
