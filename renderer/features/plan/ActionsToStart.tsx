import { Button } from 'react-aria-components';
import type { Move } from '../../../shared/advice/after-events';
import type { ChecklistEntry } from '../../../shared/checklist/entries';
import { formatCount, formatValue } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { actionById } from '../../../shared/knowledge/actions';
import { metricById } from '../../../shared/metrics/catalogue';
import { useStore } from '../../app/store';
import { Effort } from '../../ui/Effort';
import { Gain } from '../../ui/Gain';
import { useText } from '../../ui/language';

const NO_MOVES: ReadonlyMap<string, readonly Move[]> = new Map();

/** Actions with what each brings, and the button that takes those still to do up on the checklist. */
export function ActionsToStart({
  document,
  entries,
  moves = NO_MOVES,
}: {
  readonly document: CheckupDocument;
  readonly entries: readonly ChecklistEntry[];
  /** What each moves by itself, by action id. */
  readonly moves?: ReadonlyMap<string, readonly Move[]>;
}) {
  const { t, pick, language } = useText();
  const { commands } = useStore();
  const open = entries.filter(({ work }) => work.state === 'open').map(({ item }) => item);
  return (
    <>
      <ol className="plan-actions">
        {entries.map(({ key, item, work }) => {
          const action = actionById(item.action);
          if (action === undefined) return null;
          return (
            <li key={key}>
              <p>{pick(action.title)}</p>
              <div className="plan-action-facts">
                <Gain gain={item.gain} />
                {item.gain !== null && <span className="tag">{t('ui.estimate')}</span>}
                <Effort effort={action.effort} />
                <span>{t(`ui.owner.${action.owner}`)}</span>
                {work.state !== 'open' && (
                  <span className="tag">{t(`ui.checklist.state.${work.state}`)}</span>
                )}
                {(moves.get(item.action) ?? []).map(({ metric, from, to }) => {
                  const { name, unit } = metricById(metric);
                  return (
                    <span key={metric}>
                      {t('ui.plan.moves', {
                        metric: pick(name),
                        from: formatValue(from, unit, language),
                        to: formatValue(to, unit, language),
                      })}
                    </span>
                  );
                })}
              </div>
            </li>
          );
        })}
      </ol>
      {open.length === 0 ? (
        <p className="faint">{t('ui.plan.allTaken')}</p>
      ) : (
        <Button
          className="button"
          onPress={() => {
            void commands.startItems(document, open);
          }}
        >
          {t('ui.plan.take', { count: formatCount(open.length) })}
        </Button>
      )}
    </>
  );
}
