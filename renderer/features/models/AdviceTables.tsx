import { Button } from 'react-aria-components';
import type { StoredAdvice } from '../../../shared/advice/stored-advice';
import { adviceProblems } from '../../../shared/advice/stored-advice';
import { ACTIONS } from '../../../shared/knowledge/actions';
import type { Action } from '../../../shared/knowledge/action';
import { MEASURES, METRICS, metricById } from '../../../shared/metrics/catalogue';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import type { ModelLibrary } from '../../../shared/models/model-library';
import { slotOf } from '../../../shared/scoring/slot-of';
import type { Message } from '../../../shared/result';
import { useStore } from '../../app/store';
import { tidied } from '../../app/take-back-models';
import { useText } from '../../ui/language';
import { TextCell } from '../../ui/TextCell';
import { Unfold } from '../../ui/Unfold';
import { percent, readPercent, readValue, valueText } from './model-figures';

const LONGEST_NUMBER = 12;
const NONE: StoredAdvice = { targets: {}, shares: {} };

interface Props {
  readonly advice: StoredAdvice;
  /** Keeps the advice as changed; answers with what is wrong with it. */
  readonly save: (advice: StoredAdvice) => Promise<Message | null>;
}

/** What the checklist takes for granted, to be changed: what is aimed at, and what an action brings. */
export function AdviceTables({ library }: { readonly library: ModelLibrary }) {
  const { t } = useText();
  const { commands } = useStore();
  const advice = library.advice ?? NONE;
  const save = async (changed: StoredAdvice) => {
    const [problem] = adviceProblems(changed, MEASURES, ACTIONS);
    return problem ?? commands.saveAdvice(tidied(changed));
  };
  const scored = METRICS.filter(({ id }) =>
    library.known.some((model) => slotOf(model, id) !== undefined),
  );
  const shares = Object.values(advice.shares).reduce(
    (sum, moves) => sum + Object.keys(moves).length,
    0,
  );
  return (
    <div className="advice-tables">
      <Unfold
        level={2}
        title={t('ui.advice.targets', { count: Object.keys(advice.targets).length })}
      >
        <p className="footnote">{t('ui.advice.targetsNote')}</p>
        <Targets metrics={scored} {...{ advice, save }} />
      </Unfold>
      <Unfold level={2} title={t('ui.advice.shares', { count: shares })}>
        <p className="footnote">{t('ui.advice.sharesNote')}</p>
        <Shares {...{ advice, save }} />
      </Unfold>
    </div>
  );
}

function Targets({
  metrics,
  advice,
  save,
}: Props & { readonly metrics: readonly MetricDefinition[] }) {
  const { t, pick } = useText();
  const { targets } = advice;
  const put = (id: string, value: number | null) => {
    const { [id]: _, ...others } = targets;
    return save({ ...advice, targets: value === null ? others : { ...others, [id]: value } });
  };
  return (
    <Scroll label={t('ui.advice.target')}>
      <caption className="visually-hidden">{t('ui.advice.target')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.metric')}</th>
          <th scope="col">{t('ui.advice.target')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {metrics.map(({ id, name, unit }) => {
          const target = targets[id];
          return (
            <tr key={id}>
              <th scope="row">{pick(name)}</th>
              <td>
                <span className="weight">
                  <TextCell
                    label={t('ui.advice.targetOf', { name: pick(name) })}
                    value={target === undefined ? '' : valueText(target, unit, null)}
                    placeholder={t('ui.advice.fullMarks')}
                    maxLength={LONGEST_NUMBER}
                    commit={async (text) => {
                      if (text.trim() === '') return put(id, null);
                      const read = readValue(text, unit, null);
                      return read === null ? badNumber(text) : put(id, read);
                    }}
                  />
                  <span className="faint">
                    {unit === 'ratio' ? '%' : t(`ui.form.unit.${unit}`)}
                  </span>
                </span>
              </td>
              <td>
                {target !== undefined && <Reset name={pick(name)} onReset={() => put(id, null)} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Scroll>
  );
}

function Shares({ advice, save }: Props) {
  const { t, pick } = useText();
  return (
    <Scroll label={t('ui.advice.share')}>
      <caption className="visually-hidden">{t('ui.advice.share')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.advice.action')}</th>
          <th scope="col">{t('ui.metric')}</th>
          <th scope="col">{t('ui.advice.share')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {ACTIONS.map((action) =>
          action.moves.map((move, index) => (
            <tr key={`${action.id} ${move.metric}`}>
              {index === 0 && (
                <th scope="row" rowSpan={action.moves.length}>
                  {pick(action.title)}
                </th>
              )}
              <ShareCells action={action} move={move} {...{ advice, save }} />
            </tr>
          )),
        )}
      </tbody>
    </Scroll>
  );
}

function ShareCells({
  action,
  move,
  advice,
  save,
}: Props & { readonly action: Action; readonly move: Action['moves'][number] }) {
  const { t, pick } = useText();
  const { metric } = move;
  const own = advice.shares[action.id]?.[metric];
  const name = t('ui.advice.shareOf', {
    action: pick(action.title),
    metric: pick(metricById(metric).name),
  });
  const put = (share: number | null) => {
    const { [metric]: _, ...others } = advice.shares[action.id] ?? {};
    const changed = share === null ? others : { ...others, [metric]: share };
    return save({ ...advice, shares: { ...advice.shares, [action.id]: changed } });
  };
  return (
    <>
      <td>{pick(metricById(metric).name)}</td>
      <td>
        <span className="weight">
          <TextCell
            label={name}
            value={percent(own ?? move.share)}
            maxLength={LONGEST_NUMBER}
            commit={async (text) => {
              if (text.trim() === '') return put(null);
              const read = readPercent(text);
              return read === null ? badNumber(text) : put(read);
            }}
          />
          {own !== undefined && (
            <span className="faint">{t('ui.advice.original', { share: move.share })}</span>
          )}
        </span>
      </td>
      <td>{own !== undefined && <Reset name={name} onReset={() => put(null)} />}</td>
    </>
  );
}

function Scroll({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="table-scroll tall" tabIndex={0} role="region" aria-label={label}>
      <table className="table advice-table">{children}</table>
    </div>
  );
}

function Reset({
  name,
  onReset,
}: {
  readonly name: string;
  readonly onReset: () => Promise<Message | null>;
}) {
  const { t } = useText();
  return (
    <Button
      className="link"
      aria-label={t('ui.model.resetOf', { name })}
      onPress={() => void onReset()}
    >
      {t('ui.model.reset')}
    </Button>
  );
}

function badNumber(text: string): Message {
  return { code: 'ui.model.badNumber', params: { found: text.trim() } };
}
