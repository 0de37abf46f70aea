import { formatCount } from '../../../shared/format/format';
import type { Gate } from '../../../shared/models/schema';
import { gatesOf } from '../../../shared/scoring/gates';
import { gatesByThreshold } from '../../charts/GatesLine';
import type { ModelGroup } from '../../ui/check-up';
import { useText } from '../../ui/language';

/** How many of many shops are over each line, under it, or neither for sure, a line each. */
export function GateCounts({ model, members }: ModelGroup) {
  const { t, pick } = useText();
  return (
    <ul className="gate-counts">
      {gatesByThreshold(model.gates).map(({ threshold, gates }) => {
        const { over, unsure, short } = countsAt(gates, model, members);
        const parts = [
          ...(short > 0 ? [t('ui.gates.countShort', { count: formatCount(short) })] : []),
          ...(unsure > 0 ? [t('ui.gates.countUnsure', { count: formatCount(unsure) })] : []),
          ...(over > 0 ? [t('ui.gates.countOver', { count: formatCount(over) })] : []),
        ];
        if (parts.length === 0) return null;
        const names = gates.map(({ name }) => pick(name)).join(t('ui.listSeparator'));
        return (
          <li key={threshold}>
            <strong>{t('ui.gates.line', { threshold })}</strong>
            <span>{parts.join(t('ui.gates.countSeparator'))}</span>
            <span className="faint truncate" title={names}>
              {names}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The shops with a total that moves, by how they stand to all gates of one height that are for them. */
function countsAt(
  gates: readonly Gate[],
  model: ModelGroup['model'],
  members: ModelGroup['members'],
) {
  const counts = { over: 0, unsure: 0, short: 0 };
  for (const { shop } of members) {
    if (shop.total.stage === 'growth') continue;
    const own = gatesOf(shop, model).filter(({ gate }) => gates.some(({ id }) => id === gate.id));
    if (own.length === 0) continue;
    if (own.some(({ standing }) => standing === 'short')) counts.short += 1;
    else if (own.some(({ standing }) => standing === 'unsure')) counts.unsure += 1;
    else counts.over += 1;
  }
  return counts;
}
