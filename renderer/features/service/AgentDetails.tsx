import { useId, type ReactNode } from 'react';
import type { AgentResult } from '../../../shared/checkup/schema-service';
import { formatPoints } from '../../../shared/format/format';
import { actionById } from '../../../shared/knowledge/actions';
import { TRAINING_NAMES } from '../../../shared/knowledge/service-fields';
import { metricById } from '../../../shared/metrics/catalogue';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';

/** Why an agent is graded so, where points are lost, what to train first and what to reward. */
export function AgentDetails({ agent }: { readonly agent: AgentResult }) {
  const { t, say, pick } = useText();
  return (
    <div className="agent-details">
      <Part title={t('ui.service.why')}>
        <ul>
          {agent.reasons.map((reason) => (
            <li key={`${reason.code} ${String(reason.params['metric'])}`}>{say(reason)}</li>
          ))}
        </ul>
      </Part>
      {agent.losses.length > 0 && (
        <Part title={t('ui.service.costs')}>
          <ul>
            {agent.losses.map(({ metric, points }) => (
              <li key={metric}>
                {t('ui.service.cost', {
                  metric: pick(metricById(metric).name),
                  points: formatPoints(points),
                })}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('ui.service.training')}>
        {agent.training.length === 0 ? (
          <p className="faint">{t('ui.service.trainingNone')}</p>
        ) : (
          <ol className="trainings">
            {agent.training.map((training) => (
              <Training key={training.field} training={training} />
            ))}
          </ol>
        )}
      </Part>
      {agent.rewards.length > 0 && (
        <Part title={t('ui.service.rewards')}>
          <ul>
            {agent.rewards.map((reward) => (
              <li key={reward.code}>{say(reward)}</li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

function Training({ training }: { readonly training: AgentResult['training'][number] }) {
  const { t, say, pick } = useText();
  const { field, reason, answered } = training;
  const action = training.action === null ? undefined : actionById(training.action);
  return (
    <li>
      <strong>{pick(TRAINING_NAMES[field])}</strong>
      <p>{say(reason)}</p>
      {answered !== null && (
        <p className="faint">{t('ui.service.answered', { stars: answered })}</p>
      )}
      {action !== undefined && (
        <Unfold level={4} title={pick(action.title)}>
          <ol className="steps">
            {action.steps.map((step) => (
              <li key={step.zh}>{pick(step)}</li>
            ))}
          </ol>
          <p className="faint">{pick(action.verify)}</p>
        </Unfold>
      )}
    </li>
  );
}
