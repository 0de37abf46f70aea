import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ShopResult } from '../../shared/checkup/schema';
import { useText } from './language';
import { ShopName } from './ShopMark';

const ALL = '*';

/** One shop, or all where that makes sense. With one shop there is nothing to pick. */
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
  if (shops.length < 2) return null;
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
      {withAll && (
        <ToggleButton id={ALL} className="segment">
          {t('ui.allShops')}
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
