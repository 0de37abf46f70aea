import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { actionById } from '../../../shared/knowledge/actions';
import type { HandbookEntry, Theme } from '../../../shared/knowledge/handbook/entry';
import { describeSource } from '../../../shared/knowledge/sources';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { ActionSteps } from './ActionSteps';
import { ComplaintHandling } from './ComplaintHandling';
import { MeasureLinks } from './MeasureLinks';

/** An entry: what it means at a glance; unfolded, what to do about it, with the actions in steps. */
export function EntryItem({
  entry,
  theme,
  isStart,
}: {
  readonly entry: HandbookEntry;
  readonly theme: Theme;
  /** Whether one was sent here: it is open, and the page begins at it. */
  readonly isStart: boolean;
}) {
  const { t, pick } = useText();
  const [isOpen, setOpen] = useState(isStart);
  return (
    <li className="knowledge-entry" data-chosen={isStart}>
      <Disclosure className="unfold" isExpanded={isOpen} onExpandedChange={setOpen}>
        <Heading level={3}>
          <Button
            slot="trigger"
            className="unfold-button knowledge-name"
            data-start={isStart ? '' : undefined}
          >
            <Icon name="next" size={12} />
            {pick(entry.title)}
            {theme === 'forbidden' && <span className="tag">{t('ui.knowledge.forbidden')}</span>}
          </Button>
        </Heading>
        <p className="knowledge-meaning">{pick(entry.meaning)}</p>
        <DisclosurePanel className="unfold-panel">
          {isOpen && <EntryDetails entry={entry} theme={theme} />}
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}

function EntryDetails({
  entry: { id, way, measures, actions, source, complaint },
  theme,
}: {
  readonly entry: HandbookEntry;
  readonly theme: Theme;
}) {
  const { t, pick } = useText();
  const isForbidden = theme === 'forbidden';
  return (
    <div className="knowledge-details">
      <dl className="facts">
        <dt>{t(isForbidden ? 'ui.knowledge.wayInstead' : 'ui.knowledge.way')}</dt>
        <dd>{pick(way)}</dd>
        {measures.length > 0 && (
          <>
            <dt>{t('ui.knowledge.seenIn')}</dt>
            <dd>
              <MeasureLinks measures={measures} entry={id} />
            </dd>
          </>
        )}
        <dt>{t('ui.source')}</dt>
        <dd>{pick(describeSource(source))}</dd>
      </dl>
      {complaint !== undefined && <ComplaintHandling kind={complaint} />}
      <h4>{t('ui.knowledge.actions')}</h4>
      <div>
        {actions.flatMap((one) => {
          const action = actionById(one);
          return action === undefined ? [] : [<ActionSteps key={one} action={action} />];
        })}
      </div>
    </div>
  );
}
