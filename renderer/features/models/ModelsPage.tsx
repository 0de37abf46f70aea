import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ModelsImported, RulesTaken } from '../../../shared/ipc/models-contract';
import { formatCount } from '../../../shared/format/format';
import type { ModelLibrary } from '../../../shared/models/model-library';
import type { ModelConflict } from '../../../shared/models/user-models';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { Loading } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { AdviceTables } from './AdviceTables';
import { ModelsTables } from './ModelsTables';
import { RulesNote } from './RulesNote';
import './models.css';

/** 评分模型: all models and the rules they follow, the user's own, and what is changed of the advice. */
export function ModelsPage() {
  const { t } = useText();
  const { library } = useStore().state;
  if (library === null) return <Loading text={t('ui.models.loading')} />;
  return <Listed library={library} />;
}

function Listed({ library }: { readonly library: ModelLibrary }) {
  const { t } = useText();
  const { commands } = useStore();
  const [refused, setRefused] = useState<RulesTaken | null>(null);
  const [conflicts, setConflicts] = useState<readonly ModelConflict[]>([]);
  const { models, known, advice } = library;
  const isNothing = models.length === 0 && advice === null;
  const told = (taken: RulesTaken | null) => {
    setRefused(taken === null || taken.problems.length === 0 ? null : taken);
  };
  const importModels = async () => {
    const taken: ModelsImported | null = await commands.importModels();
    told(taken);
    setConflicts(taken?.conflicts ?? []);
  };
  return (
    <article className="models">
      <PageTitle
        title={t('ui.models.title', {
          known: formatCount(known.length),
          own: formatCount(models.length),
        })}
        note={t('ui.models.note')}
      >
        <Button className="button" onPress={() => void importModels()}>
          {t('ui.models.import')}
        </Button>
        <Button
          className="button"
          isDisabled={isNothing}
          onPress={() =>
            void commands.exportModels(
              models.map(({ id }) => id),
              true,
            )
          }
        >
          {t('ui.models.exportAll')}
        </Button>
      </PageTitle>
      {refused !== null && <Refused taken={refused} />}
      {conflicts.length > 0 && (
        <Conflicts
          conflicts={conflicts}
          settle={(id) => {
            setConflicts(conflicts.filter(({ own }) => own.id !== id));
          }}
        />
      )}
      <RulesNote
        library={library}
        load={async () => {
          told(await commands.loadRules());
        }}
      />
      <ModelsTables library={library} />
      <AdviceTables library={library} />
    </article>
  );
}

/** A file that was not taken, with everything that is wrong with it. */
function Refused({ taken }: { readonly taken: RulesTaken }) {
  const { t, say } = useText();
  return (
    <section className="notice failures" role="alert" aria-labelledby="file-problems">
      <h2 id="file-problems">{t('ui.models.problems', { file: taken.file })}</h2>
      <ul>
        {taken.problems.map((problem, index) => (
          <li key={index}>{say(problem)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Models of a file that are here already and say something else: whose is kept. */
function Conflicts({
  conflicts,
  settle,
}: {
  readonly conflicts: readonly ModelConflict[];
  readonly settle: (id: string) => void;
}) {
  const { t } = useText();
  const { commands } = useStore();
  return (
    <section className="notice" aria-labelledby="conflicts">
      <h2 id="conflicts">{t('ui.models.conflicts')}</h2>
      <ul className="conflicts">
        {conflicts.map(({ own, incoming }) => (
          <li key={own.id}>
            <span>
              {t('ui.models.conflict', {
                own: own.name,
                ownSaved: own.savedAt.slice(0, 16),
                incoming: incoming.name,
                incomingSaved: incoming.savedAt.slice(0, 16),
              })}
            </span>
            <Button
              className="button small"
              onPress={() => {
                settle(own.id);
              }}
            >
              {t('ui.models.keepMine', { name: own.name })}
            </Button>
            <Button
              className="button small"
              onPress={() => {
                settle(own.id);
                void commands.editModel({ before: own, after: incoming });
              }}
            >
              {t('ui.models.takeTheirs', { name: incoming.name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
