import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { MetricResult, ShopResult } from '../../../shared/checkup/schema';
import type { GroupKind } from '../../../shared/checkup/schema-groups';
import { formatCount, formatDifference, formatValue } from '../../../shared/format/format';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import {
  FEW_ROWS,
  groupShares,
  slowestGroup,
  troubleGroups,
  type GroupShare,
} from '../../../shared/scoring/group-shares';
import type { Language } from '../../../shared/text/local-text';
import { copiedTable } from '../../ui/copied-table';
import { useText, type Words } from '../../ui/language';
import { CopyButton } from '../../ui/CopyButton';

/** Where a shop's trouble with a metric lies: by product, courier, province, agent or hour, as far as the rows tell. */
export function MetricGroups({
  shop,
  metric,
  definition,
}: {
  readonly shop: ShopResult;
  readonly metric: MetricResult | undefined;
  readonly definition: MetricDefinition;
}) {
  const words = useText();
  const { t } = words;
  const [chosen, setChosen] = useState<GroupKind | null>(null);
  const kinds = (metric?.breakdowns ?? []).flatMap((parts) => {
    const listed = shop.groups.find(({ by }) => by === parts.by);
    if (listed === undefined || metric === undefined) return [];
    const shares = groupShares(metric, definition.direction, parts, listed);
    if (shares.every(({ name }) => name === null)) return [];
    return [{ by: parts.by, shares, finding: findingOf(shares, definition, words) }];
  });
  // First a kind that tells something.
  const telling = kinds.find(({ finding }) => finding !== null);
  const kind = kinds.find(({ by }) => by === chosen) ?? telling ?? kinds[0];
  if (metric === undefined || kind === undefined) return null;
  const { by, shares, finding } = kind;
  return (
    <section className="metric-groups" aria-labelledby="groups">
      <h2 id="groups">{t('ui.groups.title')}</h2>
      {kinds.length > 1 && (
        <ToggleButtonGroup
          className="segments"
          aria-label={t('ui.groups.by')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[by]}
          onSelectionChange={(keys) => {
            setChosen(kinds.find((one) => keys.has(one.by))?.by ?? null);
          }}
        >
          {kinds.map((one) => (
            <ToggleButton key={one.by} id={one.by} className="segment">
              {t(`ui.groups.by.${one.by}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <p className="groups-finding">{finding ?? t('ui.groups.headNone')}</p>
      <GroupsTable shop={shop} by={by} shares={shares} definition={definition} />
    </section>
  );
}

/** The breakdown in a sentence: who has the trouble; null where none stands out. */
function findingOf(
  shares: readonly GroupShare[],
  { unit, direction }: MetricDefinition,
  { t, language }: Words,
): string | null {
  if (unit === 'ratio') {
    const groups = troubleGroups(shares);
    if (groups.length === 0) return null;
    const sum = (of: 'share' | 'rowShare') =>
      formatValue(
        groups.reduce((all, one) => all + one[of], 0),
        'ratio',
        language,
      );
    return t('ui.groups.headRatio', {
      names: groups.map(({ name }) => name).join(t('ui.listSeparator')),
      share: sum('share'),
      rows: sum('rowShare'),
    });
  }
  const slowest = slowestGroup(shares, direction);
  if (slowest === null) return null;
  return t('ui.groups.headMean', {
    name: slowest.group.name ?? '',
    value: formatValue(slowest.group.value, unit, language),
    mean: formatValue(slowest.mean, unit, language),
  });
}

function GroupsTable({
  shop,
  by,
  shares,
  definition,
}: {
  readonly shop: ShopResult;
  readonly by: GroupKind;
  readonly shares: readonly GroupShare[];
  readonly definition: MetricDefinition;
}) {
  const words = useText();
  const { t, pick } = words;
  const { unit } = definition;
  const caption = t('ui.groups.caption', {
    shop: shop.name,
    metric: pick(definition.name),
    by: t(`ui.groups.by.${by}`),
  });
  const heads = [
    t(`ui.groups.name.${by}`),
    t('ui.groups.value'),
    t('ui.groups.rows'),
    t(excessHead(unit)),
    t(unit === 'ratio' ? 'ui.groups.shareRatio' : 'ui.groups.shareMean'),
  ];
  const cells = shares.map((share) => cellsOf(share, unit, words));
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table className="table groups-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={at === 0 || at === 4 ? '' : 'number'}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map((one, at) => (
              <GroupRow key={one.name ?? ''} share={one} cells={cells[at] ?? []} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="metric-tools">
        <CopyButton label={t('ui.today.copy')} about={caption} text={copiedTable(heads, cells)} />
        <span className="footnote">{t('ui.groups.note', { few: FEW_ROWS })}</span>
      </div>
    </>
  );
}

function GroupRow({
  share,
  cells: [name, value, rows, excess, part],
  words: { t, language },
}: {
  readonly share: GroupShare;
  readonly cells: readonly string[];
  readonly words: Words;
}) {
  const { interval, isFew, isClearlyWorse } = share;
  return (
    <tr data-few={isFew || undefined}>
      <th scope="row">
        {name}
        {isFew && <span className="cell-note">{t('ui.groups.few')}</span>}
      </th>
      <td className="number">
        {value}
        {interval !== null && (
          <span className="cell-note">
            {formatValue(interval.low, 'ratio', language)} –{' '}
            {formatValue(interval.high, 'ratio', language)}
          </span>
        )}
        {isClearlyWorse && !isFew && (
          <span className="cell-note loss">{t('ui.groups.clearly')}</span>
        )}
      </td>
      <td className="number">{rows}</td>
      <td className="number">{excess}</td>
      <td>
        <span className="spread-cell">
          <span className="spread-bar" aria-hidden="true">
            <span style={{ inlineSize: `${share.share * 100}%` }} />
          </span>
          <span className="spread-figure">{part}</span>
        </span>
      </td>
    </tr>
  );
}

function excessHead(unit: MetricDefinition['unit']) {
  if (unit === 'ratio') return 'ui.groups.excessRatio';
  return unit === 'stars' ? 'ui.groups.excessStars' : 'ui.groups.excessMean';
}

/** A row as text: name, value, rows, what is beyond the shop's level, share of the trouble. */
function cellsOf(
  share: GroupShare,
  unit: MetricDefinition['unit'],
  { t, language }: Words,
): readonly string[] {
  const { name, value, sum, count } = share;
  const isCounted = unit === 'ratio' && Number.isInteger(sum) && Number.isInteger(count);
  return [
    name ?? t('ui.groups.rest'),
    formatValue(value, unit, language),
    t('ui.groups.rowsCell', {
      count: isCounted ? `${formatCount(sum)}/${formatCount(count)}` : formatCount(count),
      share: formatValue(share.rowShare, 'ratio', language),
    }),
    excessText(share, unit, language),
    formatValue(share.share, 'ratio', language),
  ];
}

/** Of cases whole ones; under half a case is none. */
function excessText(
  { excess }: GroupShare,
  unit: MetricDefinition['unit'],
  language: Language,
): string {
  if (unit !== 'ratio') return formatDifference(excess, unit, language);
  return formatDifference(Math.abs(excess) < 0.5 ? 0 : excess, 'count', language);
}
