import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ShopResult } from '../../shared/checkup/schema';
import { useText } from './language';
import { ShopName } from './ShopMark';
import { ShopSearch } from './ShopSearch';

const ALL = '*';

/** More shops side by side take several lines. */
const SIDE_BY_SIDE = 8;

/** One shop, or all where that makes sense: side by side, or many to be searched. With one shop there is nothing to pick. */
export function ShopPicker({
  shops,
  chosen,
  onChoose,
  withAll = false,
}: {
  readonly shops: readonly ShopResult[];
  /** Id of the shop; null = all. */
  readonly chosen: string | null;
  readonly onChoose: (shop: string | null) => void;
  readonly withAll?: boolean;
}) {
  const { t } = useText();
  const all = withAll ? t('ui.allShops') : null;
  if (shops.length < 2) return null;
  if (shops.length > SIDE_BY_SIDE) {
    return <ShopSearch shops={shops} chosen={chosen} all={all} onChoose={onChoose} />;
  }
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={t('ui.shopPicker')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen ?? ALL]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        onChoose(key === ALL || key === undefined ? null : String(key));
      }}
    >
      {all !== null && (
        <ToggleButton id={ALL} className="segment">
          {all}
        </ToggleButton>
      )}
      {shops.map((shop, index) => (
        <ToggleButton key={shop.id} id={shop.id} className="segment">
          <ShopName index={index} name={shop.name} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
