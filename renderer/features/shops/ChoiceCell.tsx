import { useState } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import type { Message } from '../../../shared/result';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';

/** What one may choose in a cell. */
export interface Choice<T extends string> {
  readonly id: T;
  readonly name: string;
}

const NONE = 'none';

/** A cell with a choice of few things, or none of them. */
export function ChoiceCell<T extends string>({
  label,
  value,
  choices,
  none,
  commit,
}: {
  readonly label: string;
  readonly value: T | null;
  readonly choices: readonly Choice<T>[];
  /** What choosing none is called. */
  readonly none: string;
  /** Takes the choice; answers with what is wrong with it, null when nothing is. */
  readonly commit: (chosen: T | null) => Promise<Message | null>;
}) {
  const [error, setError] = useState<Message | null>(null);
  const { say } = useText();
  const items: readonly { readonly id: string; readonly name: string }[] = [
    { id: NONE, name: none },
    ...choices,
  ];
  return (
    <>
      <Select
        className="choice-cell"
        aria-label={label}
        value={value ?? NONE}
        onChange={(key) => {
          const chosen = choices.find(({ id }) => id === key)?.id ?? null;
          if (chosen !== value) void commit(chosen).then(setError);
        }}
      >
        <Button className="field choice-button" data-empty={value === null}>
          <SelectValue className="truncate" />
          <Icon name="down" size={10} />
        </Button>
        <Popover className="popover">
          <ListBox className="options" items={items}>
            {(item) => <ListBoxItem className="option">{item.name}</ListBoxItem>}
          </ListBox>
        </Popover>
      </Select>
      {error !== null && (
        <span className="cell-error" role="alert">
          {say(error)}
        </span>
      )}
    </>
  );
}
