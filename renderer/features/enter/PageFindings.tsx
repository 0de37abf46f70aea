import { formatCount } from '../../../shared/format/format';
import { metricValue } from '../../../shared/format/metric-text';
import { fieldSet, SCORE_NAMES } from '../../../shared/import/entries/field-sets';
import type { PageFinding, PageReading, UnusedLine } from '../../../shared/import/paste/read-page';
import { metricById } from '../../../shared/metrics/catalogue';
import { useText, type Words } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';

/** What was read off the page, line by line: the words, what they were taken for, and the value; then what was not used. */
export function PageFindings({ page }: { readonly page: PageReading }) {
  const words = useText();
  const { t } = words;
  const troubles = page.unused.filter(isTrouble);
  const others = page.unused.filter((line) => !isTrouble(line));
  return (
    <>
      {troubles.length > 0 && (
        <section className="notice" aria-label={t('ui.paste.troubles')}>
          <h2>{t('ui.paste.troubles')}</h2>
          <ul className="issue-list">
            {troubles.map(({ line, text, why }) => (
              <li key={line}>
                {t(`ui.paste.why.${why}`, { text })}
                <span className="faint"> {t('ui.paste.line', { line })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('ui.paste.table')}>
        <table className="table">
          <caption className="visually-hidden">{t('ui.paste.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.paste.label')}</th>
              <th scope="col">{t('ui.paste.meaning')}</th>
              <th scope="col">{t('ui.paste.value')}</th>
            </tr>
          </thead>
          <tbody>
            {page.findings.map((finding, index) => (
              <Finding key={index} finding={finding} page={page} />
            ))}
          </tbody>
        </table>
      </div>
      {others.length > 0 && (
        <Unfold level={2} title={t('ui.paste.unused', { count: formatCount(others.length) })}>
          <ul className="unused-lines">
            {others.map(({ line, text, why }) => (
              <li key={line}>
                <span className="truncate" title={text}>
                  {text}
                </span>
                <span className="faint">{t(`ui.paste.why.${why}`)}</span>
              </li>
            ))}
          </ul>
        </Unfold>
      )}
    </>
  );
}

/** Lines with a known name of which a person may want to enter the figure; a unit or sign of its own says nothing more. */
function isTrouble({ why, text }: UnusedLine): boolean {
  return why !== 'peer' && why !== 'unknown' && !/^[\s\d.,%分秒时小天/()（）—–-]*$/.test(text);
}

function Finding({ finding, page }: { readonly finding: PageFinding; readonly page: PageReading }) {
  const words = useText();
  const { t } = words;
  const { disagree, points, label, lines } = finding;
  const notes = [
    amountOf(finding, words),
    baseOf(finding, words),
    disagree === null ? null : t('ui.paste.disagree', { counts: disagree }),
    points === null ? null : t('ui.paste.points', { points }),
    hasField(finding, page) ? null : t('ui.paste.noField'),
  ].filter((note) => note !== null);
  return (
    <tr>
      <th scope="row">
        {label}
        <span className="faint found-line">{t('ui.paste.line', { line: lines[0] ?? 0 })}</span>
      </th>
      <td>{meaningText(finding, words)}</td>
      <td>
        {valueText(finding, words)}
        {notes.map((note) => (
          <span key={note} className="cell-note">
            {note}
          </span>
        ))}
      </td>
    </tr>
  );
}

/** Metrics of older pages have no field in the form of today. */
function hasField({ meaning }: PageFinding, { platform }: PageReading): boolean {
  return meaning.type !== 'metric' || fieldSet(platform).metrics.includes(meaning.id);
}

function meaningText({ meaning }: PageFinding, { t, pick }: Words): string {
  switch (meaning.type) {
    case 'metric':
      return pick(metricById(meaning.id).name);
    case 'official':
      return meaning.part === 'level' ? t('ui.paste.level') : pick(SCORE_NAMES[meaning.part]);
    case 'date':
      return t('ui.enter.date');
    case 'shop':
      return t('ui.enter.shopName');
  }
}

/** As the page prints it, so that the two can be compared. */
function valueText({ meaning, found, value }: PageFinding, { t }: Words): string {
  if (meaning.type !== 'official' || value === null) return found;
  return t('ui.score', { score: String(value) });
}

/** What a duration comes to in the metric's unit, unless it is printed so. */
function amountOf({ meaning, value, found }: PageFinding, { t, language }: Words): string | null {
  if (meaning.type !== 'metric' || value === null) return null;
  const { unit } = metricById(meaning.id);
  const isPlain = unit === 'hours' ? PLAIN_HOURS : unit === 'seconds' ? PLAIN_SECONDS : null;
  if (isPlain === null || isPlain.test(found)) return null;
  return t('ui.paste.amount', { value: metricValue({ value, unit }, language) });
}

const PLAIN_HOURS = /^[\d.]+\s*(小时|时|h)?$/i;
const PLAIN_SECONDS = /^[\d.]+\s*(秒|s)?$/i;

/** What the counts beside a value are good for. */
function baseOf({ numerator, count }: PageFinding, { t }: Words): string | null {
  if (numerator !== null) return t('ui.paste.counts');
  return count === null ? null : t('ui.paste.cases', { count: formatCount(count) });
}
