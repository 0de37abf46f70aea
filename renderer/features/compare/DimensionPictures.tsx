import type { CheckupResult } from '../../../shared/checkup/schema';
import { DimensionRadar } from '../../charts/DimensionRadar';
import { suitsRadar } from '../../charts/radar-config';
import { FEW_SHOPS, modelGroups } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { DimensionBars } from './DimensionBars';

/** The dimensions of few shops drawn, model by model. Shops in the growth stage are not on a radar: their scores count for no total. */
export function DimensionPictures({ result }: { readonly result: CheckupResult }) {
  const { t } = useText();
  return modelGroups(result)
    .filter(({ members }) => members.length <= FEW_SHOPS)
    .map(({ model, members }) => {
      const formal = members.filter(({ shop }) => shop.total.stage !== 'growth');
      if (!suitsRadar(model.dimensions.length, formal.length)) {
        return <DimensionBars key={model.id} model={model} members={members} />;
      }
      const growth = members.flatMap(({ shop }) =>
        shop.total.stage === 'growth' ? [shop.name] : [],
      );
      return (
        <div key={model.id}>
          <DimensionRadar model={model} shops={formal} period={result.period} />
          {growth.length > 0 && (
            <p className="footnote">{t('ui.compare.notDrawn', { shops: growth.join('\n') })}</p>
          )}
        </div>
      );
    });
}
