import { Button } from 'react-aria-components';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { CauseCard } from './CauseCard';
import { bySureness, type KnownFinding } from './diagnosis-view';

/** The causes of one shop, mere hints apart, and what no file can show. */
export function ShopCauses({
  document,
  shop,
  findings,
}: {
  readonly document: CheckupDocument;
  readonly shop: string;
  readonly findings: readonly KnownFinding[];
}) {
  const { t } = useText();
  const { go } = useStore();
  const { found, hints } = bySureness(findings);
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
    return (
      <EmptyState title={t('ui.diagnosis.titleNone')} text={t('ui.diagnosis.noneText')}>
        {assess}
      </EmptyState>
    );
  }
  return (
    <>
      {found.length > 0 && (
        <section className="cause-cards" aria-labelledby="cause-found">
          <h2 id="cause-found" className="visually-hidden">
            {t('ui.diagnosis.found')}
          </h2>
          {found.map((known) => (
            <CauseCard key={known.cause.id} document={document} known={known} />
          ))}
        </section>
      )}
      {hints.length > 0 && (
        <section className="cause-cards" aria-labelledby="cause-hints">
          <div>
            <h2 id="cause-hints">{t('ui.diagnosis.hints')}</h2>
            <p className="faint">{t('ui.diagnosis.hintsNote')}</p>
          </div>
          {hints.map((known) => (
            <CauseCard key={known.cause.id} document={document} known={known} />
          ))}
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
