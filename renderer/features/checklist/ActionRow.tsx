import { Checkbox } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { actionById } from '../../../shared/knowledge/actions';
import { shopById } from '../../ui/check-up';
import { Effort } from '../../ui/Effort';
import { Gain } from '../../ui/Gain';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { ActionHow } from './ActionHow';
import type { ActionEntries, ChecklistEntry } from './checklist-items';

/** One thing to do in several shops: told once, ticked shop by shop. */
export function ActionRow({
  group: { action: id, entries },
  result,
  onTick,
}: {
  readonly group: ActionEntries;
  readonly result: CheckupResult;
  readonly onTick: (key: string, done: boolean) => void;
}) {
  const { t, pick } = useText();
  const action = actionById(id);
  if (action === undefined) return null;
  return (
    <li className="check-item" data-done={entries.every(({ done }) => done)}>
      <p className="check-title">{pick(action.title)}</p>
      <div className="check-facts">
        <Effort effort={action.effort} />
        <span>{t(`ui.owner.${action.owner}`)}</span>
        {entries.some(({ item }) => item.gain !== null) && (
          <span className="tag">{t('ui.estimate')}</span>
        )}
      </div>
      <div className="check-shops" role="group" aria-label={pick(action.title)}>
        {entries.map((entry) => (
          <ShopTick key={entry.key} entry={entry} result={result} onTick={onTick} />
        ))}
      </div>
      <ActionHow action={action} entries={entries} result={result} level={2} />
    </li>
  );
}

function ShopTick({
  entry: { item, key, done },
  result,
  onTick,
}: {
  readonly entry: ChecklistEntry;
  readonly result: CheckupResult;
  readonly onTick: (key: string, done: boolean) => void;
}) {
  const owner = shopById(result, item.shop);
  if (owner === undefined) return null;
  return (
    <Checkbox
      className="check shop-tick"
      isSelected={done}
      onChange={(selected) => {
        onTick(key, selected);
      }}
    >
      <span className="check-box">{done && <Icon name="check" size={12} />}</span>
      <ShopName index={owner.index} name={owner.shop.name} />
      <Gain gain={item.gain} />
    </Checkbox>
  );
}
