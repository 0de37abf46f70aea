import { memo } from 'react';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import type { Recovery } from '../../../shared/checkup/schema-advice';
import { formatScore } from '../../../shared/format/format';
import type { ScoreModel } from '../../../shared/models/schema';
import { thresholdsOf } from '../../../shared/scoring/grade';
import { ChartFrame } from '../../charts/ChartFrame';
import { chartName } from '../../charts/chart-name';
import { Dated } from '../../ui/Dated';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { RecoveryChart } from './RecoveryChart';
import { linesAhead, notProjected, recoverySentences } from './recovery-words';

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
  const { t, say, pick } = words;
  const courses = result.recoveries.filter((one) => one.shop === shop.id);
  const reason = notProjected(result, shop);
  const lines = linesAhead(courses, model);
  return (
    <section className="recovery" aria-labelledby="plan-recovery">
      <h2 id="plan-recovery">{t('ui.plan.recovery')}</h2>
      {reason !== null ? (
        <p>{t(reason)}</p>
      ) : (
        <>
          <ChartFrame
            name={chartName([shop], t('ui.plan.recovery'), words)}
            note={`${pick(model.name)} · ${say({ code: 'recovery.note', params: {} })}`}
            until={result.period.to}
          >
            <RecoveryChart courses={courses} lines={lines} />
          </ChartFrame>
          <dl className="recovery-words">
            {courses.map((course) => (
              <div key={course.scenario}>
                <dt>{say({ code: `recovery.${course.scenario}`, params: {} })}</dt>
                {recoverySentences(course, model, words).map((sentence) => (
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
