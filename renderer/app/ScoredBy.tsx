import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/language';
import { useStore } from './store';

/** The rules the open check-up is scored by, and the others it could be; choosing some scores it anew at once. */
export function ScoredBy() {
  const { t, pick } = useText();
  const { state, commands } = useStore();
  const { document, models, busy } = state;
  if (document === null) return null;
  const held = document.result.models;
  const names = held.map((model) => pick(model.name)).join(t('ui.listSeparator'));
  const [only, ...others] = held;
  const current = only !== undefined && others.length === 0 ? [only.id] : [];
  return (
    <MenuTrigger>
      <Button
        className="button small quiet about-model"
        aria-label={t('ui.settings.rescore', { model: names })}
        isDisabled={busy !== null}
      >
        <span className="truncate">{names}</span>
        <Icon name="down" size={12} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="options"
          aria-label={t('ui.settings.rescore', { model: names })}
          selectionMode="single"
          selectedKeys={current}
          onAction={(key) => {
            const model = models.find(({ id }) => id === key);
            if (model !== undefined && !current.includes(model.id)) {
              void commands.scoreBy(model, pick(model.name));
            }
          }}
        >
          {models.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="option">
              {pick(name)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
