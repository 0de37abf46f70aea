import { COMPLAINT_STEPS } from '../../../shared/knowledge/complaint-steps';
import type { ComplaintKind } from '../../../shared/knowledge/service-fields';
import { useText } from '../../ui/language';

/** What the shop does with a kind of complaint, step by step with times and records, and what the platform does. */
export function ComplaintHandling({ kind }: { readonly kind: ComplaintKind }) {
  const { t, pick } = useText();
  const { steps, platform } = COMPLAINT_STEPS[kind];
  return (
    <>
      <h4>{t('ui.knowledge.steps')}</h4>
      <ol className="knowledge-steps">
        {steps.map(({ what, by, record }) => (
          <li key={what.zh}>
            <strong>{pick(by)}</strong> {pick(what)}
            <span className="knowledge-record">
              {t('ui.knowledge.record', { what: pick(record) })}
            </span>
          </li>
        ))}
      </ol>
      <h4>{t('ui.knowledge.platform')}</h4>
      <p>{pick(platform)}</p>
    </>
  );
}
