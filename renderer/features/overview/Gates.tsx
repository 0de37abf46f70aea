import { formatPoints } from '../../../shared/format/format';
import type { Gate } from '../../../shared/models/schema';
import { gatesOf, nextGates } from '../../../shared/scoring/gates';
import { GatesLine, centreOf, gatesByThreshold } from '../../charts/GatesLine';
import type { ModelGroup } from '../../ui/check-up';
import { useText, type Words } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';

/** How far the shops are from what the platform opens at which score. */
export function Gates({ model, members }: ModelGroup) {
  const words = useText();
  const { t, pick } = words;
  const placed = members.filter(({ shop }) => centreOf(shop.total) !== null);
  if (model.gates.length === 0 || placed.length === 0) return null;
  return (
    <section className="gates" aria-label={t('ui.gates.title')}>
      <h2>{t('ui.gates.title')}</h2>
      <GatesLine
        model={model}
        gates={linesFor(placed, model)}
        shops={placed.map(({ shop, index }) => ({ index, name: shop.name, total: shop.total }))}
      />
      <ul className="gates-next">
        {placesOf(placed, model, words).map(({ text, ways, shops }) => (
          <li key={text}>
            <span className="gates-shops">
              {shops.map(({ shop, index }) => (
                <ShopName key={shop.id} index={index} name={shop.name} />
              ))}
            </span>
            <span>
              {text} {ways !== null && <span className="faint">{ways}</span>}
            </span>
          </li>
        ))}
      </ul>
      <Unfold title={t('ui.gates.all')}>
        <dl className="gates-list">
          {gatesByThreshold(model.gates).map(({ threshold, gates }) => (
            <div key={threshold}>
              <dt>{t('ui.gates.line', { threshold })}</dt>
              {gates.map((gate) => (
                <dd key={gate.id}>
                  {pick(gate.name)}
                  {t('ui.gates.judged', { how: t(`ui.judgedBy.${gate.judgedBy}`) })}
                  {gate.only !== null && (
                    <span className="faint">
                      {' '}
                      {t('ui.gates.only', { shops: pick(gate.only.name) })}
                    </span>
                  )}
                  {gate.condition !== null && (
                    <span className="faint"> {pick(gate.condition)}</span>
                  )}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </Unfold>
    </section>
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
  /** Where a total stands among the lines, and by what the platform judges the next one. */
  readonly text: string;
  readonly ways: string | null;
}

/** Where the shops stand; those of which the same is to be said together, so that twelve shops stay a few lines. */
function placesOf(
  members: ModelGroup['members'],
  model: ModelGroup['model'],
  words: Words,
): readonly (Place & { readonly shops: ModelGroup['members'] })[] {
  const places = new Map<string, Place & { readonly shops: ModelGroup['members'] }>();
  for (const member of members) {
    const place = placeOf(member.shop, model, words);
    const shops = [...(places.get(place.text)?.shops ?? []), member];
    places.set(place.text, { ...place, shops });
  }
  return [...places.values()];
}

/** The nearest line not surely passed: its names, the distance, and how the platform judges it. */
function placeOf(
  shop: ModelGroup['members'][number]['shop'],
  model: ModelGroup['model'],
  { t, pick }: Words,
): Place {
  const gates = nextGates(shop, model);
  const [next] = gates;
  if (next === undefined) {
    const settled = gatesOf(shop, model).every(({ standing }) => standing === 'reached');
    return { text: t(settled ? 'ui.gates.allReached' : 'ui.gates.allToday'), ways: null };
  }
  const { threshold } = next.gate;
  const names = gates.map(({ gate }) => pick(gate.name)).join(t('ui.listSeparator'));
  const ways = [...new Set(gates.map(({ gate }) => t(`ui.judgedBy.${gate.judgedBy}`)))].join(
    t('ui.listSeparator'),
  );
  const distance = formatPoints(next.distance);
  return {
    text: t(next.standing === 'unsure' ? 'ui.gates.unsure' : 'ui.gates.short', {
      threshold,
      names,
      distance,
    }),
    ways: t('ui.gates.ways', { ways }),
  };
}
