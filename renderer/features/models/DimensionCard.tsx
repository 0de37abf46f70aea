import { useId } from 'react';
import { Button } from 'react-aria-components';
import { formatValue } from '../../../shared/format/format';
import { metricById } from '../../../shared/metrics/catalogue';
import type { MetricSlot, ModelDimension } from '../../../shared/models/schema';
import { resetDimension, resetMetric } from '../../../shared/models/user-models';
import type { Message } from '../../../shared/result';
import { useText, type Words } from '../../ui/language';
import { TextCell } from '../../ui/TextCell';
import { Unfold } from '../../ui/Unfold';
import { CurveEditor } from './CurveEditor';
import {
  dimensionWeight,
  metricWeight,
  ownScale,
  percent,
  plain,
  readPercent,
  type CurvePoint,
} from './model-figures';
import { Origin } from './Origin';
import type { Edit, OpenModel } from './use-model-edit';

/** The longest number anybody types. */
const LONGEST_NUMBER = 12;

interface Props {
  readonly dimension: ModelDimension;
  readonly opened: OpenModel;
  readonly edit: Edit;
}

/** A dimension of a model: its weight, and the metrics in it. */
export function DimensionCard({ dimension, opened, edit }: Props) {
  const words = useText();
  const { t, pick } = words;
  const heading = useId();
  const { parent, changes } = opened;
  const { id } = dimension;
  const name = pick(dimension.name);
  const { typed, share } = dimensionWeight(id, opened);
  const isChanged =
    id in changes.dimensionWeights ||
    [...dimension.metrics, ...dimension.fallback].some(({ metric }) => isIn(metric, opened));
  return (
    <section className="card dimension-card" aria-labelledby={heading}>
      <div className="dimension-head">
        <h2 id={heading}>{name}</h2>
        <span className="weight">
          <span>{t('ui.model.dimensionWeight')}</span>
          <TextCell
            label={t('ui.model.dimensionWeightOf', { name })}
            value={typed === null ? '' : percent(typed)}
            placeholder={t('ui.model.unset')}
            maxLength={LONGEST_NUMBER}
            commit={async (text) => {
              const { [id]: _, ...others } = changes.dimensionWeights;
              if (text.trim() === '') return edit({ dimensionWeights: others });
              const read = readPercent(text);
              if (read === null) return badNumber(text);
              return asTyped(text, await edit({ dimensionWeights: { ...others, [id]: read } }));
            }}
          />
          {share !== null && <span className="faint">{t('ui.model.shareOfTotal', { share })}</span>}
        </span>
        {isChanged && (
          <Button
            className="link"
            aria-label={t('ui.model.resetOf', { name })}
            onPress={() => void edit(resetDimension(changes, parent, id))}
          >
            {t('ui.model.reset')}
          </Button>
        )}
      </div>
      <p className="footnote">
        <Origin of={t('ui.model.weightFrom')} provenance={dimension.weightProvenance} />
      </p>
      <ul className="metric-list" aria-label={t('ui.model.metrics', { name })}>
        {dimension.metrics.map((slot) => (
          <SlotRow key={slot.metric} slot={slot} {...{ dimension, opened, edit }} />
        ))}
        {dimension.fallback.map((slot) => (
          <SlotRow key={slot.metric} slot={slot} isSpare {...{ dimension, opened, edit }} />
        ))}
      </ul>
    </section>
  );
}

function SlotRow({
  slot,
  isSpare = false,
  dimension,
  opened,
  edit,
}: Props & { readonly slot: MetricSlot; readonly isSpare?: boolean }) {
  const words = useText();
  const { t, pick } = words;
  const { parent, changes } = opened;
  const { metric } = slot;
  const name = pick(metricById(metric).name);
  return (
    <li className="slot">
      <div className="slot-head">
        <h3>
          {name} {isSpare && <span className="tag">{t('ui.model.fallback')}</span>}{' '}
          {slot.core && !isSpare && <span className="tag">{t('ui.model.core')}</span>}{' '}
          {isIn(metric, opened) && <span className="tag accent">{t('ui.model.changed')}</span>}
        </h3>
        {!isSpare && <MetricWeight {...{ metric, name, dimension, opened, edit }} />}
        {isIn(metric, opened) && (
          <Button
            className="link"
            aria-label={t('ui.model.resetOf', { name })}
            onPress={() => void edit(resetMetric(changes, metric))}
          >
            {t('ui.model.reset')}
          </Button>
        )}
      </div>
      <p className="slot-curve">{pointsText(slot, words)}</p>
      <Unfold level={4} title={t('ui.model.editCurve', { name })}>
        <CurveEditor
          slot={slot}
          name={name}
          model={pick(opened.model.name)}
          scale={parent.dimensionScale}
          save={(points: readonly CurvePoint[]) =>
            edit({ curves: { ...changes.curves, [metric]: points } })
          }
        />
      </Unfold>
      <div className="slot-sources">
        {!isSpare && <Origin of={t('ui.model.weightFrom')} provenance={slot.weightProvenance} />}
        <Origin of={t('ui.model.curveFrom')} provenance={slot.curve.provenance} />
      </div>
    </li>
  );
}

function MetricWeight({
  metric,
  name,
  dimension,
  opened,
  edit,
}: Props & { readonly metric: string; readonly name: string }) {
  const { t } = useText();
  const { typed, share } = metricWeight(metric, dimension.id, opened);
  const { parent, changes } = opened;
  return (
    <span className="weight">
      <span>{t('ui.model.weight')}</span>
      <TextCell
        label={t('ui.model.metricWeightOf', { name })}
        value={typed === null ? '' : percent(typed)}
        maxLength={LONGEST_NUMBER}
        commit={async (text) => {
          const { [metric]: _, ...others } = changes.metricWeights;
          if (text.trim() === '') return edit({ metricWeights: others });
          const read = readPercent(text);
          if (read === null) return badNumber(text);
          const weight = ownScale(read, dimension.id, parent);
          return asTyped(text, await edit({ metricWeights: { ...others, [metric]: weight } }));
        }}
      />
      {share !== null && <span className="faint">{t('ui.model.share', { share })}</span>}
    </span>
  );
}

/** Whether a figure of a metric is not the parent's. */
function isIn(metric: string, { changes }: OpenModel): boolean {
  return metric in changes.metricWeights || metric in changes.curves;
}

function pointsText({ metric, curve }: MetricSlot, { t, language }: Words): string {
  const { unit } = metricById(metric);
  return curve.points
    .map(({ value, score, relativeTo }) =>
      t('ui.curve.point', {
        value:
          relativeTo === null
            ? formatValue(value, unit, language)
            : t('models.timesLine', { times: value }),
        score: plain(score),
      }),
    )
    .join(t('ui.listSeparator'));
}

function badNumber(text: string): Message {
  return { code: 'ui.model.badNumber', params: { found: text.trim() } };
}

/** What is wrong with a weight, told of the number as it was typed. */
function asTyped(text: string, error: Message | null): Message | null {
  return error === null || error.params['found'] === undefined
    ? error
    : { ...error, params: { ...error.params, found: text.trim() } };
}
