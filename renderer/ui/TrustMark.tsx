import type { ComparisonCell } from '../../shared/checkup/schema-comparison';
import { useText } from './language';

/** How far a difference to the best shop can be believed. */
export function TrustMark({
  significance,
}: {
  readonly significance: NonNullable<ComparisonCell['significance']>;
}) {
  const { t } = useText();
  return (
    <span className="trust" data-trust={significance}>
      {t(`ui.trust.${significance}`)}
    </span>
  );
}
