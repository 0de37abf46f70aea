import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { AgentResult, ServiceResult } from '../../../shared/checkup/schema-service';
import { formatCount, MISSING } from '../../../shared/format/format';
import { AGENT_GRADES, LEAST_CASES } from '../../../shared/knowledge/service-grades';
import type { GradeId } from '../../../shared/models/schema';
import { copiedTable } from '../../ui/copied-table';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { CopyButton } from '../../ui/CopyButton';
import { agentColumns, type AgentColumn } from './agent-columns';
import { AgentDetails } from './AgentDetails';

/** A shop's agents by rank; each unfolds into reasons, training and rewards. */
export function AgentsTable({ service }: { readonly service: ServiceResult }) {
  const words = useText();
  const { t } = words;
  const id = useId();
  const columns = agentColumns(service, words);
  const from = (grade: GradeId) => AGENT_GRADES.find((one) => one.id === grade)?.from ?? 0;
  const heads = [t('ui.service.rank'), t('ui.service.agent')];
  return (
    <section className="service-section" aria-labelledby={id}>
      <h2 id={id}>{t('ui.service.agents')}</h2>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('ui.service.agents')}>
        <table className="table agents">
          <caption className="visually-hidden">{t('ui.service.agents')}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {heads[0]}
              </th>
              <th scope="col">{heads[1]}</th>
              {columns.map(({ key, heading, isNumber }) => (
                <th key={key} scope="col" className={isNumber ? 'number' : ''}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {service.agents.map((agent) => (
              <AgentRow key={agent.agent} agent={agent} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="rows-tools">
        <CopyButton
          label={t('ui.today.copy')}
          about={t('ui.service.agents')}
          text={copiedTable(
            [...heads, ...columns.map(({ heading }) => heading)],
            service.agents.map((agent) => [
              rankText(agent),
              agent.agent === '' ? t('ui.service.unnamed') : agent.agent,
              ...columns.map(({ text }) => text(agent)),
            ]),
          )}
        />
      </div>
      <p className="footnote">
        {t('ui.service.ladder', {
          ...{ excellent: from('excellent'), good: from('good'), watch: from('watch') },
          ...LEAST_CASES,
        })}
      </p>
    </section>
  );
}

function rankText({ rank }: AgentResult): string {
  return rank === null ? MISSING : formatCount(rank);
}

function AgentRow({
  agent,
  columns,
}: {
  readonly agent: AgentResult;
  readonly columns: readonly AgentColumn[];
}) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const details = useId();
  const name = agent.agent === '' ? t('ui.service.unnamed') : agent.agent;
  return (
    <>
      <tr>
        <td className="number">{rankText(agent)}</td>
        <th scope="row">
          <span className="agent-name">
            <Button
              className="row-unfold"
              aria-label={t('ui.service.details', { agent: name })}
              aria-expanded={open}
              aria-controls={details}
              onPress={() => {
                setOpen(!open);
              }}
            >
              <Icon name="next" size={12} />
            </Button>
            <span className="truncate" title={name}>
              {name}
            </span>
          </span>
        </th>
        {columns.map(({ key, text, shown, isNumber }) => (
          <td key={key} className={isNumber ? 'number' : ''}>
            {shown?.(agent) ?? text(agent)}
          </td>
        ))}
      </tr>
      {open && (
        <tr className="detail-row" id={details}>
          <td colSpan={columns.length + 2}>
            <AgentDetails agent={agent} />
          </td>
        </tr>
      )}
    </>
  );
}
