import type { ShopTotal } from '../../shared/checkup/schema';
import { formalText, totalText } from '../../shared/format/total-text';
import type { ScoreModel } from '../../shared/models/schema';
import { thresholdsOf } from '../../shared/scoring/grade';
import { GradeBadge } from './GradeBadge';
import { useText } from './language';

/** A shop's total as it may be shown: a band with 估算 where it is an estimate, never a bare figure then. */
export function TotalFigure({
  total,
  model,
  size = 'large',
}: {
  readonly total: ShopTotal;
  readonly model: ScoreModel;
  readonly size?: 'large' | 'small';
}) {
  const { t } = useText();
  const lines = thresholdsOf(model);
  const text = totalText(total, lines);
  const formal = formalText(total, lines);
  const formalTag = formal !== null && (
    <span className="tag">{t('ui.total.formal', { score: formal })}</span>
  );
  if (text === null) {
    return (
      <span className="total" data-size={size}>
        <span className="total-none">
          {t(total.status === 'noTotal' ? 'ui.total.noTotal' : 'ui.total.noData')}
        </span>
        {formalTag}
      </span>
    );
  }
  return (
    <span className="total" data-size={size}>
      <span className="total-figure">{text}</span>
      {total.grade !== null && <GradeBadge grade={total.grade} />}
      {total.status === 'official' && <span className="tag">{t('ui.total.official')}</span>}
      {total.status === 'estimated' && <span className="tag">{t('ui.estimate')}</span>}
      {total.indicative && <span className="tag">{t('ui.total.indicative')}</span>}
      {total.stage === 'growth' && <span className="tag">{t('ui.total.growth')}</span>}
      {formalTag}
    </span>
  );
}
