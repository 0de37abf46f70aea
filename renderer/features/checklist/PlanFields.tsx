import { useId, type KeyboardEvent } from 'react';
import { LONGEST_NOTE, LONGEST_OWNER, type ItemChange } from '../../../shared/checklist/work';
import type { ChecklistEntry } from '../../../shared/checklist/entries';
import { keyOf } from '../../ui/keys';
import { useText } from '../../ui/language';
import { ItemHistory } from './ItemHistory';
import { useTyped, type Typed } from './use-typed';

/** Dates are typed digit by digit; a year 2 is on the way to 2026. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';

/** Who does an item, by when, what is to be known of it, and what was changed so far. */
export function PlanFields({
  entry: { work },
  role,
  names,
  level,
  onChange,
}: {
  readonly entry: ChecklistEntry;
  /** Who the action suits. */
  readonly role: string;
  /** Named before in this check-up. */
  readonly names: readonly string[];
  /** Of the heading its history unfolds under. */
  readonly level: 3 | 4;
  readonly onChange: (change: ItemChange) => void;
}) {
  const { t } = useText();
  const id = useId();
  const owner = useTyped(work.owner, (to) => {
    onChange({ what: 'owner', to });
  });
  const due = useTyped(work.due ?? '', (day) => {
    if (day === '') onChange({ what: 'due', to: null });
    else if (day >= FIRST_DAY && day <= LAST_DAY) onChange({ what: 'due', to: day });
  });
  const note = useTyped(work.note, (to) => {
    onChange({ what: 'note', to });
  });
  return (
    <div className="plan-fields">
      <label>
        <span>{t('ui.checklist.owner')}</span>
        <input
          className="field"
          list={`${id}names`}
          value={owner.text}
          maxLength={LONGEST_OWNER}
          placeholder={t('ui.checklist.ownerHint', { role })}
          onChange={(event) => {
            owner.type(event.target.value);
          }}
          onBlur={owner.finish}
          onKeyDown={(event) => {
            endTyping(event, owner);
          }}
        />
        <datalist id={`${id}names`}>
          {[...new Set([...names, role])].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
      <label>
        <span>{t('ui.checklist.due')}</span>
        <input
          className="field"
          type="date"
          min={FIRST_DAY}
          max={LAST_DAY}
          value={due.text}
          onChange={(event) => {
            due.type(event.target.value);
          }}
          onBlur={due.finish}
          onKeyDown={(event) => {
            endTyping(event, due);
          }}
        />
      </label>
      <label className="plan-note">
        <span>{t('ui.checklist.note')}</span>
        <textarea
          className="field"
          rows={2}
          value={note.text}
          maxLength={LONGEST_NOTE}
          placeholder={t('ui.checklist.noteHint')}
          onChange={(event) => {
            note.type(event.target.value);
          }}
          onBlur={note.finish}
        />
      </label>
      {work.history.length > 0 && <ItemHistory history={work.history} level={level} />}
    </div>
  );
}

function endTyping(event: KeyboardEvent, typed: Typed): void {
  const key = keyOf(event);
  if (key === 'Enter') typed.finish();
  if (key === 'Escape') typed.giveUp();
}
