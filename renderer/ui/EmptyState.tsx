import type { ReactNode } from 'react';

/** Why there is nothing here, what would fill it, and the button that does. */
export function EmptyState({
  title,
  text,
  children,
}: {
  /** Left out where the page's title says it. */
  readonly title?: string | undefined;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      {title !== undefined && <p className="empty-title">{title}</p>}
      <p>{text}</p>
      {children}
    </div>
  );
}
