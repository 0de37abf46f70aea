import { rulesAge } from '../../../shared/models/rules-date';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { beijingNow } from '../checklist/now';

/** How old the rules are that shops are scored by, on the first page. */
export function StartModels() {
  const { t } = useText();
  const { state, go } = useStore();
  const { library } = state;
  if (library === null) return null;
  const { rulesAsOf: date } = library;
  const { days, old } = rulesAge(beijingNow().slice(0, 10), date);
  return (
    <section aria-labelledby="score-models">
      <div className="section-title">
        <h2 id="score-models">{t('ui.models.name')}</h2>
        <LinkButton
          onPress={() => {
            go({ name: 'models' });
          }}
        >
          {t('ui.models.open')}
        </LinkButton>
      </div>
      <p className={old ? 'notice' : 'faint'}>
        {t(old ? 'rules.old' : 'ui.models.rulesAge', { date, days })}
      </p>
    </section>
  );
}
