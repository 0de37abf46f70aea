import { Checkbox } from 'react-aria-components';
import type { ChecklistEntry } from '../../../shared/checklist/entries';
import type { ItemChange } from '../../../shared/checklist/work';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { actionById } from '../../../shared/knowledge/actions';
import { shopById } from '../../ui/check-up';
import { Effort } from '../../ui/Effort';
import { Gain } from '../../ui/Gain';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';
import { ActionHow } from './ActionHow';
import { Against } from './Against';
import { ownerNames, type ActionEntries } from './checklist-items';
import { MovedLine } from './MovedLine';
import { beijingToday } from './now';
import { PlanFacts } from './PlanFacts';
import { PlanFields } from './PlanFields';
import { StateMenu } from './StateMenu';

/** One thing to do in several shops: told once, ticked and planned shop by shop. */
export function ActionRow({
  group: { action: id, entries },
  document,
  onChange,
}: {
  readonly group: ActionEntries;
  readonly document: CheckupDocument;
  readonly onChange: (entry: ChecklistEntry, change: ItemChange) => void;
}) {
  const { t, pick } = useText();
  const action = actionById(id);
  if (action === undefined) return null;
  const [first] = entries;
  const state = entries.every(({ work }) => work.state === first?.work.state)
    ? first?.work.state
    : 'mixed';
  const title = pick(action.title);
  const role = t(`ui.owner.${action.owner}`);
  return (
    <li className="check-item" data-state={state}>
      <p className="check-title">{title}</p>
      <div className="check-facts">
        <Effort effort={action.effort} />
        <span>{role}</span>
        {entries.some(({ item }) => item.gain !== null) && (
          <span className="tag">{t('ui.estimate')}</span>
        )}
        <Against items={entries.map(({ item }) => item)} />
      </div>
      <div className="check-shops" role="group" aria-label={title}>
        {entries.map((entry) => (
          <ShopWork
            key={entry.key}
            entry={entry}
            title={title}
            document={document}
            onChange={(change) => {
              onChange(entry, change);
            }}
          />
        ))}
      </div>
      <Unfold level={2} title={t('ui.checklist.plan')} isLazy>
        <div className="shop-plans">
          {entries.map((entry) => (
            <ShopPlan
              key={entry.key}
              entry={entry}
              role={role}
              document={document}
              onChange={(change) => {
                onChange(entry, change);
              }}
            />
          ))}
        </div>
      </Unfold>
      <ActionHow action={action} entries={entries} result={document.result} level={2} />
    </li>
  );
}

interface OfShop {
  readonly entry: ChecklistEntry;
  readonly document: CheckupDocument;
  readonly onChange: (change: ItemChange) => void;
}

function ShopWork({ entry, title, document, onChange }: OfShop & { readonly title: string }) {
  const { t } = useText();
  const { item, work, isFormer } = entry;
  const owner = shopById(document.result, item.shop);
  if (owner === undefined) return null;
  const isDone = work.state === 'done';
  return (
    <div className="shop-work" data-state={work.state}>
      <div className="shop-work-head">
        <Checkbox
          className="check shop-tick"
          isSelected={isDone}
          onChange={(selected) => {
            onChange({ what: 'state', to: selected ? 'done' : 'open' });
          }}
        >
          <span className="check-box">{isDone && <Icon name="check" size={12} />}</span>
          <ShopName index={owner.index} name={owner.shop.name} />
          <Gain gain={item.gain} />
        </Checkbox>
        <StateMenu
          state={work.state}
          label={t('ui.checklist.stateOfShop', {
            state: t(`ui.checklist.state.${work.state}`),
            shop: owner.shop.name,
            title,
          })}
          onChoose={(to) => {
            onChange({ what: 'state', to });
          }}
        />
      </div>
      <p className="shop-work-facts">
        <PlanFacts entry={entry} today={beijingToday()} />
        {isFormer && <span>{t('ui.checklist.formerShop')}</span>}
      </p>
      {work.note !== '' && <p className="check-note">{work.note}</p>}
      <MovedLine entry={entry} result={document.result} />
    </div>
  );
}

function ShopPlan({ entry, role, document, onChange }: OfShop & { readonly role: string }) {
  const owner = shopById(document.result, entry.item.shop);
  if (owner === undefined) return null;
  return (
    <div className="shop-plan" role="group" aria-label={owner.shop.name}>
      <ShopName index={owner.index} name={owner.shop.name} />
      <PlanFields
        entry={entry}
        role={role}
        names={ownerNames(document)}
        level={3}
        onChange={onChange}
      />
    </div>
  );
}
