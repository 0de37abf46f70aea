import type { Gate } from '../../shared/models/schema';
import { useText } from '../ui/language';
import { Unfold } from '../ui/Unfold';
import { gatesByThreshold } from './GatesLine';

/** What each line of a `GatesLine` stands for and how the platform judges it, folded away under it. */
export function GatesList({ gates }: { readonly gates: readonly Gate[] }) {
  const { t, pick } = useText();
  return (
    <Unfold title={t('ui.gates.all')} isLazy>
      <dl className="gates-list">
        {gatesByThreshold(gates).map(({ threshold, gates: here }) => (
          <div key={threshold}>
            <dt>{t('ui.gates.line', { threshold })}</dt>
            {here.map((gate) => (
              <dd key={gate.id}>
                {pick(gate.name)}
                {t('ui.gates.judged', { how: t(`ui.judgedBy.${gate.judgedBy}`) })}
                {gate.only !== null && (
                  <span className="faint">
                    {' '}
                    {t('ui.gates.only', { shops: pick(gate.only.name) })}
                  </span>
                )}
                {gate.condition !== null && <span className="faint"> {pick(gate.condition)}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Unfold>
  );
}
