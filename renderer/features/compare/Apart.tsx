import type { Against } from '../../../shared/comparison/reference';
import { formatSigned } from '../../../shared/format/format';
import { useText } from '../../ui/language';
import { TrustMark } from '../../ui/TrustMark';

/** How far a shop is from the best, or from the reference, and what can be believed of that; nothing where it is not. */
export function Apart({
  against: { difference, significance },
  shown,
  isToReference,
}: {
  readonly against: Pick<Against, 'difference' | 'significance'>;
  /** The difference with its unit. */
  readonly shown: string;
  readonly isToReference: boolean;
}) {
  const { t } = useText();
  if (difference === null || difference === 0) return null;
  return (
    <>
      <span>
        {t(isToReference ? 'ui.compare.toReference' : 'ui.compare.difference', {
          difference: shown,
        })}
      </span>
      {significance !== null && <TrustMark significance={significance} />}
    </>
  );
}

/** The same of scores and totals, in points. */
export function PointsApart({
  against,
  isToReference,
}: {
  readonly against: Pick<Against, 'difference' | 'significance'>;
  readonly isToReference: boolean;
}) {
  const { t } = useText();
  const { difference, significance } = against;
  if (difference === null || difference === 0) return null;
  return (
    <>
      <span>
        {t(isToReference ? 'ui.compare.toReferencePoints' : 'ui.compare.totalDifference', {
          points: formatSigned(difference),
        })}
      </span>
      {significance !== null && <TrustMark significance={significance} />}
    </>
  );
}
