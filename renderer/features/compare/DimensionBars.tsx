import { formatScore } from '../../../shared/format/format';
import { gradeOf } from '../../../shared/scoring/grade';
import type { ModelGroup } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { noScoreCode } from '../../ui/no-score';
import { ScoreBar } from '../../ui/ScoreBar';
import { ShopMark } from '../../ui/ShopMark';

/** The shops' scores in each dimension as bars on the model's scale, for models of few dimensions. */
export function DimensionBars({ model, members }: ModelGroup) {
  const { t, pick } = useText();
  return (
    <dl className="dimension-bars">
      {model.dimensions.map(({ id, name }) => (
        <div key={id}>
          <dt>{pick(name)}</dt>
          {members.map(({ shop, index }) => {
            const dimension = shop.dimensions.find((one) => one.id === id);
            const score = dimension?.score ?? null;
            return (
              <dd key={shop.id}>
                <ShopMark index={index} />
                <span className="visually-hidden">{shop.name}</span>
                {score === null ? (
                  <span className="faint">{t(noScoreCode(dimension))}</span>
                ) : (
                  <>
                    <ScoreBar
                      score={score}
                      scale={model.dimensionScale}
                      grade={gradeOf(score, model)}
                    />
                    <span>{formatScore(score)}</span>
                  </>
                )}
              </dd>
            );
          })}
        </div>
      ))}
      <div className="faint scale-note">
        <dt className="visually-hidden">{t('ui.scale')}</dt>
        <dd>{t('ui.scaleRange', model.dimensionScale)}</dd>
      </div>
    </dl>
  );
}
