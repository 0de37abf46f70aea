import { Button, Checkbox } from 'react-aria-components';
import type { KnownShop } from '../../../shared/model/shop-profile';
import { MODELS } from '../../../shared/models/models';
import type { Adjustment } from '../../../shared/models/schema';
import { saidPoints } from '../../../shared/scoring/adjustments';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText, type UiCode, type Words } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { askedOf, casesTyped, withNone, withoutAnswers, type Asked } from './adjustments';
import { ChoiceCell } from './ChoiceCell';
import { TextCell } from '../../ui/TextCell';

/** A row under a profile: bonuses to tick, cases of deductions to type, the industry metric weights go by. None where no model asks. */
export function ShopAdjustments({
  shop,
  columns,
}: {
  readonly shop: KnownShop;
  /** Of the table. */
  readonly columns: number;
}) {
  const words = useText();
  const { t, pick } = words;
  const { state, commands } = useStore();
  const asked = askedOf(state.library?.known ?? MODELS, shop.platform);
  if (asked.bonuses.length + asked.deductions.length + asked.industries.length === 0) return null;
  const save = (change: Partial<KnownShop>) => commands.saveShop({ ...shop, ...change });
  const answer = (adjustments: KnownShop['adjustments']) => save({ adjustments });
  return (
    <tr className="shop-more">
      <td colSpan={columns}>
        <Unfold level={2} title={summaryOf(shop, asked, words)}>
          <div className="adjustments">
            <Part
              title="ui.shops.bonuses"
              shop={shop}
              asked={asked.bonuses}
              answer={answer}
              field={Bonus}
            />
            <Part
              title="ui.shops.deductions"
              shop={shop}
              asked={asked.deductions}
              answer={answer}
              field={Deduction}
            />
            {asked.industries.length > 0 && (
              <section>
                <h3>{t('ui.shops.scoringIndustry')}</h3>
                <ChoiceCell
                  label={t('ui.shops.field', {
                    shop: shop.name,
                    field: t('ui.shops.scoringIndustry'),
                  })}
                  value={shop.scoringIndustry}
                  none={t('ui.shops.notSaid')}
                  choices={asked.industries.map(({ id, name }) => ({ id, name: pick(name) }))}
                  commit={(scoringIndustry) => save({ scoringIndustry })}
                />
                <p className="faint">{t('ui.shops.scoringIndustryHelp')}</p>
              </section>
            )}
          </div>
        </Unfold>
      </td>
    </tr>
  );
}

type Answer = (
  adjustments: KnownShop['adjustments'],
) => ReturnType<ReturnType<typeof useStore>['commands']['saveShop']>;

interface FieldProps {
  readonly shop: KnownShop;
  readonly asked: Adjustment;
  readonly answer: Answer;
}

function Part({
  title,
  shop,
  asked,
  answer,
  field: Field,
}: {
  readonly title: UiCode;
  readonly shop: KnownShop;
  readonly asked: readonly Adjustment[];
  readonly answer: Answer;
  readonly field: (props: FieldProps) => React.ReactNode;
}) {
  const { t } = useText();
  if (asked.length === 0) return null;
  const said = shop.adjustments;
  const isSaid = asked.some(({ id }) => said[id] !== undefined);
  return (
    <section aria-label={t('ui.shops.field', { shop: shop.name, field: t(title) })}>
      <h3>{t(title)}</h3>
      {asked.map((one) => (
        <Field key={one.id} shop={shop} asked={one} answer={answer} />
      ))}
      <Button
        className="link"
        aria-label={t('ui.shops.field', {
          shop: shop.name,
          field: `${t(title)}: ${t(isSaid ? 'ui.shops.takeBack' : 'ui.shops.noneOfThese')}`,
        })}
        onPress={() => void answer(isSaid ? withoutAnswers(said, asked) : withNone(said, asked))}
      >
        {t(isSaid ? 'ui.shops.takeBack' : 'ui.shops.noneOfThese')}
      </Button>
    </section>
  );
}

function Bonus({ shop, asked, answer }: FieldProps) {
  const { t, pick } = useText();
  const has = (shop.adjustments[asked.id] ?? 0) > 0;
  return (
    <Checkbox
      className="check"
      isSelected={has}
      onChange={(ticked) => void answer({ ...shop.adjustments, [asked.id]: ticked ? 1 : 0 })}
    >
      <span className="check-box">{has && <Icon name="check" size={12} />}</span>
      <span>
        {pick(asked.name)}{' '}
        <span className="faint">{t('ui.shops.added', { points: asked.points })}</span>
      </span>
    </Checkbox>
  );
}

function Deduction({ shop, asked, answer }: FieldProps) {
  const { t, pick } = useText();
  const name = pick(asked.name);
  const params = { points: asked.points, cap: asked.cap ?? 0 };
  return (
    <div className="deduction">
      <TextCell
        label={t('ui.shops.casesOf', { shop: shop.name, what: name })}
        value={String(shop.adjustments[asked.id] ?? '')}
        placeholder="–"
        maxLength={4}
        commit={async (text) => {
          const cases = casesTyped(text);
          if (cases === null) return { code: 'ui.shops.badCases', params: { found: text.trim() } };
          const others = withoutAnswers(shop.adjustments, [asked]);
          return answer(cases === undefined ? others : { ...others, [asked.id]: cases });
        }}
      />
      <span>
        {name}{' '}
        <span className="faint">
          {t(asked.cap === null ? 'ui.shops.takenOff' : 'ui.shops.takenOffCapped', params)}
        </span>
      </span>
    </div>
  );
}

/** The line of the row while it is folded: what was said, in points. */
function summaryOf(
  { adjustments: said }: KnownShop,
  { bonuses, deductions }: Asked,
  { t }: Words,
): string {
  const [bonus, deduction] = [saidPoints(bonuses, said), saidPoints(deductions, said)];
  const parts = [
    ...(bonus === null ? [] : [t('ui.shops.added', { points: bonus })]),
    ...(deduction === null ? [] : [t('ui.shops.takenOff', { points: deduction })]),
  ];
  const state =
    parts.length === 0 ? t('ui.shops.adjustmentsUnsaid') : parts.join(t('ui.listSeparator'));
  return t('ui.shops.adjustments', { state });
}
