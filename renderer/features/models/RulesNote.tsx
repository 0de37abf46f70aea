import { Button } from 'react-aria-components';
import type { ModelLibrary } from '../../../shared/models/model-library';
import { rulesAge } from '../../../shared/models/rules-date';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { beijingNow } from '../checklist/now';

/** How old the rules in use are, where they come from, and the way to newer ones. */
export function RulesNote({
  library,
  load,
}: {
  readonly library: ModelLibrary;
  readonly load: () => Promise<void>;
}) {
  const { t, say } = useText();
  const { commands } = useStore();
  const { rules, rulesAsOf, rulesProblems } = library;
  const { days, old } = rulesAge(beijingNow().slice(0, 10), rulesAsOf);
  const isUsed = rules !== null && rulesProblems.length === 0;
  return (
    <section className="card rules-note" aria-label={t('ui.models.rules')}>
      <div>
        <p>
          <strong>{t('ui.models.rulesAge', { date: rulesAsOf, days })}</strong>{' '}
          <span className="faint">
            {isUsed
              ? t('ui.models.packRules', {
                  file: rules.file,
                  models: rules.models.length,
                  industries: rules.industries.length,
                })
              : t('ui.models.ownRules')}
          </span>
        </p>
        {old && <p className="rules-old">{t('rules.old', { date: rulesAsOf, days })}</p>}
        {rules !== null && !isUsed && (
          <div role="alert">
            <p>{t('ui.models.unusedPack', { file: rules.file })}</p>
            <ul className="issue-list">
              {rulesProblems.map((problem, index) => (
                <li key={index}>{say(problem)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="page-actions">
        <Button className="button" onPress={() => void load()}>
          {t('ui.models.loadRules')}
        </Button>
        {rules !== null && (
          <Button className="button" onPress={() => void commands.removeRules()}>
            {t('ui.models.removeRules')}
          </Button>
        )}
      </div>
    </section>
  );
}
