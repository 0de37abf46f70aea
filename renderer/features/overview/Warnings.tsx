import type { Message } from '../../../shared/result';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';

/** What must be known before the figures are believed; more than two fold away. */
export function Warnings({ warnings }: { readonly warnings: readonly Message[] }) {
  const { t, say } = useText();
  if (warnings.length === 0) return null;
  const list = (
    <ul className="warnings">
      {warnings.map((warning) => (
        <li key={say(warning)}>{say(warning)}</li>
      ))}
    </ul>
  );
  return (
    <aside className="notice" aria-label={t('ui.overview.warnings')}>
      {warnings.length <= 2 ? (
        list
      ) : (
        <Unfold level={2} title={t('ui.overview.warningCount', { count: warnings.length })}>
          {list}
        </Unfold>
      )}
    </aside>
  );
}
