import { formatBytes } from '../../../shared/format/format';
import { KEPT_PLACES, type KeptData, type KeptPlace } from '../../../shared/ipc/window-contract';
import { useText } from '../../ui/language';

/** Names in the folder; what has many is said in words. */
const NAMES: Readonly<Record<Exclude<KeptPlace, 'chromium'>, readonly string[]>> = {
  checkups: ['checkups'],
  bin: ['checkups/bin'],
  shops: ['shops.json'],
  answers: ['sittings.json', 'answers.json'],
  teaching: ['teaching.json'],
  phrases: ['phrases.json'],
  models: ['models.json'],
  templates: ['templates.json'],
  settings: ['settings.json', 'session.json'],
  leftovers: ['*.bad-…', '*.tmp'],
  logs: ['logs'],
};

/** Everything that is kept on this computer: what is in it and what is not, where, and how much. */
export function KeptTable({ sizes }: Pick<KeptData, 'sizes'>) {
  const { t } = useText();
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('ui.kept.table')}>
        <table className="table kept">
          <thead>
            <tr>
              <th scope="col">{t('ui.kept.what')}</th>
              <th scope="col">{t('ui.kept.holds')}</th>
              <th scope="col">{t('ui.kept.where')}</th>
              <th scope="col" className="number">
                {t('ui.kept.size')}
              </th>
            </tr>
          </thead>
          <tbody>
            {KEPT_PLACES.map((place) => (
              <tr key={place}>
                <th scope="row">{t(`ui.kept.${place}`)}</th>
                <td className="wide">{t(`ui.kept.${place}.holds`)}</td>
                <td className="kept-name">
                  {place === 'chromium'
                    ? t('ui.kept.chromium.where')
                    : NAMES[place].join(t('ui.listSeparator'))}
                </td>
                <td className="number">
                  {sizes[place] === 0 ? t('ui.kept.empty') : formatBytes(sizes[place])}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{t('ui.kept.never')}</p>
      <p>{t('ui.kept.elsewhere')}</p>
    </>
  );
}
