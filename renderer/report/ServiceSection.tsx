import type { CheckupResult } from '../../shared/checkup/schema';
import type {
  AgentResult,
  ComplaintCount,
  ServiceResult,
} from '../../shared/checkup/schema-service';
import { formatCount, formatScore, formatPoints, MISSING } from '../../shared/format/format';
import { figureText } from '../../shared/format/service-text';
import { actionById } from '../../shared/knowledge/actions';
import {
  COMPLAINT_KINDS,
  COMPLAINT_NAMES,
  TRAINING_NAMES,
} from '../../shared/knowledge/service-fields';
import { AGENT_GRADES } from '../../shared/knowledge/service-grades';
import { FIGURE_NAMES, type FigureName } from '../../shared/service/figure-metrics';
import { serviceHeadline } from '../../shared/service/headline';
import { complaintMonths, countedInFiles } from '../../shared/service/complaint-months';
import { GradeBadge } from '../ui/GradeBadge';
import type { ReportShop } from './selection';
import { SectionTitle } from './SectionTitle';
import { useReport, type ReportWords } from './words';

/** Agents of a shop whose training is printed, the dearest; the rest stands in the workbook. */
const TRAINED = 10;
/** A table of at most as many agents stays on one page. */
const KEPT = 15;
/** Months printed, the newest. */
const MONTHS = 6;

/** A shop's agents by rank, what each is to train, and complaints about service; nothing where nothing is known. */
export function ServiceSection({
  result,
  entry,
}: {
  readonly result: CheckupResult;
  readonly entry: ReportShop;
}) {
  const { shop } = entry;
  const { say } = useReport();
  const service = result.service.find((one) => one.shop === shop.id);
  if (service === undefined) return null;
  const { agents, complaints, notes } = service;
  return (
    <section className="shop-part">
      <SectionTitle entry={entry} code="report.service.of" />
      <p className="legend">{say(serviceHeadline(service))}</p>
      {notes.map((note) => (
        <p key={note.code} className="note">
          {say(note)}
        </p>
      ))}
      {agents.length > 0 && <Agents service={service} />}
      <Training agents={agents} />
      {complaints.length > 0 && <Complaints complaints={complaints} />}
    </section>
  );
}

function Agents({ service: { agents } }: { readonly service: ServiceResult }) {
  const words = useReport();
  const { r, list } = words;
  const worktime = worktimeNames(agents);
  const names = FIGURE_NAMES.filter((name) =>
    agents.some(({ figures }) => figures[name].value !== null),
  );
  return (
    <div className={agents.length <= KEPT ? 'keep' : undefined}>
      <table>
        <thead>
          <tr>
            <th className="number">{r('report.service.rank')}</th>
            <th>{r('report.service.agent')}</th>
            <th>{r('report.service.grade')}</th>
            <th className="number">{r('report.service.score')}</th>
            <th className="number">{r('report.service.loss')}</th>
            <th className="number">{r('report.service.sessions')}</th>
            {names.map((name) => (
              <th key={name} className="number">
                {r(`report.service.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agents.map((agent) => (
            <tr key={agent.agent}>
              <td className="number">{formatCount(agent.rank)}</td>
              <th scope="row">{nameOf(agent, words)}</th>
              <td>{agent.grade === null ? MISSING : <GradeBadge grade={agent.grade} />}</td>
              <td className="number">
                {formatScore(
                  agent.score,
                  AGENT_GRADES.map(({ from }) => from),
                )}
              </td>
              <td className="number">{formatPoints(agent.loss)}</td>
              <td className="number">{formatCount(agent.sessions)}</td>
              {names.map((name) => (
                <Figure key={name} name={name} agent={agent} words={words} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {r('report.service.note')}
        {worktime.length > 0 &&
          ` ${r('report.service.worktime', { figures: list(worktime.map((name) => r(`report.service.${name}`))) })}`}
      </p>
    </div>
  );
}

function worktimeNames(agents: readonly AgentResult[]): readonly FigureName[] {
  return FIGURE_NAMES.filter((name) => agents.some(({ figures }) => figures[name].worktime));
}

function Figure({
  name,
  agent,
  words,
}: {
  readonly name: FigureName;
  readonly agent: AgentResult;
  readonly words: ReportWords;
}) {
  return <td className="number">{figureText(name, agent.figures[name], words.language)}</td>;
}

function nameOf({ agent }: AgentResult, { r }: ReportWords): string {
  return agent === '' ? r('report.service.unnamed') : agent;
}

/** What each agent is to train, where the figures ask for it, and what to reward. */
function Training({ agents }: { readonly agents: readonly AgentResult[] }) {
  const words = useReport();
  const { r, say, pick } = words;
  const trained = agents.filter(({ training, rewards }) => training.length + rewards.length > 0);
  const dearest = new Set(
    trained.toSorted((a, b) => (b.loss ?? 0) - (a.loss ?? 0)).slice(0, TRAINED),
  );
  const shown = trained.filter((agent) => dearest.has(agent));
  if (shown.length === 0) return null;
  return (
    <>
      <h2>{r('report.service.training')}</h2>
      {shown.map((agent) => (
        <div key={agent.agent} className="keep">
          <p className="trained">
            <strong>{nameOf(agent, words)}</strong>
          </p>
          <ul className="missing">
            {agent.training.map(({ field, reason, action }) => {
              const known = action === null ? undefined : actionById(action);
              return (
                <li key={field}>
                  {r('report.colon', { label: pick(TRAINING_NAMES[field]), value: say(reason) })}
                  {known !== undefined && <span className="in-words">{pick(known.title)}</span>}
                </li>
              );
            })}
            {agent.rewards.map((reward) => (
              <li key={reward.code}>
                {r('report.colon', { label: r('report.service.reward'), value: say(reward) })}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {trained.length > TRAINED && (
        <p className="note">
          {r('report.service.more', { count: formatCount(trained.length - TRAINED) })}
        </p>
      )}
    </>
  );
}

function Complaints({ complaints }: { readonly complaints: readonly ComplaintCount[] }) {
  const { r, pick } = useReport();
  const months = complaintMonths(complaints).slice(0, MONTHS);
  return (
    <div className="keep">
      <h2>{r('report.service.complaints')}</h2>
      <table>
        <thead>
          <tr>
            <th>{r('report.service.month')}</th>
            {COMPLAINT_KINDS.map((kind) => (
              <th key={kind} className="number">
                {pick(COMPLAINT_NAMES[kind])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, of }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {COMPLAINT_KINDS.map((kind) => (
                <CountCell key={kind} counts={of(kind)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{r('report.service.complaintsNote')}</p>
    </div>
  );
}

/** Counted in the files; what the shop itself says, apart. */
function CountCell({ counts }: { readonly counts: readonly ComplaintCount[] }) {
  const { r } = useReport();
  const counted = countedInFiles(counts);
  const answered = counts.find(({ from }) => from === 'answers');
  return (
    <td className="number">
      {counted === null ? MISSING : formatCount(counted)}
      {answered !== undefined && (
        <span className="in-words">
          {r('report.service.answered', { count: formatCount(answered.count) })}
        </span>
      )}
    </td>
  );
}
