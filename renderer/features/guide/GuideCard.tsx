import { Button } from 'react-aria-components';
import { formatPeriod } from '../../../shared/format/format';
import { daysToExport, EXPORT_GUIDE, periodBefore } from '../../../shared/knowledge/export-guide';
import type { GuideKind, GuidePlatform } from '../../../shared/knowledge/export-guide/entry';
import { NOTES } from '../../../shared/knowledge/export-guide/notes';
import { columnsToTick } from '../../../shared/knowledge/fillers';
import { metricById } from '../../../shared/metrics/catalogue';
import type { Period } from '../../../shared/model/period';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { CopyButton } from '../../ui/CopyButton';
import { Dated } from '../../ui/Dated';
import { cardNeed } from './guide-for';

/** A time that is known to the year only. */
const YEAR = /^\d{4}$/;

/** One kind of file on one platform: where, which days, which columns, then what to mind. */
export function GuideCard({
  platform,
  kind,
  metric,
  start,
  today,
}: {
  readonly platform: GuidePlatform;
  readonly kind: GuideKind;
  /** The metric one came for. */
  readonly metric: string | null;
  /** Whether one was sent to this card. */
  readonly start: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}) {
  const { t, pick } = useText();
  const entry = EXPORT_GUIDE[platform][kind];
  const { path, sureness, where } = entry;
  return (
    <section className="card guide-card" aria-labelledby={`guide-${kind}`} data-chosen={start}>
      <h2 id={`guide-${kind}`} tabIndex={-1} data-start={start ? '' : undefined}>
        {t(`ui.guide.kind.${kind}`)}
      </h2>
      {metric !== null && <Need platform={platform} kind={kind} metric={metric} />}
      <ol className="guide-steps">
        <li>
          {path.length > 0 && <strong className="guide-path">{path.join(' › ')}</strong>}
          {pick(where)} <span className="tag guide-sure">{t(`ui.guide.sure.${sureness}`)}</span>
        </li>
        <li>
          <Days kind={kind} today={today} />
        </li>
        <li>
          <Columns platform={platform} kind={kind} metric={metric} />
        </li>
        <li>{kind === 'officialScores' ? <EnterFigures /> : t('ui.guide.bring')}</li>
      </ol>
      {entry.notes.length > 0 && (
        <>
          <h3>{t('ui.guide.traps')}</h3>
          <ul className="guide-notes">
            {entry.notes.map((note) => (
              <li key={note}>{pick(NOTES[note])}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What to do with a page of scores: paste it, or type its figures. */
function EnterFigures() {
  const { t } = useText();
  const { go } = useStore();
  return (
    <>
      {t('ui.guide.enter')}{' '}
      <Button
        className="button small"
        onPress={() => {
          go({ name: 'paste', add: false });
        }}
      >
        {t('ui.enter.paste')}
      </Button>{' '}
      <Button
        className="button small"
        onPress={() => {
          go({ name: 'form', add: false });
        }}
      >
        {t('ui.enter.form')}
      </Button>
    </>
  );
}

/** The days to choose: those of the open check-up, else of one made of today's exports. */
function Days({ kind, today }: { readonly kind: GuideKind; readonly today: string }) {
  const { t, language } = useText();
  const { state } = useStore();
  if (kind === 'officialScores') return t('ui.guide.daysPage');
  const { from = null, to = null } = state.document?.result.period ?? {};
  const ofCheckup: Period | null = from === null || to === null ? null : { from, to };
  const period = ofCheckup ?? periodBefore(today);
  const days = formatPeriod(daysToExport(kind, period), language);
  const sentence = (): string => {
    if (kind === 'agentStats') return t('ui.guide.daysExact', { days });
    if (ofCheckup === null) return t('ui.guide.days', { days });
    return t('ui.guide.daysOfCheckup', { days, period: formatPeriod(period, language) });
  };
  return <Dated>{sentence()}</Dated>;
}

/** The columns to tick, or the figures to copy, each of its own, and all of them to take away. */
function Columns({
  platform,
  kind,
  metric,
}: {
  readonly platform: GuidePlatform;
  readonly kind: GuideKind;
  readonly metric: string | null;
}) {
  const { t, pick } = useText();
  const entry = EXPORT_GUIDE[platform][kind];
  const isPage = kind === 'officialScores';
  const columns = columnsToTick(kind, entry);
  const need = metric === null ? null : cardNeed(metric, platform, kind);
  const needed = new Set(need?.columns.flat());
  const header = [t('ui.shop'), ...Object.keys(entry.gives).map((id) => pick(metricById(id).name))];
  const about = t(`ui.guide.kind.${kind}`);
  return (
    <>
      {isPage && t('ui.guide.figures')}
      {!isPage && entry.columns === null && t('ui.guide.plain')}
      {!isPage && entry.columns !== null && t('ui.guide.tick', { count: columns.length })}
      <ul className="guide-columns" lang="zh-CN">
        {columns.map((column) => (
          <li key={column} data-needed={needed.has(column)}>
            {needed.has(column) && (
              <>
                <Icon name="check" size={12} />
                <span className="visually-hidden">{t('ui.guide.needed')}</span>
              </>
            )}
            {column}
          </li>
        ))}
      </ul>
      <div className="guide-copy">
        <CopyButton
          label={t(isPage ? 'ui.guide.copyHeader' : 'ui.guide.copyColumns')}
          about={about}
          text={isPage ? header.join('\t') : columns.join('\n')}
        />
        {entry.seen !== null && (
          <span className="faint">
            {t(isPage ? 'ui.guide.seenPage' : 'ui.guide.seen', {
              when: YEAR.test(entry.seen) ? t('ui.guide.year', { year: entry.seen }) : entry.seen,
            })}
          </span>
        )}
      </div>
    </>
  );
}

/** What this file does for the metric one came for; nothing when it has no part in it. */
function Need({
  platform,
  kind,
  metric,
}: {
  readonly platform: GuidePlatform;
  readonly kind: GuideKind;
  readonly metric: string;
}) {
  const { t, pick } = useText();
  const need = cardNeed(metric, platform, kind);
  if (need === null) return null;
  const name = pick(metricById(metric).name);
  const groups = need.columns.map((group) => group.reduce((a, b) => t('ui.guide.or', { a, b })));
  const list = (parts: readonly string[]) => parts.join(t('ui.listSeparator'));
  if (kind === 'officialScores') {
    return (
      <p className="guide-need">{t('ui.guide.onPage', { metric: name, name: list(groups) })}</p>
    );
  }
  return (
    <p className="guide-need">
      {t('ui.guide.need', { metric: name, columns: list(groups) })}
      {need.also.length > 0 && (
        <>
          {' '}
          {t('ui.guide.needAlso', {
            files: list(need.also.map((other) => t(`ui.guide.kind.${other}`))),
          })}
        </>
      )}
      {need.rough && <> {t('ui.guide.needRough')}</>}
    </p>
  );
}
