import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { SourceSummary } from '../../../shared/ipc/contract';
import { sourceKey } from '../../app/source-key';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import {
  canBeNamed,
  knownShopOf,
  namedTogether,
  othersToName,
  proposedShops,
  shopNow,
} from './naming';

/** Id of the list of names to choose from. */
export const SUGGESTIONS = 'shop-names';

/** Whose table it is. Where one was named just now, the others it may hold for are one press away. */
export function ShopField({
  source,
  sources,
  usualOrigin,
  justNamed,
  onNamed,
}: {
  readonly source: SourceSummary;
  readonly sources: readonly SourceSummary[];
  /** Where shops were found as a rule, said above the table. */
  readonly usualOrigin: SourceSummary['shopOrigin'];
  readonly justNamed: boolean;
  readonly onNamed: () => void;
}) {
  const { t } = useText();
  const { state, dispatch } = useStore();
  const { shop } = source;
  if (!canBeNamed(source)) {
    return (
      <>
        <span className="source-shop" title={shop ?? ''}>
          {shop}
        </span>
        <WhyThisShop source={source} sources={sources} usualOrigin={usualOrigin} />
      </>
    );
  }
  const key = sourceKey(source);
  const value = state.shopNames[key] ?? shop ?? '';
  const give = (name: string) => {
    dispatch({ type: 'shopName', sources: namedTogether(sources, source), name });
    onNamed();
  };
  return (
    <>
      <input
        className="field"
        list={SUGGESTIONS}
        value={value}
        title={value}
        maxLength={60}
        aria-label={t('ui.review.shopOf', { file: source.file })}
        aria-invalid={shopNow(source, state.shopNames) === ''}
        placeholder={shop ?? t('ui.review.shopPlaceholder')}
        onChange={(event) => {
          give(event.target.value);
        }}
      />
      <WhyThisShop source={source} sources={sources} usualOrigin={usualOrigin} />
      {shopNow(source, state.shopNames) === '' && <Proposals source={source} onChosen={give} />}
      {justNamed && <Others source={source} sources={sources} />}
    </>
  );
}

/** Why a table is taken for a shop's, or why the person is asked; what was named is remembered. */
function WhyThisShop({
  source,
  sources,
  usualOrigin,
}: {
  readonly source: SourceSummary;
  readonly sources: readonly SourceSummary[];
  readonly usualOrigin: SourceSummary['shopOrigin'];
}) {
  const { t, say } = useText();
  const { state } = useStore();
  const { shop, shopOrigin, shopReason, shopCode } = source;
  const now = shopNow(source, state.shopNames);
  const kin = namedTogether(sources, source);
  const group = knownShopOf(source, state.shopNames, state.shops ?? [])?.group ?? null;
  const isChanged = now !== '' && now !== shop;
  const isRemembered = isChanged && (shopCode !== null || shop !== null);
  return (
    <>
      {isRemembered && <span className="cell-note">{t('ui.shops.remembered')}</span>}
      {!isChanged && shopReason !== null && <span className="cell-note">{say(shopReason)}</span>}
      {!isChanged && shopReason === null && shopOrigin !== null && shopOrigin !== usualOrigin && (
        <span className="cell-note">{t(`ui.shopOrigin.${shopOrigin}`)}</span>
      )}
      {now === '' && kin.length > 1 && (
        <span className="cell-note">{t('ui.shops.kin', { count: kin.length - 1 })}</span>
      )}
      {group !== null && <span className="cell-note">{t('ui.shops.inGroup', { group })}</span>}
    </>
  );
}

/** Known shops a table may be of, each one press away. */
function Proposals({
  source,
  onChosen,
}: {
  readonly source: SourceSummary;
  readonly onChosen: (name: string) => void;
}) {
  const { t } = useText();
  const { shops } = useStore().state;
  const proposed = proposedShops(source, shops ?? []);
  if (proposed.length === 0) return null;
  return (
    <span className="name-others">
      {proposed.map(({ id, name }) => (
        <Button
          key={id}
          className="button small"
          onPress={() => {
            onChosen(name);
          }}
        >
          {t('ui.shops.isShop', { shop: name })}
        </Button>
      ))}
    </span>
  );
}

/** Gives the name to the tables that were taken for the same shop, or to all. */
function Others({
  source,
  sources,
}: {
  readonly source: SourceSummary;
  readonly sources: readonly SourceSummary[];
}) {
  const { t } = useText();
  const { state, dispatch } = useStore();
  const name = shopNow(source, state.shopNames);
  const { alike, all } = othersToName(sources, source, state.shopNames);
  if (name === '' || all.length === 0) return null;
  const give = (keys: readonly string[]) => {
    dispatch({ type: 'shopName', sources: keys, name });
  };
  return (
    <span className="name-others">
      {alike.length > 0 && alike.length < all.length && (
        <Button
          className="button small"
          onPress={() => {
            give(alike);
          }}
        >
          {source.shop === null
            ? t('ui.review.nameUnnamed', { count: formatCount(alike.length) })
            : t('ui.review.nameAlike', { count: formatCount(alike.length), shop: source.shop })}
        </Button>
      )}
      <Button
        className="button small"
        onPress={() => {
          give(all);
        }}
      >
        {t('ui.review.nameAll', { count: formatCount(all.length) })}
      </Button>
    </span>
  );
}
