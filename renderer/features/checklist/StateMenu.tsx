import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { ITEM_STATES, type ItemState } from '../../../shared/checklist/work';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';

/** How far an item is: a menu, for a list of hundreds opens at once where hundreds of lists would not. */
export function StateMenu({
  state,
  label,
  onChoose,
}: {
  readonly state: ItemState;
  /** What it is the state of, the state named first. */
  readonly label: string;
  readonly onChoose: (state: ItemState) => void;
}) {
  const { t } = useText();
  return (
    <MenuTrigger>
      <Button className="button small state-button" data-state={state} aria-label={label}>
        {t(`ui.checklist.state.${state}`)}
        <Icon name="down" size={10} />
      </Button>
      <Popover className="popover">
        <Menu
          className="options state-options"
          aria-label={t('ui.checklist.state')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[state]}
          onSelectionChange={(keys) => {
            const chosen = ITEM_STATES.find((one) => keys !== 'all' && keys.has(one));
            if (chosen !== undefined && chosen !== state) onChoose(chosen);
          }}
        >
          {ITEM_STATES.map((one) => (
            <MenuItem key={one} id={one} className="option">
              {t(`ui.checklist.state.${one}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
