import { memo } from 'react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import type { ShopEvent } from '../../../shared/advice/events';
import { formatSigned, isPoints } from '../../../shared/format/format';
import { useText } from '../../ui/language';
import { MOST_EVENTS, type PlanDraft } from './plan-draft';
import type { EventTrial, EventTrials as Events } from './plan-view';

/** Single events to count up: what goes wrong, and what goes well. */
export const EventTrials = memo(function EventTrials({
  events,
  counts,
  onEvent,
}: {
  readonly events: Events;
  readonly counts: PlanDraft['events'];
  /** Always the same function. */
  readonly onEvent: (event: ShopEvent, times: number) => void;
}) {
  const { t } = useText();
  const { bad, good, untold } = events;
  if (bad.length + good.length + untold.length === 0) return null;
  return (
    <section aria-labelledby="plan-events">
      <h2 id="plan-events">{t('ui.plan.events')}</h2>
      <p className="footnote">{t('ui.plan.eventsNote')}</p>
      <div className="event-lists">
        {(
          [
            ['bad', bad],
            ['good', good],
          ] as const
        ).map(
          ([kind, some]) =>
            some.length > 0 && (
              <section key={kind} aria-label={t(`ui.plan.events.${kind}`)}>
                <h3>{t(`ui.plan.events.${kind}`)}</h3>
                <ul className="events">
                  {some.map((trial) => (
                    <EventCounter
                      key={trial.event}
                      trial={trial}
                      count={counts[trial.event] ?? 0}
                      onEvent={onEvent}
                    />
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
      {good.length > 0 && <p className="footnote">{t('ui.plan.events.honest')}</p>}
      {untold.length > 0 && (
        <p className="footnote">
          {t('ui.plan.events.untold', {
            events: untold.map((event) => t(`ui.plan.event.${event}`)).join(t('ui.listSeparator')),
          })}
        </p>
      )}
    </section>
  );
});

const EventCounter = memo(function EventCounter({
  trial: { event, gain },
  count,
  onEvent,
}: {
  readonly trial: EventTrial;
  readonly count: number;
  readonly onEvent: (event: ShopEvent, times: number) => void;
}) {
  const { t } = useText();
  return (
    <li>
      <NumberField
        className="event"
        value={count}
        minValue={0}
        maxValue={MOST_EVENTS}
        step={1}
        onChange={(times) => {
          onEvent(event, Number.isNaN(times) ? 0 : times);
        }}
      >
        <Label className="event-name">{t(`ui.plan.event.${event}`)}</Label>
        <Group className="event-count">
          <Button slot="decrement" className="button small">
            −
          </Button>
          <Input className="field" />
          <Button slot="increment" className="button small">
            +
          </Button>
        </Group>
        <span className="event-cost">{oneMore(gain, t)}</span>
      </NumberField>
    </li>
  );
});

/** What one more of an event does to the total. */
function oneMore(gain: number | null, t: ReturnType<typeof useText>['t']): string {
  if (gain === null) return '';
  if (!isPoints(gain)) return t('ui.plan.oneMoreNone');
  return t('ui.plan.oneMore', { points: formatSigned(gain) });
}
