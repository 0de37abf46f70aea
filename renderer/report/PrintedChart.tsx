import type { ReactNode } from 'react';
import { chartName } from '../charts/chart-name';
import { useText } from '../ui/language';
import type { ReportShop } from './selection';

/** A chart of the report, which can also be had as a picture of its own; see report-charts.ts. */
export function PrintedChart({
  shops,
  what,
  isEstimate,
  className,
  children,
}: {
  readonly shops: readonly ReportShop[];
  /** What is drawn of them: with their names it is the picture's name. */
  readonly what: string;
  readonly isEstimate: boolean;
  readonly className?: string;
  /** The drawing comes first. */
  readonly children: ReactNode;
}) {
  const words = useText();
  const name = chartName(
    shops.map(({ shop }) => shop),
    what,
    words,
  );
  return (
    <figure
      className={className}
      data-chart={name}
      data-note={isEstimate ? words.t('ui.estimate') : ''}
    >
      {children}
    </figure>
  );
}
