import { Button } from 'react-aria-components';
import type { WhatIf } from '../../../shared/advice/what-if';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { formatScore, formatSigned, isPoints } from '../../../shared/format/format';
import { formalText } from '../../../shared/format/total-text';
import type { ScoreModel } from '../../../shared/models/schema';
import { gradeOf, thresholdsOf } from '../../../shared/scoring/grade';
import { officialPart } from '../../ui/check-up';
import { GradeBadge } from '../../ui/GradeBadge';
import { useText, type UiCode } from '../../ui/language';
import { TotalFigure } from '../../ui/TotalFigure';
import type { Fixed, TriedLine } from './plan-view';
import { LinesInWords } from './TriedLines';

/** What all that is tried comes to together. */
export function Effect({
  result,
  shop,
  model,
  fixed,
  lines,
  tried,
  isTried,
  canRestore,
  onReset,
  onRestore,
}: {
  readonly result: CheckupResult;
  readonly shop: ShopResult;
  readonly model: ScoreModel;
  readonly fixed: Fixed;
  readonly lines: readonly TriedLine[];
  readonly tried: WhatIf;
  readonly isTried: boolean;
  /** Whether something was taken back that can be put in again. */
  readonly canRestore: boolean;
  readonly onReset: () => void;
  readonly onRestore: () => void;
}) {
  const { t } = useText();
  return (
    <section className="plan-effect" aria-labelledby="plan-effect">
      <h2 id="plan-effect">{t('ui.plan.effect')}</h2>
      <dl className="effect-totals">
        <dt>{t('ui.plan.before')}</dt>
        <dd>
          <TotalFigure total={shop.total} model={model} size="small" />
        </dd>
        <dt>{t('ui.plan.after')}</dt>
        <dd>
          <span role="status">
            {isTried ? (
              <Then model={model} fixed={fixed} tried={tried} />
            ) : (
              <span className="faint">{t('ui.plan.untouched')}</span>
            )}
          </span>
        </dd>
      </dl>
      <LinesInWords lines={lines} model={model} isTried={isTried} />
      {fixed !== null && <p className="footnote">{t(NOTES[fixed], notesParams(shop, model))}</p>}
      <DimensionsTable result={result} shop={shop} model={model} tried={tried} />
      <div className="effect-buttons">
        <Button className="button small" isDisabled={!isTried} onPress={onReset}>
          {t('ui.plan.resetAll')}
        </Button>
        {canRestore && (
          <Button className="button small" onPress={onRestore}>
            {t('ui.plan.restore')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Why there is no total to come, or another than one would think. */
const NOTES: Readonly<Record<NonNullable<Fixed>, UiCode>> = {
  noScores: 'ui.plan.noScoresText',
  growth: 'ui.plan.growth',
  ownScale: 'ui.plan.ownScale',
  noWeights: 'ui.plan.noWeights',
  noCore: 'ui.plan.noCore',
};

function notesParams({ total }: ShopResult, model: ScoreModel) {
  return { now: formalText(total, thresholdsOf(model)) ?? '' };
}

/** The total to come and what it gains, as far as there is one. */
function Then({
  model,
  fixed,
  tried: { total, gain, formal },
}: {
  readonly model: ScoreModel;
  readonly fixed: Fixed;
  readonly tried: WhatIf;
}) {
  const { t } = useText();
  const shown = fixed === 'growth' ? formal : total;
  const grade = fixed === 'growth' ? null : gradeOf(total, model);
  return (
    <span className="total" data-size="small">
      {shown !== null && (
        <span className="total-figure">
          {t(fixed === 'growth' ? 'ui.plan.withOrders' : 'ui.plan.about', {
            score: formatScore(shown, thresholdsOf(model)),
          })}
        </span>
      )}
      {grade !== null && <GradeBadge grade={grade} />}
      {gain !== null && <Gained gain={gain} />}
      {shown === null && gain === null ? (
        <span>{t('ui.plan.onlyParts')}</span>
      ) : (
        <span className="tag">{t('ui.estimate')}</span>
      )}
    </span>
  );
}

function Gained({ gain }: { readonly gain: number }) {
  const { t } = useText();
  if (!isPoints(gain)) return <span>{t('ui.plan.same')}</span>;
  return (
    <span className={gain < 0 ? 'loss' : 'gain'}>
      {t('ui.points', { points: formatSigned(gain) })}
    </span>
  );
}

function DimensionsTable({
  result,
  shop,
  model,
  tried,
}: {
  readonly result: CheckupResult;
  readonly shop: ShopResult;
  readonly model: ScoreModel;
  readonly tried: WhatIf;
}) {
  const { t, pick } = useText();
  return (
    <table className="effect-parts">
      <caption className="visually-hidden">{t('ui.plan.parts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.plan.part')}</th>
          <th scope="col" className="number">
            {t('ui.plan.before')}
          </th>
          <th scope="col" className="number">
            {t('ui.plan.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.dimensions.map(({ id, name }) => {
          const now = shop.dimensions.find((one) => one.id === id)?.score ?? null;
          const then = tried.dimensions.find((one) => one.dimension === id)?.score ?? null;
          const official = officialPart(result, shop, id);
          const moved = now !== null && then !== null && isPoints(then - now);
          return (
            <tr key={id}>
              <th scope="row">
                {pick(name)}
                {official !== null && (
                  <span className="faint effect-official">
                    {t('ui.metrics.officialPart', { score: formatScore(official) })}
                  </span>
                )}
              </th>
              <td className="number">{formatScore(now)}</td>
              <td className="number">
                {moved && (
                  <span className={then < now ? 'loss' : 'gain'}>{formatSigned(then - now)}</span>
                )}{' '}
                {formatScore(then)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
