import type { CheckupResult, DimensionResult, ShopResult } from '../../../shared/checkup/schema';
import type { RecordKind } from '../../../shared/model/records';
import {
  formatBand,
  formatPoints,
  formatScore,
  formatValue,
  LEAST_LOSS,
} from '../../../shared/format/format';
import { guidePlatformOf } from '../../../shared/knowledge/export-guide';
import type { ScoreModel } from '../../../shared/models/schema';
import { gradeOf } from '../../../shared/scoring/grade';
import { ordersToFormal } from '../../../shared/scoring/growth-stage';
import { useStore } from '../../app/store';
import { kindsNotGiven, shownPart, pointsAtStake, type ShownPart } from '../../ui/check-up';
import { useText, type Words } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { noScoreCode } from '../../ui/no-score';
import { PartScore } from '../../ui/PartScore';
import { ScoreBar } from '../../ui/ScoreBar';
import { ShopName } from '../../ui/ShopMark';
import { TotalFigure } from '../../ui/TotalFigure';

/** One shop: its total as it may be shown, and its score in each dimension. */
export function ShopCard({
  shop,
  index,
  model,
  result,
}: {
  readonly shop: ShopResult;
  readonly index: number;
  readonly model: ScoreModel;
  readonly result: CheckupResult;
}) {
  const words = useText();
  const { t, pick } = words;
  const { go } = useStore();
  const atStake = pointsAtStake(result, shop.id);
  // Tables that would feed a total.
  const missing = kindsNotGiven(result, shop);
  const [firstMissing] = missing;
  const left = ordersToFormal(shop.total, model);
  return (
    <section className="card shop-card" aria-label={shop.name}>
      <h2>
        <ShopName index={index} name={shop.name} />
      </h2>
      <TotalFigure total={shop.total} model={model} />
      {atStake !== null && atStake >= LEAST_LOSS && (
        <p className="card-stake">
          {t('ui.overview.atStake', { points: formatPoints(atStake) })}{' '}
          <span className="tag">{t('ui.estimate')}</span>
        </p>
      )}
      {left !== null && shop.total.paidOrders !== null && (
        <p>{t('ui.overview.toFormal', { ...shop.total.paidOrders, left })}</p>
      )}
      <p className="card-note">
        {totalNote(shop, missing, words)}
        {shop.total.status === 'noData' && firstMissing !== undefined && (
          <>
            {' '}
            <LinkButton
              onPress={() => {
                const platform = guidePlatformOf(shop.platform);
                go({ name: 'guide', platform, kind: firstMissing, metric: null });
              }}
            >
              {t('ui.guide.open')}
            </LinkButton>
          </>
        )}
      </p>
      <ul className="dimensions">
        {model.dimensions.map(({ id, name }) => (
          <li key={id}>
            <span className="truncate" title={pick(name)}>
              {pick(name)}
            </span>
            <Part
              shown={shownPart(result, shop, id)}
              ours={shop.dimensions.find((one) => one.id === id)}
              model={model}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One dimension: a bar and its score; ours is told below where the platform's own is shown. */
function Part({
  shown,
  ours,
  model,
}: {
  readonly shown: ShownPart | null;
  readonly ours: DimensionResult | undefined;
  readonly model: ScoreModel;
}) {
  const { t } = useText();
  if (shown === null) {
    return <span className="faint dimension-none">{t(noScoreCode(ours))}</span>;
  }
  const own = ours?.score ?? null;
  const band =
    ours !== undefined && ours.low !== null && ours.low !== ours.high
      ? t('ui.dimension.band', { band: formatBand(ours.low, ours.high) })
      : undefined;
  return (
    <>
      <ScoreBar
        score={shown.score}
        scale={model.dimensionScale}
        grade={gradeOf(shown.score, model)}
      />
      <span className="dimension-score" title={shown.isOfficial ? undefined : band}>
        <PartScore score={shown} />
      </span>
      {shown.isOfficial && own !== null && (
        <span className="faint dimension-ours" title={band}>
          {t('ui.dimension.ours', { score: formatScore(own) })}
        </span>
      )}
    </>
  );
}

/** Why the total is what it is: official, a band, without weights, in the growth stage. */
function totalNote(
  shop: ShopResult,
  missing: readonly RecordKind[],
  { t, language }: Words,
): string {
  const { total } = shop;
  if (total.stage === 'growth') {
    return t(total.score === null ? 'ui.total.growthPersonalNote' : 'ui.total.growthNote');
  }
  if (total.status === 'noTotal') return t('ui.total.noTotalNote');
  if (total.status === 'noData') {
    const files = missing.map((kind) => t(`ui.kind.${kind}`)).join(t('ui.listSeparator'));
    return missing.length === 0 ? t('ui.total.tooLittleNote') : t('ui.total.noDataNote', { files });
  }
  const coverage = formatValue(total.coverage, 'ratio', language);
  if (total.status === 'official') return t('ui.total.officialNote');
  if (total.indicative) return t('ui.total.indicativeNote', { coverage });
  return t(total.status === 'estimated' ? 'ui.total.estimatedNote' : 'ui.total.okNote', {
    coverage,
  });
}
