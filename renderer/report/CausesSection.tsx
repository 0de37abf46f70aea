import type { CheckupResult } from '../../shared/checkup/schema';
import type { CauseEvidence, CauseFinding } from '../../shared/checkup/schema-causes';
import { formatCount, formatPoints, LEAST_LOSS } from '../../shared/format/format';
import { actionById } from '../../shared/knowledge/actions';
import { causeById } from '../../shared/knowledge/causes';
import type { ReportShop } from './selection';
import { SectionTitle } from './SectionTitle';
import { useReport } from './words';

/** Causes printed with their evidence, the first in order: the dearest; the rest by name. All of it is in the window and the workbook. */
const CAUSES = 8;
/** Pieces of evidence printed of a cause. */
const EVIDENCE = 3;
/** Quotes printed with a piece of evidence. */
const QUOTES = 2;
/** Actions named with a cause; the checklist has them all. */
const ACTIONS = 3;

/** Why a shop loses points: the dearest causes with evidence and what to do, the rest by name. Nothing without causes. */
export function CausesSection({
  result,
  entry,
}: {
  readonly result: CheckupResult;
  readonly entry: ReportShop;
}) {
  const { shop } = entry;
  const { r } = useReport();
  const findings = result.causes
    .filter((finding) => finding.shop === shop.id)
    .toSorted((a, b) => a.order - b.order);
  const found = findings.filter(({ strength }) => strength !== 'weak');
  const hints = findings.filter(({ strength }) => strength === 'weak');
  if (findings.length === 0) return null;
  return (
    <section className="shop-part">
      <SectionTitle entry={entry} code="report.causes.of" />
      {found.length === 0 ? (
        <p>{r('report.causes.none')}</p>
      ) : (
        <p className="note legend">{r('report.causes.intro')}</p>
      )}
      {found.slice(0, CAUSES).map((finding) => (
        <FoundCause key={finding.cause} finding={finding} />
      ))}
      <Names code="report.causes.others" findings={found.slice(CAUSES)} />
      <Names code="report.causes.hints" findings={hints} />
    </section>
  );
}

function Names({
  code,
  findings,
}: {
  readonly code: 'report.causes.others' | 'report.causes.hints';
  readonly findings: readonly CauseFinding[];
}) {
  const { r, pick } = useReport();
  if (findings.length === 0) return null;
  const names = findings.map(({ cause }) => {
    const known = causeById(cause);
    return known === undefined ? cause : pick(known.title);
  });
  return (
    <p className="other-causes">
      {r(code, {
        count: formatCount(findings.length),
        causes: names.join(r('report.causes.joint')),
      })}
    </p>
  );
}

function FoundCause({ finding }: { readonly finding: CauseFinding }) {
  const { r, pick } = useReport();
  const cause = causeById(finding.cause);
  if (cause === undefined) return null;
  const actions = finding.actions
    .slice(0, ACTIONS)
    .flatMap((id) => actionById(id) ?? [])
    .map(({ title }) => pick(title));
  return (
    <article className="finding cause">
      <h2>
        {pick(cause.title)} <span className="note">{r(`report.causes.${finding.strength}`)}</span>
      </h2>
      <span className="points">
        {finding.loss !== null &&
          (finding.loss < LEAST_LOSS
            ? r('report.causes.costsNothing')
            : r('report.causes.atStake', { points: formatPoints(finding.loss) }))}
      </span>
      <div>
        <p>{pick(cause.effect)}</p>
        <Evidence evidence={finding.evidence} />
        <p>{r('report.colon', { label: r('report.causes.remedy'), value: pick(cause.remedy) })}</p>
        {actions.length > 0 && (
          <p className="note">
            {r('report.colon', {
              label: r('report.causes.actions'),
              value: actions.join(r('report.causes.joint')),
            })}
          </p>
        )}
      </div>
    </article>
  );
}

/** Figures in sentences, each with the first words of buyers behind it. */
function Evidence({ evidence }: { readonly evidence: readonly CauseEvidence[] }) {
  const { r, say } = useReport();
  return (
    <ul className="cause-evidence">
      {evidence.slice(0, EVIDENCE).map(({ kind, about, message, rows }, at) => {
        const quoted = kind === 'metric' ? [] : rows.filter(({ text }) => text !== null);
        return (
          <li key={`${kind} ${about} ${at}`}>
            {say(message)}
            {quoted.slice(0, QUOTES).map(({ source, row, text }) => (
              <span key={`${source} ${row}`} className="cause-quote">
                {r('report.causes.quote', { text: text ?? '', row: formatCount(row) })}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
