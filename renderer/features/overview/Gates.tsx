import { formatSigned } from '../../../shared/format/format';
import { gatesAhead, type GateStanding } from '../../../shared/scoring/gates';
import { GatesLine, centreOf, gatesByThreshold } from '../../charts/GatesLine';
import { totalForGates, type ModelGroup } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';

/** How far the shops are from what the platform opens at which score. */
export function Gates({ model, members }: ModelGroup) {
  const { t, pick } = useText();
  const placed = members.filter(({ shop }) => centreOf(shop.total) !== null);
  if (model.gates.length === 0 || placed.length === 0) return null;
  return (
    <section className="gates" aria-label={t('ui.gates.title')}>
      <h2>{t('ui.gates.title')}</h2>
      <GatesLine
        model={model}
        shops={placed.map(({ shop, index }) => ({ index, name: shop.name, total: shop.total }))}
      />
      <ul className="gates-next">
        {placed.map(({ shop, index }) => (
          <li key={shop.id}>
            <ShopName index={index} name={shop.name} />
            <NextGate standings={gatesAhead(totalForGates(shop.total), model)} />
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

/** The nearest line not surely passed: its names, the distance, and how the platform judges it. */
function NextGate({ standings }: { readonly standings: readonly GateStanding[] }) {
  const { t, pick } = useText();
  const next = standings.find(({ standing }) => standing === 'short' || standing === 'unsure');
  if (next === undefined) {
    const settled = standings.every(({ standing }) => standing === 'reached');
    return <span>{t(settled ? 'ui.gates.allReached' : 'ui.gates.allToday')}</span>;
  }
  const { threshold } = next.gate;
  const same = standings.filter(({ gate }) => gate.threshold === threshold);
  const names = same.map(({ gate }) => pick(gate.name)).join(t('ui.listSeparator'));
  const ways = [...new Set(same.map(({ gate }) => t(`ui.judgedBy.${gate.judgedBy}`)))].join(
    t('ui.listSeparator'),
  );
  const text = next.standing === 'unsure' ? 'ui.gates.unsure' : 'ui.gates.short';
  return (
    <span>
      {t(text, {
        threshold,
        names,
        distance: formatSigned(Math.abs(next.distance)).replace('+', ''),
      })}{' '}
      <span className="faint">{t('ui.gates.ways', { ways })}</span>
    </span>
  );
}
