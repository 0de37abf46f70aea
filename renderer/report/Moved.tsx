import type { CheckupResult } from '../../shared/checkup/schema';
import { formatSigned, isPoints } from '../../shared/format/format';
import { comparePeriods } from '../../shared/history/compare-periods';
import type { CheckupHistory } from '../../shared/history/history';
import { openPoint, previousOf } from '../../shared/history/series';
import { actionById } from '../../shared/knowledge/actions';
import {
  biggestMover,
  changeNotes,
  changeTitle,
  nameOf,
  trustCode,
} from '../features/trends/trends-view';
import { useText } from '../ui/language';
import type { ReportShop } from './selection';
import { useReport } from './words';

/** What moved since the check-up before: the total, the metrics that did most, what was done meanwhile. */
export function Moved({
  document,
  result,
  entry: { shop },
  history,
}: {
  /** Id. */
  readonly document: string;
  readonly result: CheckupResult;
  readonly entry: ReportShop;
  readonly history: CheckupHistory;
}) {
  const words = useText();
  const { t } = words;
  const { r, pick, list } = useReport();
  const before = previousOf(history, shop.id, result);
  const now = openPoint(history, document, shop.id);
  if (before === undefined || now === undefined) {
    return (
      <section>
        <h2>{r('report.moved')}</h2>
        <p className="faint">{r('report.moved.first')}</p>
      </section>
    );
  }
  const comparison = comparePeriods(history, before, now);
  const { total } = comparison;
  const [up, down] = [biggestMover(comparison, 'up'), biggestMover(comparison, 'down')];
  const done = comparison.done.flatMap(({ action }) => actionById(action) ?? []);
  return (
    <section>
      <h2>{r('report.moved.since', { period: nameOf(before.checkup, words) })}</h2>
      <p>
        {changeTitle(shop.name, comparison, words)}
        {total !== null && isPoints(total.split.difference) && (
          <>
            {' '}
            <span className="tag">{t(trustCode(total.trust))}</span>
          </>
        )}
      </p>
      {changeNotes(comparison)
        .filter(({ code }) => !code.startsWith('ui.trends.trust.'))
        .map(({ code, params }) => (
          <p key={code} className="note">
            {t(code, params)}
          </p>
        ))}
      <p className="facts">
        {up !== undefined && (
          <span>{t('ui.since.best', { metric: up.metric, points: formatSigned(up.points) })}</span>
        )}
        {down !== undefined && (
          <span>
            {t('ui.since.worst', { metric: down.metric, points: formatSigned(down.points) })}
          </span>
        )}
        {done.length > 0 && (
          <span>
            {r('report.colon', {
              label: r('report.moved.done', { count: done.length }),
              value: list(done.slice(0, DONE).map(({ title }) => pick(title))),
            })}
          </span>
        )}
      </p>
    </section>
  );
}

/** Actions named. */
const DONE = 2;
