import { formatPoints, LEAST_LOSS } from '../../../shared/format/format';
import { useText } from '../../ui/language';

/** Points the metrics lose that a cause shows in, as the estimate they are; nothing where they are not known. */
export function AtStake({ loss }: { readonly loss: number | null }) {
  const { t } = useText();
  if (loss === null) return null;
  if (loss < LEAST_LOSS)
    return <span className="at-stake faint">{t('ui.diagnosis.costsNothing')}</span>;
  return (
    <span className="at-stake">
      <span className="loss">{t('ui.diagnosis.atStake', { points: formatPoints(loss) })}</span>{' '}
      <span className="tag">{t('ui.estimate')}</span>
    </span>
  );
}
