import { formatSigned, isPoints } from '../../../shared/format/format';
import { useText } from '../../ui/language';

/** Points gained (to the right) or lost (to the left), with a bar as long as they are many. */
export function EffectBar({
  points,
  most,
}: {
  readonly points: number;
  /** What a bar of full length stands for. */
  readonly most: number;
}) {
  const { t } = useText();
  const share = most === 0 ? 0 : Math.min(1, Math.abs(points) / most);
  const way = !isPoints(points) ? 'none' : points > 0 ? 'up' : 'down';
  return (
    <span className="effect" data-way={way}>
      <span className="effect-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 50}%` }} />
      </span>
      <span className="effect-points">{t('ui.points', { points: formatSigned(points) })}</span>
    </span>
  );
}
