import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { Icon } from './Icon';

/** A labelled choice among few things, one of which is in force. */
export function ChoiceField<T extends string>({
  label,
  value,
  choices,
  placeholder = '',
  isLabelHidden = false,
  isDisabled = false,
  onChoose,
}: {
  readonly label: string;
  /** Null when nothing was chosen yet. */
  readonly value: T | null;
  readonly choices: readonly { readonly id: T; readonly name: string }[];
  readonly placeholder?: string;
  /** For those who see what stands around it. */
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly onChoose: (chosen: T) => void;
}) {
  return (
    <Select
      className="select"
      value={value}
      placeholder={placeholder}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = choices.find(({ id }) => id === key);
        if (chosen !== undefined && chosen.id !== value) onChoose(chosen.id);
      }}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : ''}>{label}</Label>
      <Button className="button select-button">
        <SelectValue className="truncate" />
        <Icon name="down" size={12} />
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={choices}>
          {(item) => <ListBoxItem className="option">{item.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}
