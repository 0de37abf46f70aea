import { Checkbox } from 'react-aria-components';
import type { ChecklistEntry } from '../../../shared/checklist/entries';
import type { ItemChange } from '../../../shared/checklist/work';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { actionById } from '../../../shared/knowledge/actions';
import { Effort } from '../../ui/Effort';
import { Gain } from '../../ui/Gain';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { ActionHow } from './ActionHow';
import { Against } from './Against';
import { ownerNames } from './checklist-items';
import { MovedLine } from './MovedLine';
import { beijingToday } from './now';
import { PlanFacts } from './PlanFacts';
import { PlanFields } from './PlanFields';
import { StateMenu } from './StateMenu';

/** One thing to do in one shop: tick, title, what it brings, who does it; the plan and how to do it unfold below. */
export function ChecklistRow({
  entry,
  document,
  level,
  onChange,
}: {
  readonly entry: ChecklistEntry;
  readonly document: CheckupDocument;
  /** Of the headings the details unfold under. */
  readonly level: 2 | 3;
  readonly onChange: (change: ItemChange) => void;
}) {
  const { t, pick } = useText();
  const { item, work } = entry;
  const action = actionById(item.action);
  if (action === undefined) return null;
  const title = pick(action.title);
  const role = t(`ui.owner.${action.owner}`);
  const isDone = work.state === 'done';
  return (
    <li className="check-item" data-state={work.state}>
      <Checkbox
        className="check"
        isSelected={isDone}
        onChange={(selected) => {
          onChange({ what: 'state', to: selected ? 'done' : 'open' });
        }}
      >
        <span className="check-box">{isDone && <Icon name="check" size={12} />}</span>
        <span className="check-title">{title}</span>
      </Checkbox>
      <div className="check-facts">
        <StateMenu
          state={work.state}
          label={t('ui.checklist.stateOf', {
            state: t(`ui.checklist.state.${work.state}`),
            title,
          })}
          onChoose={(to) => {
            onChange({ what: 'state', to });
          }}
        />
        <Gain gain={item.gain} />
        {item.gain !== null && <span className="tag">{t('ui.estimate')}</span>}
        <Effort effort={item.effort} />
        {work.owner === '' && <span>{role}</span>}
        <PlanFacts entry={entry} today={beijingToday()} />
        <Against items={[item]} />
      </div>
      <MovedLine entry={entry} result={document.result} />
      {work.note !== '' && <p className="check-note">{work.note}</p>}
      <Unfold level={level} title={t('ui.checklist.plan')} isLazy>
        <PlanFields
          entry={entry}
          role={role}
          names={ownerNames(document)}
          level={level === 2 ? 3 : 4}
          onChange={onChange}
        />
      </Unfold>
      <ActionHow action={action} entries={[entry]} result={document.result} level={level} />
    </li>
  );
}
