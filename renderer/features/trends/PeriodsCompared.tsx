import { useState } from 'react';
import { formatScore, formatSigned, isPoints } from '../../../shared/format/format';
import { comparePeriods, type PeriodComparison } from '../../../shared/history/compare-periods';
import type { CheckupHistory } from '../../../shared/history/history';
import type { SeriesPoint } from '../../../shared/history/series';
import { actionById } from '../../../shared/knowledge/actions';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { EffectBar } from './EffectBar';
import { MetricChangeRow } from './MetricChangeRow';
import { changeNotes, isSure, nameOf, trustCode } from './trends-view';

/** Two check-ups of a shop held against each other: what every metric brought or cost, adding up to the change of the total. */
export function PeriodsCompared({
  history,
  series,
  name,
  open,
  said,
}: {
  readonly history: CheckupHistory;
  /** At least two. */
  readonly series: readonly SeriesPoint[];
  readonly name: string;
  /** Id of the open document. */
  readonly open: string;
  /** The comparison whose notes stand above already. */
  readonly said: PeriodComparison | null;
}) {
  const words = useText();
  const { t } = words;
  const at = Math.max(
    1,
    series.findIndex(({ checkup, replaced }) =>
      [checkup, ...replaced].some(({ id }) => id === open),
    ),
  );
  const [then, setThen] = useState(series[at - 1]?.checkup.id ?? null);
  const [now, setNow] = useState(series[at]?.checkup.id ?? null);
  const choices = series
    .map(({ checkup }) => ({ id: checkup.id, name: nameOf(checkup, words) }))
    .reverse();
  const [one, other] = [then, now].map((id) =>
    series.findIndex(({ checkup }) => checkup.id === id),
  );
  // Whichever way round they were picked, the earlier one comes first.
  const before = series[Math.min(one ?? -1, other ?? -1)];
  const after = series[Math.max(one ?? -1, other ?? -1)];
  return (
    <section className="periods" aria-labelledby="periods">
      <h2 id="periods">{t('ui.trends.compare')}</h2>
      <div className="trends-choice">
        <ChoiceField
          label={t('ui.trends.then')}
          value={then}
          choices={choices}
          onChoose={setThen}
        />
        <ChoiceField label={t('ui.trends.now')} value={now} choices={choices} onChoose={setNow} />
      </div>
      {before === undefined || after === undefined || before === after ? (
        <p className="faint">{t('ui.trends.pickTwo')}</p>
      ) : (
        <Comparison
          comparison={comparePeriods(history, before, after)}
          name={name}
          hasNotes={
            said?.before.checkup.id !== before.checkup.id ||
            said.after.checkup.id !== after.checkup.id
          }
        />
      )}
    </section>
  );
}

function Comparison({
  comparison,
  name,
  hasNotes,
}: {
  readonly comparison: PeriodComparison;
  readonly name: string;
  readonly hasNotes: boolean;
}) {
  const words = useText();
  const { t } = words;
  const { before, after, total, metrics } = comparison;
  const counted = total === null ? metrics : metrics.filter(({ points }) => points !== null);
  const others =
    total === null
      ? []
      : metrics
          .filter(({ points }) => points === null)
          .toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)));
  const othersTitle = t('ui.trends.others', {
    count: others.length,
    sure: others.filter(isSure).length,
  });
  const most = Math.max(0, ...counted.map(({ points }) => Math.abs(points ?? 0)));
  return (
    <>
      {(hasNotes ? changeNotes(comparison) : []).map(({ code, params }) => (
        <p key={code} className="faint">
          {t(code, params)}
        </p>
      ))}
      <div
        className="table-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('ui.trends.table', { shop: name })}
      >
        <table className="table periods-table">
          <caption className="visually-hidden">{t('ui.trends.table', { shop: name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.metric')}</th>
              <th scope="col" className="number">
                {t('ui.trends.before')}
                <span className="cell-note">{nameOf(before.checkup, words)}</span>
              </th>
              <th scope="col" className="number">
                {t('ui.trends.after')}
                <span className="cell-note">{nameOf(after.checkup, words)}</span>
              </th>
              <th scope="col">{t('ui.trends.sure')}</th>
              {total !== null && <th scope="col">{t('ui.trends.effect')}</th>}
            </tr>
          </thead>
          <tbody>
            {counted.map((change) => (
              <MetricChangeRow
                key={change.metric}
                change={change}
                shop={after.shop.id}
                most={total === null ? null : most}
              />
            ))}
            {total !== null &&
              restOf(comparison).map(({ code, points }) => (
                <tr key={code}>
                  <th scope="row" colSpan={4}>
                    {t(code)}
                  </th>
                  <td>
                    <EffectBar points={points} most={most} />
                  </td>
                </tr>
              ))}
          </tbody>
          {total !== null && (
            <tfoot>
              <tr>
                <th scope="row">{t('ui.trends.total')}</th>
                {([before, after] as const).map(({ checkup, shop }, side) => (
                  <td key={checkup.id} className="number">
                    {formatScore(side === 0 ? total.before : total.after)}{' '}
                    {(total.basis !== 'shown' || shop.total.status === 'estimated') && (
                      <span className="tag">{t('ui.estimate')}</span>
                    )}
                  </td>
                ))}
                <td>{isPoints(total.split.difference) && t(trustCode(total.trust))}</td>
                <td className="periods-sum">
                  {t('ui.points', { points: formatSigned(total.split.difference) })}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {others.length > 0 && (
        <Unfold title={othersTitle} isLazy>
          <div className="table-scroll" tabIndex={0} role="region" aria-label={othersTitle}>
            <table className="table periods-table">
              <thead>
                <tr>
                  <th scope="col">{t('ui.metric')}</th>
                  <th scope="col" className="number">
                    {t('ui.trends.before')}
                  </th>
                  <th scope="col" className="number">
                    {t('ui.trends.after')}
                  </th>
                  <th scope="col">{t('ui.trends.sure')}</th>
                </tr>
              </thead>
              <tbody>
                {others.map((change) => (
                  <MetricChangeRow
                    key={change.metric}
                    change={change}
                    shop={after.shop.id}
                    most={null}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </Unfold>
      )}
      <Done comparison={comparison} />
    </>
  );
}

/** What besides metrics changed the total, where it did. */
function restOf({ total, before, after }: PeriodComparison) {
  if (total === null) return [];
  const { bonus, deduction, clamp, stage } = total.split;
  const inGrowth = [before, after].some(({ shop }) => shop.total.stage === 'growth');
  return (
    [
      { code: 'ui.trends.bonus', points: bonus },
      { code: 'ui.trends.deduction', points: deduction },
      { code: 'ui.trends.clamp', points: clamp },
      { code: `ui.trends.stage.${inGrowth ? 'growth' : 'official'}`, points: stage },
    ] as const
  ).filter(({ points }) => isPoints(points));
}

function Done({ comparison: { done, metrics } }: { readonly comparison: PeriodComparison }) {
  const { t, pick } = useText();
  if (done.length === 0) return null;
  return (
    <div className="card trends-done">
      <h3>{t('ui.trends.done')}</h3>
      <ul>
        {done.map(({ action, metric, at }) => {
          const moved = metrics.find((one) => one.metric === metric);
          const known = actionById(action);
          return (
            <li key={action}>
              <span className="faint">{at.slice(0, 10)}</span>{' '}
              {known === undefined ? action : pick(known.title)}{' '}
              <span className="tag">{t('ui.trends.doneMoves', { metric })}</span>
              {moved !== undefined && moved.points !== null && isPoints(moved.points) && (
                <span className="faint">
                  {' '}
                  {t('ui.points', { points: formatSigned(moved.points) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="footnote">{t('ui.trends.doneNote')}</p>
    </div>
  );
}
