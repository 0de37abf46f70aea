import { formatCount } from '../../../shared/format/format';
import type { Action } from '../../../shared/knowledge/action';
import { describeSource } from '../../../shared/knowledge/sources';
import { Effort } from '../../ui/Effort';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { measureName } from './handbook-view';

/** An action whoever does it: why, its steps, how one knows that it is done, and what it moves (estimate). */
export function ActionSteps({ action }: { readonly action: Action }) {
  const { t, pick } = useText();
  return (
    <Unfold level={4} title={<span className="knowledge-action">{pick(action.title)}</span>}>
      <div className="knowledge-how">
        <p>{pick(action.why)}</p>
        <ol className="knowledge-steps">
          {action.steps.map((step) => (
            <li key={step.zh}>{pick(step)}</li>
          ))}
        </ol>
        <dl className="facts">
          <dt>{t('ui.knowledge.who')}</dt>
          <dd>
            {t(`ui.owner.${action.owner}`)} <Effort effort={action.effort} />
          </dd>
          <dt>{t('ui.checklist.verify')}</dt>
          <dd>{pick(action.verify)}</dd>
          <dt>{t('ui.knowledge.moves')}</dt>
          <dd>
            <ul className="knowledge-measures">
              {action.moves.map(({ metric, share }) => (
                <li key={metric}>
                  {t('ui.knowledge.share', {
                    metric: pick(measureName(metric)),
                    share: formatCount(Math.round(share * 100)),
                  })}
                </li>
              ))}
              <li>
                <span className="tag">{t('ui.estimate')}</span>
              </li>
            </ul>
          </dd>
          <dt>{t('ui.source')}</dt>
          <dd>{pick(describeSource(action.source))}</dd>
        </dl>
      </div>
    </Unfold>
  );
}
