import type { ReactNode } from 'react';

/** The finding a page stands for, in words; takes the focus when the page opens, so that it is read first. */
export function PageTitle({
  title,
  note = null,
  children,
}: {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** Buttons beside the title. */
  readonly children?: ReactNode;
}) {
  return (
    <div className="page-title">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {note !== null && <p className="page-note">{note}</p>}
      </div>
      {children !== undefined && <div className="page-actions">{children}</div>}
    </div>
  );
}
