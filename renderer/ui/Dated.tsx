import { Fragment } from 'react';

/** Days and months as they are written everywhere: `2026-10-12`, `2026-09`, `10-12`. */
const DAY = /((?<![\d-])(?:\d{4}-\d{2}(?:-\d{2})?|\d{2}-\d{2})(?![\d-]))/;

/** A text whose dates are never broken over two lines, as a browser does at their hyphens. */
export function Dated({ children }: { readonly children: string }) {
  return children.split(DAY).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <span key={index} className="nowrap">
        {part}
      </span>
    ),
  );
}
