import { Checkbox } from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { actionById } from '../../../shared/knowledge/actions';
import { Effort } from '../../ui/Effort';
import { Gain } from '../../ui/Gain';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { ActionHow } from './ActionHow';
import type { ChecklistEntry } from './checklist-items';

/** One thing to do in one shop: tick, title, what it brings; how to do it unfolds below. */
export function ChecklistRow({
  entry,
  result,
  level,
  onTick,
}: {
  readonly entry: ChecklistEntry;
  readonly result: CheckupResult;
  /** Of the heading the details unfold under. */
  readonly level: 2 | 3;
  readonly onTick: (done: boolean) => void;
}) {
  const { t, pick } = useText();
  const { item, done } = entry;
  const action = actionById(item.action);
  if (action === undefined) return null;
  return (
    <li className="check-item" data-done={done}>
      <Checkbox className="check" isSelected={done} onChange={onTick}>
        <span className="check-box">{done && <Icon name="check" size={12} />}</span>
        <span className="check-title">{pick(action.title)}</span>
      </Checkbox>
      <div className="check-facts">
        <Gain gain={item.gain} />
        {item.gain !== null && <span className="tag">{t('ui.estimate')}</span>}
        <Effort effort={item.effort} />
        <span>{t(`ui.owner.${action.owner}`)}</span>
      </div>
      <ActionHow action={action} entries={[entry]} result={result} level={level} />
    </li>
  );
}
