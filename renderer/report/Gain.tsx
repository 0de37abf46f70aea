import { formatSigned, isPoints } from '../../shared/format/format';
import { useReport } from './words';

/** Points an action brings; one that only narrows a gap too wide to earn points yet says so. A dash where there is no figure. */
export function Gain({ gain }: { readonly gain: number | null }) {
  const { r } = useReport();
  return gain !== null && !isPoints(gain) ? (
    <span className="note">{r('report.noGain')}</span>
  ) : (
    <span className="points">{formatSigned(gain)}</span>
  );
}
