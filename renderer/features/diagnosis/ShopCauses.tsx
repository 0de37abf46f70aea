import { Button } from 'react-aria-components';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { formatCount } from '../../../shared/format/format';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { CauseCard } from './CauseCard';
import { bySureness, type KnownFinding } from './diagnosis-view';

/** Nobody reads more at once; the rest is folded. */
const SHOWN = 5;

/** The causes of one shop, the dearest first and the rest folded, mere hints apart, and what no file can show. */
export function ShopCauses({
  document,
  shop,
  findings,
  start,
}: {
  readonly document: CheckupDocument;
  readonly shop: string;
  readonly findings: readonly KnownFinding[];
  /** The cause to begin at, unfolded. */
  readonly start: string | null;
}) {
  const { t } = useText();
  const { go } = useStore();
  const { found, hints } = bySureness(findings);
  const others = found.slice(SHOWN);
  const cards = (causes: readonly KnownFinding[]) =>
    causes.map((known) => (
      <CauseCard
        key={known.cause.id}
        document={document}
        known={known}
        isStart={known.cause.id === start}
      />
    ));
  const beginsIn = (causes: readonly KnownFinding[]) =>
    causes.some(({ cause }) => cause.id === start);
  const hintsTitle = t('ui.diagnosis.hints', { count: formatCount(hints.length) });
  const assess = (
    <Button
      className="button"
      onPress={() => {
        go({ name: 'assessment', shop });
      }}
    >
      {t('ui.diagnosis.assess')}
    </Button>
  );
  if (findings.length === 0) {
    return <EmptyState text={t('ui.diagnosis.noneText')}>{assess}</EmptyState>;
  }
  return (
    <>
      {found.length > 0 && (
        <section className="cause-cards" aria-labelledby="cause-found">
          <h2 id="cause-found" className="visually-hidden">
            {t('ui.diagnosis.found')}
          </h2>
          {cards(found.slice(0, SHOWN))}
        </section>
      )}
      {others.length > 0 && (
        <div className="cause-rest">
          <Unfold
            level={2}
            title={t('ui.diagnosis.others', { count: formatCount(others.length) })}
            isLazy
            isOpen={beginsIn(others)}
          >
            <div className="cause-cards">{cards(others)}</div>
          </Unfold>
        </div>
      )}
      {hints.length > 0 && found.length > 0 && (
        <div className="cause-rest">
          <Unfold level={2} title={hintsTitle} isLazy isOpen={beginsIn(hints)}>
            <div className="cause-cards">
              <p className="faint">{t('ui.diagnosis.hintsNote')}</p>
              {cards(hints)}
            </div>
          </Unfold>
        </div>
      )}
      {hints.length > 0 && found.length === 0 && (
        <section className="cause-cards" aria-labelledby="cause-hints">
          <div>
            <h2 id="cause-hints">{hintsTitle}</h2>
            <p className="faint">{t('ui.diagnosis.hintsNote')}</p>
          </div>
          {cards(hints)}
        </section>
      )}
      <div className="cause-unseen">
        <p>{t('ui.diagnosis.unseen')}</p>
        {assess}
      </div>
      <p className="footnote">{t('ui.diagnosis.levels')}</p>
    </>
  );
}
