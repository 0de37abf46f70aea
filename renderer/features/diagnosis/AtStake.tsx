import type { CheckupResult } from '../../../shared/checkup/schema';
import type { CauseFinding } from '../../../shared/checkup/schema-causes';
import { formatPoints, LEAST_LOSS } from '../../../shared/format/format';
import { useText } from '../../ui/language';
import { effectOf } from './diagnosis-view';

/** Points the metrics lose that a cause shows in, as the estimate they are; in words where there are none, or none are known. */
export function AtStake({
  result,
  finding,
}: {
  readonly result: CheckupResult;
  readonly finding: CauseFinding;
}) {
  const { t } = useText();
  const { loss } = finding;
  if (loss === null) {
    return (
      <span className="at-stake faint">
        {t(`ui.diagnosis.effect.${effectOf(result, finding)}`)}
      </span>
    );
  }
  if (loss < LEAST_LOSS)
    return <span className="at-stake faint">{t('ui.diagnosis.costsNothing')}</span>;
  return (
    <span className="at-stake">
      <span className="loss">{t('ui.diagnosis.atStake', { points: formatPoints(loss) })}</span>{' '}
      <span className="tag">{t('ui.estimate')}</span>
    </span>
  );
}
