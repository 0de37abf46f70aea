import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';

const AUTOMATIC = 'automatic';

/** Which rules the score is worked out by; usually the files decide. */
export function ModelSelect() {
  const { t, pick } = useText();
  const { state, dispatch } = useStore();
  const items = [
    { id: AUTOMATIC, name: t('ui.review.automatic') },
    ...state.models.map((model) => ({ id: model.id, name: pick(model.name) })),
  ];
  return (
    <Select
      className="select"
      value={state.model ?? AUTOMATIC}
      onChange={(key) => {
        dispatch({ type: 'model', model: key === AUTOMATIC || key === null ? null : String(key) });
      }}
    >
      <Label>{t('ui.review.model')}</Label>
      <Button className="button select-button">
        <SelectValue />
        <Icon name="down" size={12} />
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={items}>
          {(item) => <ListBoxItem className="option">{item.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}
