/** What the table of agents shows of each, on screen and when it is copied. */
import type { ReactNode } from 'react';
import type { AgentResult, ServiceResult } from '../../../shared/checkup/schema-service';
import { formatCount, formatPoints, formatScore } from '../../../shared/format/format';
import { figureInterval, figureText } from '../../../shared/format/service-text';
import { AGENT_GRADES } from '../../../shared/knowledge/service-grades';
import { FIGURE_NAMES, type FigureName } from '../../../shared/service/figure-metrics';
import { GradeBadge } from '../../ui/GradeBadge';
import type { Words } from '../../ui/language';

export interface AgentColumn {
  readonly key: string;
  readonly heading: string;
  /** As it is copied. */
  readonly text: (agent: AgentResult) => string;
  /** As it is shown, where that is more than the text. */
  readonly shown?: (agent: AgentResult) => ReactNode;
  readonly isNumber: boolean;
}

/** Columns after the agent's name; figures nobody has are left out, satisfaction where dissatisfaction is told. */
export function agentColumns({ agents }: ServiceResult, words: Words): readonly AgentColumn[] {
  const { t } = words;
  const hasAny = (name: FigureName): boolean =>
    agents.some(({ figures }) => figures[name].value !== null);
  const names = FIGURE_NAMES.filter(
    (name) => hasAny(name) && !(name === 'satisfaction' && hasAny('dissatisfaction')),
  );
  return [
    {
      ...{ key: 'grade', heading: t('ui.service.grade'), isNumber: false },
      text: ({ grade }) => t(grade === null ? 'ui.service.ungraded' : `ui.grade.${grade}`),
      shown: ({ grade }) =>
        grade === null ? (
          <span className="faint">{t('ui.service.ungraded')}</span>
        ) : (
          <GradeBadge grade={grade} />
        ),
    },
    {
      ...{ key: 'score', heading: t('ui.service.score'), isNumber: true },
      text: ({ score }) => scoreText(score),
    },
    {
      ...{ key: 'loss', heading: t('ui.service.loss'), isNumber: true },
      text: ({ loss }) => formatPoints(loss),
    },
    {
      ...{ key: 'sessions', heading: t('ui.service.sessions'), isNumber: true },
      text: ({ sessions }) => formatCount(sessions),
    },
    ...names.map((name): AgentColumn => ({
      ...{ key: name, heading: t(`ui.service.figure.${name}`), isNumber: true },
      text: ({ figures }) => figureText(name, figures[name], words.language),
      shown: (agent) => <Figure name={name} agent={agent} words={words} />,
    })),
  ];
}

function Figure({
  name,
  agent,
  words: { t, language },
}: {
  readonly name: FigureName;
  readonly agent: AgentResult;
  readonly words: Words;
}) {
  const figure = agent.figures[name];
  const interval = figureInterval(name, figure, language);
  return (
    <>
      {figureText(name, figure, language)}
      {figure.worktime && <span className="cell-note">{t('ui.service.worktime')}</span>}
      {interval !== null && <span className="cell-note">{interval}</span>}
    </>
  );
}

/** A score, never on the other side of a line of grades. */
export function scoreText(score: number | null): string {
  return formatScore(
    score,
    AGENT_GRADES.map(({ from }) => from),
  );
}
