import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { formatValue } from '../../../shared/format/format';
import { modelOf } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { TotalFigure } from '../../ui/TotalFigure';

/** What saving answers changed of a shop's total. */
export function SavedChange({
  result,
  before,
  after,
}: {
  readonly result: CheckupResult;
  readonly before: ShopResult;
  readonly after: ShopResult;
}) {
  const { t, pick, language } = useText();
  const model = modelOf(result, after);
  const isSame =
    before.total.score === after.total.score && before.total.coverage === after.total.coverage;
  const coverage = ({ total }: ShopResult): string =>
    formatValue(total.coverage, 'ratio', language);
  return (
    <div className="card saved-change" role="status">
      {isSame ? (
        <p>{t('ui.assessment.noChange', { model: pick(model.name) })}</p>
      ) : (
        <dl className="facts">
          <dt>{t('ui.assessment.total')}</dt>
          <dd>
            <TotalFigure total={before.total} model={model} size="small" /> →{' '}
            <TotalFigure total={after.total} model={model} size="small" />
          </dd>
          <dt>{t('ui.assessment.coverage')}</dt>
          <dd>
            {coverage(before)} → {coverage(after)}
          </dd>
        </dl>
      )}
    </div>
  );
}
