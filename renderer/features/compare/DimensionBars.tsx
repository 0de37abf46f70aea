import { formatScore } from '../../../shared/format/format';
import type { ModelDimension } from '../../../shared/models/schema';
import { gradeOf } from '../../../shared/scoring/grade';
import type { ModelGroup } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { noScoreCode } from '../../ui/no-score';
import { ScoreBar } from '../../ui/ScoreBar';
import { ShopMark } from '../../ui/ShopMark';

/** The shops' scores in each dimension as bars on the model's scale, for models of few dimensions. */
export function DimensionBars({ model, members }: ModelGroup) {
  const { t } = useText();
  return (
    <dl className="dimension-bars">
      {model.dimensions.map((dimension) => (
        <Dimension key={dimension.id} dimension={dimension} model={model} members={members} />
      ))}
      <div className="faint scale-note">
        <dt className="visually-hidden">{t('ui.scale')}</dt>
        <dd>{t('ui.scaleRange', model.dimensionScale)}</dd>
      </div>
    </dl>
  );
}

/** A dimension with the bar of every shop; in one line where none has a score, for the same reason. */
function Dimension({
  dimension: { id, name },
  model,
  members,
}: ModelGroup & { readonly dimension: ModelDimension }) {
  const { t, pick } = useText();
  const bars = members.map((member) => {
    const own = member.shop.dimensions.find((one) => one.id === id);
    const score = own?.score ?? null;
    return { ...member, score, reason: score === null ? noScoreCode(own) : null };
  });
  const [first] = bars;
  const common = bars.every(({ reason }) => reason === first?.reason) ? first?.reason : null;
  return (
    <div>
      <dt>{pick(name)}</dt>
      {common ? (
        <dd className="faint no-bars">{t(common)}</dd>
      ) : (
        bars.map(({ shop, index, score, reason }) => (
          <dd key={shop.id}>
            <ShopMark index={index} />
            <span className="visually-hidden">{shop.name}</span>
            {reason !== null && <span className="faint">{t(reason)}</span>}
            {score !== null && (
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
        ))
      )}
    </div>
  );
}
