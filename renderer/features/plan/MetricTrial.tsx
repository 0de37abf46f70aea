import { memo } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { MetricUnit } from '../../../shared/checkup/schema';
import { formatPoints, formatScore, isPoints } from '../../../shared/format/format';
import { hoursStyle, metricBase, metricValue } from '../../../shared/format/metric-text';
import { metricById } from '../../../shared/metrics/catalogue';
import { rangeOf } from '../../../shared/models/change-problems';
import { scoreOf } from '../../../shared/scoring/curve';
import { Help } from '../../ui/Help';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { LostPoints } from '../../ui/LostPoints';
import { LiveNumber } from './LiveNumber';
import { scoreRange, valueAtScore } from './linked-score';
import type { Trial } from './plan-view';

/** As scores and hours are shown elsewhere. */
const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** How a metric's value is typed: shares in percent, hours in hours. */
const TYPED: Readonly<
  Record<MetricUnit, { readonly step: number; readonly format: Intl.NumberFormatOptions }>
> = {
  ratio: { step: 0.0001, format: { style: 'percent', maximumFractionDigits: 2 } },
  stars: { step: 0.01, format: { minimumFractionDigits: 2, maximumFractionDigits: 2 } },
  hours: { step: 0.1, format: ONE_DECIMAL },
  seconds: { step: 0.1, format: { maximumFractionDigits: 1 } },
  count: { step: 1, format: { maximumFractionDigits: 0 } },
};
const SCORE = { step: 0.1, format: ONE_DECIMAL } as const;

/** One metric: its value and its points, each of which gives the other. */
export const MetricTrial = memo(function MetricTrial({
  trial,
  qualityLine,
  value,
  counted,
  isSet,
  onValue,
}: {
  readonly trial: Trial;
  /** The shop's category line of 品退率, a fraction. */
  readonly qualityLine: number;
  /** As it is tried, by hand or by events; the present one where it is not. */
  readonly value: number;
  /** Points it counts with: more than those of the curve where few orders lift it. */
  readonly counted: number;
  /** Whether it was changed by hand. */
  readonly isSet: boolean;
  /** Always the same function; null takes the change back. */
  readonly onValue: (metric: string, value: number | null) => void;
}) {
  const { t, pick, language } = useText();
  const { metric, slot, loss } = trial;
  const definition = metricById(metric.id);
  const name = pick(definition.name);
  const { curve } = slot;
  const score = scoreOf(curve, value, qualityLine);
  const range = scoreRange(curve);
  const { low, high } = rangeOf(metric.unit);
  const typed = TYPED[metric.unit];
  const put = (next: number) => {
    onValue(metric.id, next);
  };
  const putScore = (asked: number) => {
    const next = valueAtScore(curve, asked, score, qualityLine);
    if (next !== null) put(next);
  };
  const now = t('ui.plan.now', {
    value: metricValue(metric, language, hoursStyle([metric])),
    score: formatScore(metric.score),
  });
  const base = metricBase(metric, language);
  const unit = metric.unit === 'hours' || metric.unit === 'seconds' ? metric.unit : null;
  return (
    <li className="trial" data-set={isSet}>
      <div className="trial-head">
        <span className="trial-name">
          {name}
          <Help term={name} text={pick(definition.help)} />
        </span>
        <span className="trial-facts">
          <span>{now}</span>
          {base !== null && <span className="faint">{base}</span>}
          {loss !== null && isPoints(loss) && (
            <LostPoints loss={loss}>
              {t('ui.plan.loses', { points: formatPoints(loss) })}
            </LostPoints>
          )}
          {loss === null && <span className="faint">{t('ui.plan.noLoss')}</span>}
          {isSet && (
            <LinkButton
              label={t('ui.plan.resetOne', { metric: name })}
              onPress={() => {
                onValue(metric.id, null);
              }}
            >
              {t('ui.plan.reset')}
            </LinkButton>
          )}
        </span>
      </div>
      <div className="trial-inputs">
        <span className="trial-value">
          <LiveNumber
            label={t('ui.plan.valueOf', { metric: name })}
            value={value}
            min={low}
            max={high}
            {...typed}
            onValue={put}
          />
          {unit !== null && <span>{t(`ui.plan.unit.${unit}`)}</span>}
        </span>
        <Slider
          className="score-slider"
          aria-label={t('ui.plan.slide', { metric: name })}
          value={score}
          minValue={range.min}
          maxValue={range.max}
          onChange={putScore}
        >
          <SliderTrack className="score-track">
            {({ state }) => (
              <>
                <span className="score-rail" />
                <span
                  className="score-fill"
                  style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }}
                />
                <SliderThumb className="score-thumb" />
              </>
            )}
          </SliderTrack>
        </Slider>
        <span className="trial-score">
          <LiveNumber
            label={t('ui.plan.scoreOf', { metric: name })}
            value={score}
            {...range}
            {...SCORE}
            onValue={putScore}
          />
          <span>{t('ui.plan.unit.score')}</span>
        </span>
      </div>
      {counted > score && (
        <p className="footnote">{t('ui.plan.lifted', { score: formatScore(counted) })}</p>
      )}
    </li>
  );
});
