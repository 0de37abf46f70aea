import { ITEM_STATES, type HistoryEntry } from '../../../shared/checklist/work';
import { formatCount } from '../../../shared/format/format';
import { useText, type Words } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';

/** What was changed of an item, newest first. */
export function ItemHistory({
  history,
  level,
}: {
  readonly history: readonly HistoryEntry[];
  readonly level: 3 | 4;
}) {
  const words = useText();
  const { t } = words;
  return (
    <Unfold level={level} title={t('ui.checklist.history', { count: formatCount(history.length) })}>
      <ul className="history">
        {history.map((entry, index) => (
          <li key={history.length - index}>
            <time>{entry.at.slice(0, 16)}</time>{' '}
            {t(`ui.checklist.history.${entry.what}`, {
              from: shown(entry.from, words),
              to: shown(entry.to, words),
            })}
          </li>
        ))}
      </ul>
    </Unfold>
  );
}

function shown(text: string, { t }: Words): string {
  if (text === '') return t('ui.checklist.history.nothing');
  const state = ITEM_STATES.find((one) => one === text);
  return state === undefined ? text : t(`ui.checklist.state.${state}`);
}
