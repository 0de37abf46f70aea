import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { ShopResult } from '../../shared/checkup/schema';
import { Icon } from './Icon';
import { useText } from './language';
import { ShopName } from './ShopMark';

const ALL = '*';

/** One of many shops, found by typing a part of its name or from the list. */
export function ShopSearch({
  shops,
  chosen,
  all,
  onChoose,
}: {
  readonly shops: readonly ShopResult[];
  /** Id of the shop; null = all. */
  readonly chosen: string | null;
  /** The words for all shops; null where one must be chosen. */
  readonly all: string | null;
  readonly onChoose: (shop: string | null) => void;
}) {
  const { t } = useText();
  const choices = [
    ...(all === null ? [] : [{ id: ALL, name: all, index: null }]),
    ...shops.map(({ id, name }, index) => ({ id, name, index })),
  ];
  return (
    <ComboBox
      className="shop-search"
      defaultItems={choices}
      value={chosen ?? ALL}
      menuTrigger="focus"
      onChange={(key) => {
        // Words of no shop leave the choice as it was.
        if (key !== null) onChoose(key === ALL ? null : String(key));
      }}
    >
      <Label>{t('ui.shopPicker')}</Label>
      <div className="shop-search-box">
        <Input
          className="field"
          onFocus={({ target }) => {
            target.select();
          }}
        />
        <Button className="button icon-only">
          <Icon name="down" size={12} />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="options">
          {({ id, name, index }: (typeof choices)[number]) => (
            <ListBoxItem id={id} className="option" textValue={name}>
              {index === null ? name : <ShopName index={index} name={name} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
