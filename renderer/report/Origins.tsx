/** Where the numbers of a model come from: by number in its tables, in words once below them. */
import type { Provenance } from '../../shared/models/schema';
import { isSameOrigin } from './selection';
import { useReport } from './words';

/** One origin in a table: its kind as a tag, the number of the note that tells it. */
export function Origin({
  of,
  origins,
}: {
  readonly of: Provenance;
  readonly origins: readonly Provenance[];
}) {
  const { r } = useReport();
  return (
    <span className="origin">
      <span className="tag">{r(`report.provenance.${of.kind}`)}</span>{' '}
      {r('report.model.note', { number: origins.findIndex((one) => isSameOrigin(one, of)) + 1 })}
    </span>
  );
}

/** The notes the tables point at. */
export function OriginNotes({ origins }: { readonly origins: readonly Provenance[] }) {
  const { r, pick } = useReport();
  return (
    <>
      <h3>{r('report.model.notes')}</h3>
      <ol className="origins">
        {origins.map((origin) => (
          <li key={`${origin.kind} ${pick(origin.source)}`}>
            <span className="tag">{r(`report.provenance.${origin.kind}`)}</span>{' '}
            {pick(origin.source)}
          </li>
        ))}
      </ol>
    </>
  );
}
