import { use, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { TabOrder } from './tab-order';

/** A way to another page, within text or a table. */
export function LinkButton({
  children,
  label,
  onPress,
}: {
  readonly children: ReactNode;
  /** What it is called where its words alone do not say where it leads. */
  readonly label?: string;
  readonly onPress: () => void;
}) {
  const isInTabOrder = use(TabOrder);
  return (
    <Button
      className="link"
      excludeFromTabOrder={!isInTabOrder}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onPress={onPress}
    >
      {children}
    </Button>
  );
}
