import { Button } from 'react-aria-components';
import {
  offeredModels,
  type LostModel,
  type ModelLibrary,
} from '../../../shared/models/model-library';
import type { ScoreModel } from '../../../shared/models/schema';
import type { UserModel } from '../../../shared/models/user-models';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText, type UiCode } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { countOf } from './model-figures';
import { Origin } from './Origin';
import { validityText } from './validity';

/** The user's models, and those of the program and of a rules pack. */
export function ModelsTables({ library }: { readonly library: ModelLibrary }) {
  const { known, models: own, rules, rulesProblems } = library;
  const { models, lost } = offeredModels(library);
  const ofPack = new Set(rulesProblems.length > 0 ? [] : (rules?.models ?? []).map(({ id }) => id));
  return (
    <>
      {own.length > 0 && (
        <Table title="ui.models.mineList" isOwn>
          {own.map((mine) => {
            const model = models.find(({ id }) => id === mine.id);
            const gone = lost.find((one) => one.model.id === mine.id);
            if (gone !== undefined) return <LostRow key={mine.id} lost={gone} />;
            return model === undefined ? null : <Row key={mine.id} model={model} own={mine} />;
          })}
        </Table>
      )}
      <Table title="ui.models.knownList">
        {known.map((model) => (
          <Row key={model.id} model={model} isOfPack={ofPack.has(model.id)} />
        ))}
      </Table>
    </>
  );
}

function Table({
  title,
  isOwn = false,
  children,
}: {
  readonly title: UiCode;
  readonly isOwn?: boolean;
  readonly children: React.ReactNode;
}) {
  const { t } = useText();
  return (
    <div>
      <h2 id={title}>{t(title)}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={title}>
        <table className="table models-table">
          <caption className="visually-hidden">{t(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.models.model')}</th>
              <th scope="col">{t('ui.models.platform')}</th>
              <th scope="col">{t('ui.models.valid')}</th>
              <th scope="col">{t('ui.models.total')}</th>
              <th scope="col">{t('ui.models.structure')}</th>
              {isOwn && <td />}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </div>
  );
}

function Row({
  model,
  own = null,
  isOfPack = false,
}: {
  readonly model: ScoreModel;
  readonly own?: UserModel | null;
  readonly isOfPack?: boolean;
}) {
  const words = useText();
  const { t, pick } = words;
  const { state, go } = useStore();
  const parent = state.library?.known.find(({ id }) => id === own?.parent);
  return (
    <tr>
      <th scope="row">
        <LinkButton
          onPress={() => {
            go({ name: 'model', id: model.id });
          }}
        >
          {own?.name ?? pick(model.name)}
        </LinkButton>{' '}
        {isOfPack && <span className="tag">{t('ui.models.fromPack')}</span>}
        {own !== null && parent !== undefined && (
          <span className="cell-note">
            {t('ui.models.madeFrom', { model: pick(parent.name) })}
            {' · '}
            {t('ui.models.changeCount', { count: countOf(own.changes) })}
          </span>
        )}
      </th>
      <td className="nowrap">
        {t(model.platform === null ? 'ui.platform.other' : `ui.platform.${model.platform}`)}
      </td>
      <td className="days-cell">{validityText(model, words)}</td>
      <td>{t(totalOf(model))}</td>
      <td className="wide footnote">
        <Origin provenance={model.structureProvenance} />
      </td>
      {own !== null && <Remove model={own} />}
    </tr>
  );
}

/** A model that cannot be used here says why, and waits. */
function LostRow({ lost: { model, why } }: { readonly lost: LostModel }) {
  const { say } = useText();
  return (
    <tr>
      <th scope="row">{model.name}</th>
      <td colSpan={4}>
        <span className="cell-error">{say(why)}</span>
      </td>
      <Remove model={model} />
    </tr>
  );
}

function Remove({ model }: { readonly model: UserModel }) {
  const { t } = useText();
  const { commands } = useStore();
  const { id, name } = model;
  return (
    <td className="remove-cell">
      <Button
        className="button small"
        aria-label={t('ui.models.exportNamed', { name })}
        onPress={() => void commands.exportModels([id], false)}
      >
        {t('ui.models.exportOne')}
      </Button>
      <Button
        className="button icon-only"
        aria-label={t('ui.models.remove', { name })}
        onPress={() => void commands.removeModel(model)}
      >
        <Icon name="close" />
      </Button>
    </td>
  );
}

function totalOf({ dimensions, estimated }: ScoreModel): UiCode {
  if (dimensions.some(({ weight }) => weight === null)) return 'ui.models.noTotal';
  return estimated ? 'ui.models.estimatedTotal' : 'ui.models.hasTotal';
}
