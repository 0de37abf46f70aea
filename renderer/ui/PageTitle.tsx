import type { ReactNode } from 'react';
import { Dated } from './Dated';

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
        <h1 tabIndex={-1}>{typeof title === 'string' ? <Dated>{title}</Dated> : title}</h1>
        {note !== null && (
          <p className="page-note">{typeof note === 'string' ? <Dated>{note}</Dated> : note}</p>
        )}
      </div>
      {children !== undefined && <div className="page-actions">{children}</div>}
    </div>
  );
}
