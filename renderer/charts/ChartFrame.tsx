import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { ChartFormat } from '../../shared/ipc/chart-contract';
import { useStore } from '../app/store';
import { hasSign, Legend, legendText, LegendSign, type LegendEntry } from './Legend';
import { pictureFile } from './picture-file';
import { SaveChart } from './SaveChart';
import { drawPicture } from './standalone-svg';

/**
 * A chart with its legend and the way to save it as a picture. The picture is the chart drawn once more, light, with its name
 * above; where the chart draws nothing, nothing is shown.
 */
export function ChartFrame({
  name,
  note = '',
  until,
  legend = [],
  isLegendShown = true,
  drawing,
  children,
}: {
  /** What is drawn and of which shops: the name of the picture and its file. */
  readonly name: string;
  /** What a reader elsewhere must know to read the picture: its days, the rules, that it is an estimate. */
  readonly note?: string;
  /** Last day of what is drawn; null without one. */
  readonly until: string | null;
  readonly legend?: readonly LegendEntry[];
  /** False where the page says it elsewhere; the picture always has it. */
  readonly isLegendShown?: boolean;
  /** The chart as an SVG, for one that is none on the page. */
  readonly drawing?: ReactNode;
  /** The chart. */
  readonly children: ReactNode;
}) {
  const { commands } = useStore();
  const [isDrawn, setDrawn] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const draw = async (format: ChartFormat): Promise<Uint8Array> => {
    flushSync(() => {
      setDrawn(true);
    });
    try {
      if (stage.current === null) throw new Error('nothing is drawn');
      const entries = legend.map((entry) => ({
        text: legendText(entry),
        hasSign: hasSign(entry),
        isRow: entry.kind === 'row',
      }));
      const picture = drawPicture(stage.current, { name, note, legend: entries });
      return await pictureFile(picture, format);
    } finally {
      setDrawn(false);
    }
  };
  return (
    <figure className="chart-frame">
      {children}
      <div className="chart-foot">
        {isLegendShown && legend.length > 0 && <Legend entries={legend} />}
        <SaveChart
          name={name}
          onSave={(format) => {
            void commands.saveChart({ name, until, format }, () => draw(format));
          }}
        />
      </div>
      {isDrawn && (
        <div ref={stage} className="picture-stage" hidden>
          {drawing ?? children}
          {legend.map((entry) => (
            <LegendSign key={entry.text} entry={entry} />
          ))}
        </div>
      )}
    </figure>
  );
}
