import { memo } from 'react';
import { describeGateAhead } from '../../../shared/advice/words';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import type { Recovery } from '../../../shared/checkup/schema-advice';
import { formatScore } from '../../../shared/format/format';
import type { ScoreModel } from '../../../shared/models/schema';
import { thresholdsOf } from '../../../shared/scoring/grade';
import { Dated } from '../../ui/Dated';
import { useText, type Words } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { RecoveryChart } from './RecoveryChart';

/** How the total moves by itself as old days leave the window, and when it is at which line. */
export const RecoverySection = memo(function RecoverySection({
  result,
  shop,
  model,
}: {
  readonly result: CheckupResult;
  readonly shop: ShopResult;
  readonly model: ScoreModel;
}) {
  const words = useText();
  const { t, say } = words;
  const courses = result.recoveries.filter((one) => one.shop === shop.id);
  const isFlat = shop.metrics.every(({ score, daily }) => score === null || daily.length === 0);
  const reason =
    result.period.to === null
      ? 'ui.plan.recovery.noDates'
      : courses.length === 0
        ? 'ui.plan.recovery.fixed'
        : isFlat
          ? 'ui.plan.recovery.flat'
          : null;
  const lines = [
    ...new Set(
      courses.flatMap(({ gates }) =>
        gates.flatMap(({ gate }) => model.gates.find(({ id }) => id === gate)?.threshold ?? []),
      ),
    ),
  ];
  return (
    <section className="recovery" aria-labelledby="plan-recovery">
      <h2 id="plan-recovery">{t('ui.plan.recovery')}</h2>
      {reason !== null ? (
        <p>{t(reason)}</p>
      ) : (
        <>
          <RecoveryChart courses={courses} lines={lines} />
          <dl className="recovery-words">
            {courses.map((course) => (
              <div key={course.scenario}>
                <dt>{say({ code: `recovery.${course.scenario}`, params: {} })}</dt>
                {sentences(course, model, words).map((sentence) => (
                  <dd key={sentence}>
                    <Dated>{sentence}</Dated>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          <p className="footnote">{say({ code: 'recovery.note', params: {} })}</p>
          <Unfold isLazy title={t('ui.plan.recovery.table')}>
            <DaysTable courses={courses} model={model} />
          </Unfold>
        </>
      )}
    </section>
  );
});

/** When each line ahead is reached; lines of which the same is to be said together. */
function sentences(
  { days, gates }: Recovery,
  model: ScoreModel,
  { t, pick, say }: Words,
): readonly string[] {
  const told = new Map<string, { readonly names: string[]; readonly threshold: number }>();
  for (const ahead of gates) {
    const gate = model.gates.find(({ id }) => id === ahead.gate);
    if (gate === undefined) continue;
    const when = say(describeGateAhead(ahead, gate));
    const key = `${gate.threshold}\n${when}`;
    const before = told.get(key);
    if (before === undefined)
      told.set(key, { names: [pick(gate.name)], threshold: gate.threshold });
    else before.names.push(pick(gate.name));
  }
  if (told.size === 0) {
    const [from, to] = [days[0]?.score ?? null, days.at(-1)?.score ?? null];
    const lines = thresholdsOf(model);
    const params = { from: formatScore(from, lines), to: formatScore(to, lines) };
    return [t('ui.plan.recovery.range', params)];
  }
  return [...told].map(([key, { names, threshold }]) => {
    const name = names.join(t('ui.listSeparator'));
    const line = t('ui.plan.line', { threshold, name });
    return t('ui.plan.recovery.when', { line, when: key.slice(key.indexOf('\n') + 1) });
  });
}

function DaysTable({
  courses,
  model,
}: {
  readonly courses: readonly Recovery[];
  readonly model: ScoreModel;
}) {
  const { t, say } = useText();
  const lines = thresholdsOf(model);
  return (
    <div
      className="table-scroll tall"
      role="region"
      aria-label={t('ui.plan.recovery.table')}
      tabIndex={0}
    >
      <table className="table">
        <caption className="visually-hidden">{t('ui.plan.recovery.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.date')}</th>
            {courses.map(({ scenario }) => (
              <th key={scenario} scope="col" className="number">
                {say({ code: `recovery.${scenario}`, params: {} })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courses[0]?.days.map(({ date }, place) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              {courses.map(({ scenario, days }) => (
                <td key={scenario} className="number">
                  {formatScore(days[place]?.score ?? null, lines)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
