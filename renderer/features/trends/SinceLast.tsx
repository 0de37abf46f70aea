import { useMemo } from 'react';
import { formatSigned, isPoints } from '../../../shared/format/format';
import { comparePeriods, type PeriodComparison } from '../../../shared/history/compare-periods';
import { withOpen, type CheckupHistory } from '../../../shared/history/history';
import { openPoint, previousOf } from '../../../shared/history/series';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { ShopName } from '../../ui/ShopMark';
import { Unfold } from '../../ui/Unfold';
import { biggestMover, nameOf, trustCode } from './trends-view';
import './trends.css';

/** More are folded. */
const MOST_SHOPS = 6;

interface Line {
  readonly index: number;
  readonly name: string;
  readonly comparison: PeriodComparison;
}

/** What changed since the last check-up of each shop, the most first; nothing where there is no earlier one. */
export function SinceLast({ document }: { readonly document: CheckupDocument }) {
  const { t } = useText();
  const { state } = useStore();
  const { history } = state;
  const lines = useMemo(
    () => (history === null ? [] : linesOf(history, document)),
    [history, document],
  );
  if (lines.length === 0) return null;
  const [shown, folded] = [lines.slice(0, MOST_SHOPS), lines.slice(MOST_SHOPS)];
  return (
    <section className="since" aria-labelledby="since">
      <h2 id="since">{t('ui.since.title')}</h2>
      <Lines lines={shown} />
      {folded.length > 0 && (
        <Unfold title={t('ui.since.more', { count: folded.length })} isLazy>
          <Lines lines={folded} />
        </Unfold>
      )}
    </section>
  );
}

function linesOf(kept: CheckupHistory, document: CheckupDocument): readonly Line[] {
  const history = withOpen(kept, document);
  const size = ({ comparison: { total } }: Line): number =>
    total === null ? -1 : Math.abs(total.split.difference);
  return document.result.shops
    .flatMap(({ id, name }, index): Line[] => {
      const before = previousOf(history, id, document.result);
      const now = openPoint(history, document.id, id);
      if (before === undefined || now === undefined) return [];
      return [{ index, name, comparison: comparePeriods(history, before, now) }];
    })
    .sort((a, b) => size(b) - size(a));
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className="since-lines">
      {lines.map((line) => (
        <SinceLine key={line.index} {...line} />
      ))}
    </ul>
  );
}

function SinceLine({ index, name, comparison }: Line) {
  const words = useText();
  const { t } = words;
  const { go } = useStore();
  const { total, before, after } = comparison;
  const [best, worst] = [biggestMover(comparison, 'up'), biggestMover(comparison, 'down')];
  const difference = total?.split.difference ?? 0;
  return (
    <li>
      <ShopName index={index} name={name} />
      {total === null ? (
        <span className="faint">{t('ui.since.noTotal')}</span>
      ) : (
        <span>
          <span className={!isPoints(difference) ? 'faint' : difference < 0 ? 'loss' : 'gain'}>
            {t('ui.points', { points: formatSigned(difference) })}
          </span>{' '}
          <span className="tag">{t(trustCode(total.trust))}</span>
        </span>
      )}
      <span className="faint">
        {t('ui.since.against', { period: nameOf(before.checkup, words) })}
      </span>
      {best !== undefined && (
        <span>
          {t('ui.since.best', { metric: best.metric, points: formatSigned(best.points) })}
        </span>
      )}
      {worst !== undefined && (
        <span>
          {t('ui.since.worst', { metric: worst.metric, points: formatSigned(worst.points) })}
        </span>
      )}
      <LinkButton
        label={t('ui.since.seeOf', { shop: name })}
        onPress={() => {
          go({ name: 'trends', shop: after.shop.id });
        }}
      >
        {t('ui.since.see')}
      </LinkButton>
    </li>
  );
}
