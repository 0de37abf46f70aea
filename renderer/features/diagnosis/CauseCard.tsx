import type { CheckupDocument } from '../../../shared/ipc/contract';
import { stateOf } from '../../../shared/checklist/work';
import { formatCount } from '../../../shared/format/format';
import { actionById } from '../../../shared/knowledge/actions';
import { useStore } from '../../app/store';
import { Effort } from '../../ui/Effort';
import { Gain } from '../../ui/Gain';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { AtStake } from './AtStake';
import type { KnownFinding } from './diagnosis-view';
import { EvidenceItem } from './EvidenceItem';
import { StrengthTag } from './StrengthTag';

/** The rest is in the checklist. */
const ACTIONS_SHOWN = 3;

/** One cause: what is wrong, what it does, how one knows, what to do. */
export function CauseCard({
  document,
  known: { finding, cause },
  isStart,
}: {
  readonly document: CheckupDocument;
  readonly known: KnownFinding;
  /** Whether one was sent here: the page begins at it. */
  readonly isStart: boolean;
}) {
  const { t, pick } = useText();
  const { go } = useStore();
  const { result } = document;
  const actions = finding.actions.slice(0, ACTIONS_SHOWN);
  const more = finding.actions.length - actions.length;
  const title = pick(cause.title);
  return (
    <article className="card cause">
      <header className="cause-head">
        <h3 tabIndex={-1} data-start={isStart ? '' : undefined}>
          {title}
        </h3>
        <StrengthTag strength={finding.strength} />
        <AtStake result={result} finding={finding} />
      </header>
      <p className="cause-effect">{pick(cause.effect)}</p>
      <div className="cause-parts">
        <section>
          <h4>{t('ui.diagnosis.evidence')}</h4>
          <ul className="cause-list">
            {finding.evidence.map((evidence, index) => (
              <EvidenceItem
                key={`${evidence.kind} ${evidence.about} ${index}`}
                evidence={evidence}
                result={result}
                shop={finding.shop}
              />
            ))}
          </ul>
        </section>
        <section>
          <h4>{t('ui.diagnosis.what')}</h4>
          <p>{pick(cause.remedy)}</p>
          <ul className="cause-list cause-actions">
            {actions.map((id) => (
              <CauseAction key={id} id={id} shop={finding.shop} document={document} />
            ))}
          </ul>
          <p className="cause-more">
            <LinkButton
              label={t('ui.diagnosis.toChecklistOf', { cause: title })}
              onPress={() => {
                go({ name: 'checklist', shop: finding.shop });
              }}
            >
              {t('ui.diagnosis.toChecklist')}
            </LinkButton>
            {more > 0 && (
              <span className="faint">
                {t('ui.diagnosis.moreActions', { count: formatCount(more) })}
              </span>
            )}
            <LinkButton
              label={t('ui.diagnosis.toHandbookOf', { cause: title })}
              onPress={() => {
                go({ name: 'knowledge', entry: cause.id });
              }}
            >
              {t('ui.diagnosis.toHandbook')}
            </LinkButton>
          </p>
        </section>
      </div>
    </article>
  );
}

/** An action with what it brings this shop and whether it is done. */
function CauseAction({
  id,
  shop,
  document: { result, work },
}: {
  readonly id: string;
  readonly shop: string;
  readonly document: CheckupDocument;
}) {
  const { t, pick } = useText();
  const action = actionById(id);
  if (action === undefined) return null;
  const item = result.checklist.find((one) => one.shop === shop && one.action === id);
  const isDone = stateOf(work, { shop, action: id }).state === 'done';
  return (
    <li>
      <span>{pick(action.title)}</span>
      <span className="cause-row-facts">
        {isDone && (
          <span className="cause-done">
            <Icon name="check" size={12} /> {t('ui.checklist.done')}
          </span>
        )}
        <Gain gain={item?.gain ?? null} />
        {item !== undefined && item.gain !== null && (
          <span className="tag">{t('ui.estimate')}</span>
        )}
        <Effort effort={action.effort} />
        <span>{t(`ui.owner.${action.owner}`)}</span>
      </span>
    </li>
  );
}
