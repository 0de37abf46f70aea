import { Button } from 'react-aria-components';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { modelOf, shopById } from '../../ui/check-up';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { GuideButton } from '../guide/GuideButton';
import { planTitle } from './plan-title';
import { fixedBy, planChoices } from './plan-view';
import { ShopPlan } from './ShopPlan';
import './plan.css';

/** 提分方案: what becomes of a shop's total if …, the cheapest way to a line, and what time alone does. */
export function PlanPage({
  document,
  shop,
}: {
  readonly document: CheckupDocument;
  /** The shop one came for; null = the first. */
  readonly shop: string | null;
}) {
  const words = useText();
  const { t } = words;
  const { dispatch, go } = useStore();
  const { result } = document;
  const chosen = shopById(result, shop ?? result.shops[0]?.id ?? '') ?? firstOf(document);
  if (chosen === undefined) return null;
  const model = modelOf(result, chosen.shop);
  const fixed = fixedBy(chosen.shop, model);
  const choices = planChoices(result, chosen.shop, model);
  return (
    <article className="plan">
      <PageTitle
        title={planTitle(result, chosen.shop, model, fixed, choices, words)}
        note={t('ui.plan.note')}
      />
      <ShopPicker
        shops={result.shops}
        chosen={chosen.shop.id}
        onChoose={(id) => {
          dispatch({ type: 'replace', page: { name: 'plan', shop: id } });
        }}
      />
      {fixed === 'noScores' ? (
        <EmptyState title={t('ui.plan.noScores')} text={t('ui.plan.noScoresText')}>
          <div className="plan-buttons">
            <Button
              className="button"
              onPress={() => {
                go({ name: 'data' });
              }}
            >
              {t('ui.plan.toData')}
            </Button>
            <GuideButton />
          </div>
        </EmptyState>
      ) : (
        <ShopPlan
          key={JSON.stringify([document.id, chosen.shop.id])}
          document={document}
          shop={chosen.shop}
          index={chosen.index}
          model={model}
          fixed={fixed}
        />
      )}
    </article>
  );
}

/** A shop that is gone leaves the first one. */
function firstOf({ result }: CheckupDocument) {
  const [first] = result.shops;
  return first && { shop: first, index: 0 };
}
