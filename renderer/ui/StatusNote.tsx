import type { MetricStatus } from '../../shared/checkup/schema';
import type { SourceKind } from '../../shared/model/records';
import { useText } from './language';

/** What keeps a value from being a plain one, in a few words; for a missing one, which file would settle it. */
export function StatusNote({
  status,
  needs,
}: {
  readonly status: MetricStatus;
  readonly needs: readonly SourceKind[];
}) {
  const { t } = useText();
  const files = needs.map((kind) => t(`ui.kind.${kind}`)).join(t('ui.listSeparator'));
  const reason =
    status === 'noFile' && needs.length === 0
      ? t('ui.status.onlyTable')
      : t(`ui.status.${status}`, { files });
  return (
    <span className="status" data-status={status}>
      {reason}
    </span>
  );
}
