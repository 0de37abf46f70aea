import type { AppError } from '../../../shared/result';
import { useText } from '../../ui/language';

/** What could not be read, each with what to do about it; the rest goes on. */
export function Failures({ failures }: { readonly failures: readonly AppError[] }) {
  const { t, say } = useText();
  if (failures.length === 0) return null;
  return (
    <section className="notice failures" aria-label={t('ui.review.failures')}>
      <h2>{t('ui.review.failures')}</h2>
      <ul>
        {failures.map((failure, index) => (
          <li key={index}>{say(failure)}</li>
        ))}
      </ul>
    </section>
  );
}
