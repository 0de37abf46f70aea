import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

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
  return (
    <Button
      className="link"
      {...(label === undefined ? {} : { 'aria-label': label })}
      onPress={onPress}
    >
      {children}
    </Button>
  );
}
