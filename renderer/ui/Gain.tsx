import { formatSigned, isPoints } from '../../shared/format/format';
import { useText } from './language';

/** Points an action brings; one that only narrows a gap too wide to earn points yet says so. Nothing where there is no figure. */
export function Gain({ gain }: { readonly gain: number | null }) {
  const { t } = useText();
  if (gain === null) return null;
  if (!isPoints(gain)) return <span className="no-gain">{t('ui.checklist.noGain')}</span>;
  return <span className="gain">{t('ui.points', { points: formatSigned(gain) })}</span>;
}
