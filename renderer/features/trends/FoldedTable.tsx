import type { ReactNode } from 'react';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';

/** The numbers of a chart as a table, folded away beneath it. */
export function FoldedTable({
  title,
  caption = title,
  isLazy = false,
  children,
}: {
  /** What the chart is of. */
  readonly title: string;
  readonly caption?: string;
  /** Whether it is made only when it is first asked for. */
  readonly isLazy?: boolean;
  /** Head and body of the table. */
  readonly children: ReactNode;
}) {
  const { t } = useText();
  return (
    <Unfold title={t('ui.trends.numbers')} isLazy={isLazy}>
      <div
        className="table-scroll tall"
        tabIndex={0}
        role="region"
        aria-label={t('ui.trends.numbersOf', { title })}
      >
        <table className="table">
          <caption className="visually-hidden">{caption}</caption>
          {children}
        </table>
      </div>
    </Unfold>
  );
}
