import { useState } from 'react';
import { Button } from 'react-aria-components';
import { UNKNOWN_PROFILE } from '../../../shared/checkup/profile';
import { metricById } from '../../../shared/metrics/catalogue';
import type { MetricSlot, ScoreModel } from '../../../shared/models/schema';
import type { Message } from '../../../shared/result';
import { ChartFrame } from '../../charts/ChartFrame';
import { CurveChart } from '../../charts/CurveChart';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { TextCell } from '../../ui/TextCell';
import { plain, readNumber, readValue, valueText, withPointAfter } from './model-figures';
import type { CurvePoint } from './model-figures';

const LONGEST_NUMBER = 12;

/** A curve, drawn, with its control points to type. A point that cannot be is told beside its field and not kept. */
export function CurveEditor({
  slot: { metric, curve },
  name,
  model,
  scale,
  save,
}: {
  readonly slot: MetricSlot;
  readonly name: string;
  /** Name of the model. */
  readonly model: string;
  readonly scale: ScoreModel['dimensionScale'];
  readonly save: (points: readonly CurvePoint[]) => Promise<Message | null>;
}) {
  const { t, say } = useText();
  const [error, setError] = useState<Message | null>(null);
  const measure = metricById(metric);
  const { points, kind } = curve;
  const { qualityLine } = UNKNOWN_PROFILE;
  const isRelative = points.some(({ relativeTo }) => relativeTo !== null);
  const unit = measure.unit === 'ratio' ? '%' : t(`ui.form.unit.${measure.unit}`);
  const put = (index: number, change: Partial<CurvePoint>) =>
    save(points.map((point, at) => (at === index ? { ...point, ...change } : point)));
  const saveAll = async (changed: readonly CurvePoint[]) => {
    setError(await save(changed));
  };
  return (
    <div className="curve-editor">
      <div>
        <ChartFrame name={t('ui.chart.curve', { metric: name })} note={model} until={null}>
          <CurveChart
            curve={curve}
            qualityLine={qualityLine}
            scale={scale}
            shops={[]}
            metric={measure}
          />
        </ChartFrame>
        <p className="footnote">
          {t(kind === 'steps' ? 'ui.model.steps' : 'ui.model.linear')}
          {isRelative && ` · ${t('ui.model.onLine', { line: qualityLine })}`}
        </p>
      </div>
      <div>
        <table className="table points-table">
          <caption className="visually-hidden">{t('ui.model.editCurve', { name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.model.point')}</th>
              <th scope="col">
                {isRelative ? t('ui.model.times') : t('ui.model.value', { unit })}
              </th>
              <th scope="col">{t('ui.model.score', { low: scale.min, high: scale.max })}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                <td>
                  <TextCell
                    label={t('ui.model.pointValue', { name, point: index + 1 })}
                    value={valueText(point.value, measure.unit, point.relativeTo)}
                    maxLength={LONGEST_NUMBER}
                    commit={async (text) => {
                      const value = readValue(text, measure.unit, point.relativeTo);
                      return value === null ? badNumber(text) : put(index, { value });
                    }}
                  />
                </td>
                <td>
                  <TextCell
                    label={t('ui.model.pointScore', { name, point: index + 1 })}
                    value={plain(point.score)}
                    maxLength={LONGEST_NUMBER}
                    commit={async (text) => {
                      const score = readNumber(text);
                      return score === null ? badNumber(text) : put(index, { score });
                    }}
                  />
                </td>
                <td>
                  <div className="point-buttons">
                    <Button
                      className="button icon-only"
                      aria-label={t('ui.model.addPoint', { point: index + 1 })}
                      isDisabled={index === points.length - 1}
                      onPress={() => void saveAll(withPointAfter(points, index))}
                    >
                      +
                    </Button>
                    <Button
                      className="button icon-only"
                      aria-label={t('ui.model.removePoint', { point: index + 1 })}
                      isDisabled={points.length <= 2}
                      onPress={() => void saveAll(points.filter((_, at) => at !== index))}
                    >
                      <Icon name="close" />
                    </Button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {error !== null && (
          <span className="cell-error" role="alert">
            {say(error)}
          </span>
        )}
      </div>
    </div>
  );
}

function badNumber(text: string): Message {
  return { code: 'ui.model.badNumber', params: { found: text.trim() } };
}
