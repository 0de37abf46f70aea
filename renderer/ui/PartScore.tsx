import { formatScore } from '../../shared/format/format';
import type { ShownPart } from './check-up';
import { useText } from './language';

/** The score of a dimension, with 官方 where it is the platform's own. */
export function PartScore({ score: { score, isOfficial } }: { readonly score: ShownPart }) {
  const { t } = useText();
  return (
    <>
      {formatScore(score)}
      {isOfficial && (
        <>
          {' '}
          <span className="tag">{t('ui.total.official')}</span>
        </>
      )}
    </>
  );
}
