import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { formatPeriod, formatPoints, formatScore } from '../../../shared/format/format';
import type { Gate } from '../../../shared/models/schema';
import { gatesOf, nextGates } from '../../../shared/scoring/gates';
import { ordersToFormal } from '../../../shared/scoring/growth-stage';
import { ChartFrame } from '../../charts/ChartFrame';
import { chartName } from '../../charts/chart-name';
import { GatesLine, centreOf, gatesByThreshold, gatesLegend } from '../../charts/GatesLine';
import { GatesList } from '../../charts/GatesList';
import { shopLegend } from '../../charts/Legend';
import { FEW_SHOPS, type ModelGroup } from '../../ui/check-up';
import { useText, type Words } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';
import { GateCounts } from './GateCounts';

/** How far the shops are from what the platform opens at which score; of many shops how many, with each of them folded. */
export function Gates({
  result,
  model,
  members,
}: ModelGroup & { readonly result: Pick<CheckupResult, 'gates' | 'period'> }) {
  const { t } = useText();
  const isMany = members.length > FEW_SHOPS;
  const placed = members.filter(({ shop }) => centreOf(shop.total) !== null);
  if (model.gates.length === 0 || placed.length === 0) return null;
  return (
    <section className="gates" aria-label={t('ui.gates.title')}>
      <h2>{t('ui.gates.title')}</h2>
      {isMany ? (
        <>
          <GateCounts model={model} members={placed} />
          <Unfold title={t('ui.gates.each')} isLazy>
            <EachShop result={result} model={model} members={placed} />
          </Unfold>
        </>
      ) : (
        <EachShop result={result} model={model} members={placed} />
      )}
      <GatesList gates={model.gates} />
    </section>
  );
}

/** Every shop with a total: drawn on the scale of the lines, then its next line in words. */
function EachShop({
  result,
  model,
  members,
}: ModelGroup & { readonly result: Pick<CheckupResult, 'gates' | 'period'> }) {
  const words = useText();
  const { t, pick, language } = words;
  const shops = members.map(({ shop, index }) => ({ index, name: shop.name, total: shop.total }));
  const gates = linesFor(members, model);
  const isEstimated = shops.some(({ total }) => total.status === 'estimated');
  return (
    <>
      <ChartFrame
        name={chartName(shops, t('ui.chart.gates'), words)}
        note={[
          formatPeriod(result.period, language),
          pick(model.name),
          ...(isEstimated ? [t('ui.estimate')] : []),
        ].join(' · ')}
        until={result.period.to}
        legend={[
          ...shopLegend(shops),
          ...(isEstimated ? [{ kind: 'line', text: t('ui.chart.band') } as const] : []),
          ...gatesLegend(gates, words),
        ]}
        isLegendShown={false}
      >
        <GatesLine model={model} gates={gates} shops={shops} />
      </ChartFrame>
      <ul className="gates-next">
        {placesOf(result.gates, members, model, words).map(({ passed, text, ways, shops }) => (
          <li key={JSON.stringify([passed, text])}>
            <span className="gates-shops">
              {shops.map(({ shop, index }) => (
                <ShopName key={shop.id} index={index} name={shop.name} />
              ))}
            </span>
            <span>
              {passed !== null && <span className="gates-passed">{passed}</span>}
              {text} {ways !== null && <span className="faint">{ways}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The gates that are or may be for one of the shops. */
function linesFor(members: ModelGroup['members'], model: ModelGroup['model']): readonly Gate[] {
  const ours = new Set(
    members.flatMap(({ shop }) => gatesOf(shop, model).map(({ gate }) => gate.id)),
  );
  return model.gates.filter(({ id }) => ours.has(id));
}

interface Place {
  /** Lines that are behind; null where there are none, or `text` says it of all. */
  readonly passed: string | null;
  /** Where a total stands among the lines, and by what the platform judges the next one. */
  readonly text: string;
  readonly ways: string | null;
}

/** Where the shops stand; those of which the same is to be said together, so that twelve shops stay a few lines. */
function placesOf(
  standings: CheckupResult['gates'],
  members: ModelGroup['members'],
  model: ModelGroup['model'],
  words: Words,
): readonly (Place & { readonly shops: ModelGroup['members'] })[] {
  const places = new Map<string, Place & { readonly shops: ModelGroup['members'] }>();
  for (const member of members) {
    const place = placeOf(
      member.shop,
      model,
      passedText(standings, member.shop, model, words),
      words,
    );
    const key = JSON.stringify([place.passed, place.text]);
    const shops = [...(places.get(key)?.shops ?? []), member];
    places.set(key, { ...place, shops });
  }
  return [...places.values()];
}

/** The nearest line not surely passed: its names, the distance, and how the platform judges it; none where the total is fixed. */
function placeOf(
  shop: ModelGroup['members'][number]['shop'],
  model: ModelGroup['model'],
  passed: string | null,
  { t, pick }: Words,
): Place {
  if (shop.total.stage === 'growth') {
    const left = ordersToFormal(shop.total, model);
    const score = formatScore(shop.total.score);
    const text =
      left === null ? t('ui.gates.growth', { score }) : t('ui.gates.growthLeft', { score, left });
    return { text, passed: null, ways: null };
  }
  const gates = nextGates(shop, model);
  const [next] = gates;
  if (next === undefined) {
    const settled = gatesOf(shop, model).every(({ standing }) => standing === 'reached');
    return {
      text: t(settled ? 'ui.gates.allReached' : 'ui.gates.allToday'),
      passed: null,
      ways: null,
    };
  }
  const { threshold } = next.gate;
  const names = gates.map(({ gate }) => pick(gate.name)).join(t('ui.listSeparator'));
  const ways = [...new Set(gates.map(({ gate }) => t(`ui.judgedBy.${gate.judgedBy}`)))].join(
    t('ui.listSeparator'),
  );
  const distance = formatPoints(next.distance);
  return {
    passed,
    text: t(next.standing === 'unsure' ? 'ui.gates.unsure' : 'ui.gates.short', {
      threshold,
      names,
      distance,
    }),
    ways: t('ui.gates.ways', { ways }),
  };
}

/** The lines a shop is over with all they ask for; none in the growth stage, whose fixed score passes few. */
function passedText(
  standings: CheckupResult['gates'],
  { id, total }: ShopResult,
  model: ModelGroup['model'],
  { t }: Words,
): string | null {
  if (total.stage === 'growth') return null;
  const own = standings.filter(({ shop, standing }) => shop === id && standing !== 'other');
  const passed = gatesByThreshold(model.gates).flatMap(({ threshold, gates }) => {
    const here = own.filter(({ gate }) => gates.some((one) => one.id === gate));
    const isOver = here.every(
      ({ standing }) => standing === 'reached' || standing === 'dayReached',
    );
    return here.length > 0 && isOver ? [{ threshold, here }] : [];
  });
  if (passed.length === 0) return null;
  const isSure = passed.every(({ here }) => here.every(({ standing }) => standing === 'reached'));
  const lines = passed.map(({ threshold }) => threshold).join(t('ui.listSeparator'));
  return t(isSure ? 'ui.gates.passed' : 'ui.gates.above', { lines });
}
