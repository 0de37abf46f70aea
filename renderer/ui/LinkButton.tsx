import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

/** A way to another page, within text or a table. */
export function LinkButton({
  children,
  onPress,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
}) {
  return (
    <Button className="link" onPress={onPress}>
      {children}
    </Button>
  );
}
