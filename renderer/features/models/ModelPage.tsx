import { useState } from 'react';
import { Button } from 'react-aria-components';
import { resetModel } from '../../../shared/models/user-models';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { Loading } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { TextCell } from '../../ui/TextCell';
import { beijingNow } from '../checklist/now';
import { DimensionCard } from './DimensionCard';
import { countOf, dimensionWeight } from './model-figures';
import { Origin } from './Origin';
import {
  LONGEST_NAME,
  nameProblem,
  newModel,
  openModel,
  useModelEdit,
  type OpenModel,
} from './use-model-edit';
import { validityText } from './validity';
import './models.css';

/** One model: its weights and curves with where they come from, to be looked at and changed. */
export function ModelPage({ id }: { readonly id: string }) {
  const { t } = useText();
  const { state, go } = useStore();
  const { library } = state;
  if (library === null) return <Loading text={t('ui.models.loading')} />;
  const opened = openModel(id, library);
  if (opened !== null) return <Opened opened={opened} />;
  return (
    <article className="model">
      <PageTitle title={t('ui.models.name')} />
      <EmptyState title={t('ui.models.gone', { id })} text={t('ui.models.goneText')}>
        <Button
          className="button"
          onPress={() => {
            go({ name: 'models' });
          }}
        >
          {t('ui.models.all')}
        </Button>
      </EmptyState>
    </article>
  );
}

function Opened({ opened }: { readonly opened: OpenModel }) {
  const words = useText();
  const { t, pick } = words;
  const edit = useModelEdit(opened);
  const { model, parent, own } = opened;
  const facts = [
    model.platform === null ? t('ui.platform.other') : t(`ui.platform.${model.platform}`),
    validityText(model, words),
    ...(own === null ? [] : [t('ui.models.madeFrom', { model: pick(parent.name) })]),
  ];
  return (
    <article className="model">
      <Head opened={opened} facts={facts.join(' · ')} />
      <div className="model-notes">
        <p className="footnote">
          <Origin of={t('ui.models.structure')} provenance={model.structureProvenance} />
        </p>
        <p>{t(own === null ? 'ui.model.shippedNote' : 'ui.model.ownNote')}</p>
        <Total opened={opened} />
      </div>
      {model.dimensions.map((dimension) => (
        <DimensionCard key={dimension.id} dimension={dimension} opened={opened} edit={edit} />
      ))}
    </article>
  );
}

function Head({ opened, facts }: { readonly opened: OpenModel; readonly facts: string }) {
  const { t, pick } = useText();
  const { commands } = useStore();
  const [isNaming, setNaming] = useState(false);
  const { model, parent, own, changes } = opened;
  const name = own?.name ?? pick(model.name);
  return (
    <>
      <PageTitle title={name} note={facts}>
        <Button
          className="button"
          onPress={() => {
            setNaming(true);
          }}
        >
          {t('ui.model.saveAs')}
        </Button>
        {own !== null && (
          <>
            <Button
              className="button"
              isDisabled={countOf(changes) === 0}
              onPress={() =>
                void commands.editModel({
                  before: own,
                  after: { ...resetModel(own), savedAt: beijingNow() },
                })
              }
            >
              {t('ui.model.resetAll')}
            </Button>
            <Button className="button" onPress={() => void commands.exportModels([own.id], false)}>
              {t('ui.models.exportOne')}
            </Button>
            <Button className="button" onPress={() => void commands.removeModel(own)}>
              {t('ui.models.removeThis')}
            </Button>
          </>
        )}
      </PageTitle>
      {isNaming && (
        <div className="model-name">
          <TextCell
            label={t('ui.model.newName')}
            value=""
            placeholder={t('ui.model.newName')}
            maxLength={LONGEST_NAME}
            takesFocus
            commit={async (typed) => {
              const error =
                nameProblem(typed) ??
                (await commands.createModel(newModel(parent, typed.trim(), changes)));
              if (error === null) setNaming(false);
              return error;
            }}
          />
        </div>
      )}
      {own !== null && (
        <label className="model-name">
          <span>{t('ui.model.nameField')}</span>
          <TextCell
            label={t('ui.model.nameField')}
            value={own.name}
            maxLength={LONGEST_NAME}
            commit={async (typed) => {
              const after = { ...own, name: typed.trim(), savedAt: beijingNow() };
              return nameProblem(typed) ?? commands.editModel({ before: own, after });
            }}
          />
        </label>
      )}
    </>
  );
}

/** Whether there is a total, and what would give one. */
function Total({ opened }: { readonly opened: OpenModel }) {
  const { t, pick } = useText();
  const missing = opened.parent.dimensions.filter(
    ({ id }) => dimensionWeight(id, opened).typed === null,
  );
  if (missing.length === 0) return <p className="footnote">{t('ui.model.weightsNote')}</p>;
  const dimensions = missing.map(({ name }) => pick(name)).join(t('ui.listSeparator'));
  return (
    <p className="notice" role="status">
      {t('ui.model.noTotal', { dimensions })}
    </p>
  );
}
