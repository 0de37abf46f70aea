import type { SourceResult } from '../../shared/checkup/schema';
import { formatCount } from '../../shared/format/format';
import { useText } from './language';

const PARTS = ['used', 'duplicate', 'outOfPeriod', 'ignored', 'rejected'] as const;

/** Where the rows of one source went, as one bar and in words. */
export function RowsBar({ rows }: { readonly rows: SourceResult['rows'] }) {
  const { t } = useText();
  const present = PARTS.filter((part) => rows[part] > 0);
  return (
    <div className="rows">
      <div className="rows-bar" aria-hidden="true">
        {present.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: rows[part] }} />
        ))}
      </div>
      <ul className="rows-words">
        {present.map((part) => (
          <li key={part} data-part={part}>
            {t(`ui.rows.${part}`, { count: formatCount(rows[part]) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
