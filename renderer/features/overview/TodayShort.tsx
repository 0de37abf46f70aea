import type { CheckupResult } from '../../../shared/checkup/schema';
import { formatCount, formatValue } from '../../../shared/format/format';
import { GUIDE, PAGE_OF } from '../../app/pages';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { momentText } from '../today/Tasks';
import { momentsOf, waitingKinds } from '../today/today-view';

/** What must be handled today, by kind, over all shops; the rows stand on their own page. */
export function TodayShort({ result: { today } }: { readonly result: CheckupResult }) {
  const words = useText();
  const { t, language } = words;
  const { go } = useStore();
  const kinds = waitingKinds(today);
  const asOf = momentText(momentsOf(today), words);
  return (
    <section aria-labelledby="today-short">
      <h2 id="today-short">{t('ui.overview.today')}</h2>
      {kinds.length === 0 ? (
        <p className="faint">
          {t(today.length === 0 ? 'ui.today.titleNoLists' : 'ui.today.titleNone')}{' '}
          {today.length === 0 && (
            <LinkButton
              onPress={() => {
                go(GUIDE);
              }}
            >
              {t('ui.guide.title')}
            </LinkButton>
          )}
        </p>
      ) : (
        <>
          <ul className="today-short">
            {kinds.map(({ kind, waiting, overdue, soon, hours }) => (
              <li key={kind}>
                <span>
                  {t(`ui.today.kind.${kind}`)} <strong>{formatCount(waiting)}</strong>
                </span>
                {overdue > 0 && (
                  <span className="loss">
                    {t('ui.overview.overdue', { count: formatCount(overdue) })}
                  </span>
                )}
                {soon > 0 && <span>{t('ui.overview.soon', { count: formatCount(soon) })}</span>}
                {hours !== null && (
                  <span className="faint">
                    {t('ui.overview.firstDue', { time: formatValue(hours, 'hours', language) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p className="overview-more">
            <LinkButton
              onPress={() => {
                go(PAGE_OF.today);
              }}
            >
              {t('ui.overview.toToday')}
            </LinkButton>{' '}
            {asOf !== '' && <span className="faint">{t('ui.overview.asOf', { asOf })}</span>}
          </p>
        </>
      )}
    </section>
  );
}
