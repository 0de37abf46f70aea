import { describePlan } from '../../shared/advice/words';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { actionById } from '../../shared/knowledge/actions';
import { lineName } from '../features/plan/line-name';
import { planTitle } from '../features/plan/plan-title';
import { fixedBy, planChoices, type PlanChoice } from '../features/plan/plan-view';
import { linesAhead, notProjected, recoverySentences } from '../features/plan/recovery-words';
import { RecoveryChart } from '../features/plan/RecoveryChart';
import { useText } from '../ui/language';
import { PrintedChart } from './PrintedChart';
import { TickBox } from './TickBox';
import type { ReportShop } from './selection';
import { SectionTitle } from './SectionTitle';
import { atStart, useReport } from './words';

/** Lines ahead whose way is printed; the program has the rest. */
const LINES = 3;

/** The cheapest way to each line ahead, and how the total moves by itself over the next 60 days. */
export function PlanSection({
  checkup: { result },
  entry,
}: {
  readonly checkup: CheckupDocument;
  readonly entry: ReportShop;
}) {
  const words = useText();
  const { r } = useReport();
  const { shop, model } = entry;
  const fixed = fixedBy(shop, model);
  const choices = planChoices(result, shop, model);
  return (
    <section className="shop-part">
      <SectionTitle entry={entry} code="report.plan.of" />
      <p className="legend">
        {atStart(planTitle({ shops: [shop] }, shop, model, fixed, choices, words))}
        {r('report.stop')}
      </p>
      {choices.slice(0, LINES).map((choice) => (
        <Way key={choice.line.id} choice={choice} model={model.id} />
      ))}
      {(choices.length > 0 || notProjected(result, shop) === null) && (
        <Ahead result={result} entry={entry} />
      )}
    </section>
  );
}

/** One way: what it brings, and its actions to tick. */
function Way({ choice, model }: { readonly choice: PlanChoice; readonly model: string }) {
  const words = useText();
  const { say, pick } = words;
  const { plan, line } = choice;
  const actions = plan.actions.flatMap((id) => actionById(id) ?? []);
  return (
    <div className="keep">
      <h2>{atStart(lineName(choice, words))}</h2>
      {describePlan(plan, line, model).map((message) => (
        <p key={message.code}>{say(message)}</p>
      ))}
      <ul className="named-actions">
        {actions.map(({ id, title }) => (
          <li key={id}>
            <TickBox done={false} />
            <span>{pick(title)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ahead({
  result,
  entry,
}: {
  readonly result: CheckupDocument['result'];
  readonly entry: ReportShop;
}) {
  const words = useText();
  const { r } = useReport();
  const { t, say } = words;
  const { shop, model } = entry;
  const courses = result.recoveries.filter((one) => one.shop === shop.id);
  const reason = notProjected(result, shop);
  return (
    <div className="keep">
      <h2>{t('ui.plan.recovery')}</h2>
      {reason !== null ? (
        <p>{t(reason)}</p>
      ) : (
        <>
          <PrintedChart shops={[entry]} what={t('ui.plan.recovery')} isEstimate>
            <RecoveryChart courses={courses} lines={linesAhead(courses, model)} />
          </PrintedChart>
          {courses.map((course) => (
            <p key={course.scenario} className="course">
              <strong>
                {r('report.colon', {
                  label: say({ code: `recovery.${course.scenario}`, params: {} }),
                  value: '',
                })}
              </strong>
              {recoverySentences(course, model, words).join(t('ui.listSeparator'))}
            </p>
          ))}
          <p className="note">{say({ code: 'recovery.note', params: {} })}</p>
        </>
      )}
    </div>
  );
}
