import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from './Icon';

/** Details that unfold in place under a line of words. */
export function Unfold({
  title,
  level = 3,
  children,
}: {
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
}) {
  return (
    <Disclosure className="unfold">
      <Heading level={level}>
        <Button slot="trigger" className="unfold-button">
          <Icon name="next" size={12} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="unfold-panel">{children}</DisclosurePanel>
    </Disclosure>
  );
}
