import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { SourceSummary } from '../../../shared/ipc/contract';
import { sourceKey } from '../../app/state';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { canBeNamed, othersToName, shopNow } from './naming';

/** Id of the list of names to choose from. */
export const SUGGESTIONS = 'shop-names';

/** Whose table it is. Where one was named just now, the others it may hold for are one press away. */
export function ShopField({
  source,
  sources,
  justNamed,
  onNamed,
}: {
  readonly source: SourceSummary;
  readonly sources: readonly SourceSummary[];
  readonly justNamed: boolean;
  readonly onNamed: () => void;
}) {
  const { t } = useText();
  const { state, dispatch } = useStore();
  const { shop, shopOrigin } = source;
  if (!canBeNamed(source)) {
    return (
      <>
        <span className="source-shop" title={shop ?? ''}>
          {shop}
        </span>
        {shopOrigin !== null && (
          <span className="cell-note">{t(`ui.shopOrigin.${shopOrigin}`)}</span>
        )}
      </>
    );
  }
  const key = sourceKey(source);
  const value = state.shopNames[key] ?? shop ?? '';
  const isGuess = shopOrigin !== null && shopNow(source, state.shopNames) === shop;
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
          dispatch({ type: 'shopName', sources: [key], name: event.target.value });
          onNamed();
        }}
      />
      {isGuess && <span className="cell-note">{t(`ui.shopOrigin.${shopOrigin}`)}</span>}
      {justNamed && <Others source={source} sources={sources} />}
    </>
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
