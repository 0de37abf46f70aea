import type { CheckupResult } from '../../shared/checkup/schema';
import { answerText } from '../../shared/format/answer-text';
import { MISSING } from '../../shared/format/format';
import { questionById } from '../../shared/knowledge/assessment-items';
import type { ReportShop } from './selection';
import { SectionTitle } from './SectionTitle';
import { useReport } from './words';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** What a shop answered of itself, in words, with the answer before; nothing where it answered nothing. */
export function AssessmentSection({
  result,
  entry,
}: {
  readonly result: CheckupResult;
  readonly entry: ReportShop;
}) {
  const { shop } = entry;
  const { r, pick, language } = useReport();
  const answers = result.assessments.find((one) => one.shop === shop.id)?.answers ?? [];
  const rows = answers.flatMap((given) => {
    const item = questionById(given.question);
    return item === undefined ? [] : [{ item, given }];
  });
  if (rows.length === 0) return null;
  return (
    <section className="page">
      <SectionTitle entry={entry} code="report.assessment" />
      <p className="note legend">{r('report.assessment.note', { count: rows.length })}</p>
      <table className="answers">
        <thead>
          <tr>
            <th scope="col">{r('report.assessment.question')}</th>
            <th scope="col">{r('report.assessment.answer')}</th>
            <th scope="col">{r('report.assessment.date')}</th>
            <th scope="col">{r('report.assessment.before')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, given: { value, at, before } }) => (
            <tr key={item.id}>
              <th scope="row">{pick(item.name)}</th>
              <td>{answerText(item, value, language)}</td>
              <td>{at.slice(0, DATE_LENGTH)}</td>
              <td>
                {before === null
                  ? MISSING
                  : r('report.assessment.beforeOn', {
                      answer: answerText(item, before.value, language),
                      date: before.at.slice(0, DATE_LENGTH),
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
