import { useState, type ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from './Icon';

/** Details that unfold in place under a line of words. */
export function Unfold({
  title,
  level = 3,
  isLazy = false,
  isOpen: isOpenAtFirst = false,
  children,
}: {
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** Whether the details are made only when they are first asked for. */
  readonly isLazy?: boolean;
  /** Whether the details are in sight from the first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  const [wasOpen, setWasOpen] = useState(isOpenAtFirst);
  return (
    <Disclosure
      className="unfold"
      defaultExpanded={isOpenAtFirst}
      onExpandedChange={(isOpen) => {
        if (isOpen) setWasOpen(true);
      }}
    >
      <Heading level={level}>
        <Button slot="trigger" className="unfold-button">
          <Icon name="next" size={12} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="unfold-panel">
        {isLazy && !wasOpen ? null : children}
      </DisclosurePanel>
    </Disclosure>
  );
}
