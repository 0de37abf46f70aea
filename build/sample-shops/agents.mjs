/**
 * The statistics of each shop's chat agents over the period, as 飞鸽 exports them: one row per agent, then the shop's sums and
 * means, which fill only the columns they have something for.
 *
 * @typedef {object} Agent
 * @property {string} account
 * @property {string} name
 * @property {number} days days online
 * @property {number} sessions
 * @property {number} waiting chats left without an answer
 * @property {number} users
 * @property {number} rated
 * @property {number} good
 * @property {number} bad
 * @property {number} reply seconds, whole day
 * @property {number} first seconds, whole day
 * @property {number} within3 share answered within three minutes, whole day
 * @property {number} replyAtWork seconds, working hours
 * @property {number} within3AtWork
 * @property {number} asking
 * @property {number} ordering
 * @property {number} paying
 */

import { AGENTS_26 } from './headers.mjs';

/** @type {Readonly<Record<string, readonly Agent[]>>} */
export const AGENTS = {
  小店A: [
    {
      ...{
        account: 'dd_xiaozhou01',
        name: '小周',
        days: 26,
        sessions: 412,
        waiting: 3,
        users: 371,
      },
      ...{ rated: 96, good: 94, bad: 2, reply: 15.8, first: 7.9, within3: 0.9879 },
      ...{ replyAtWork: 12.6, within3AtWork: 0.9934, asking: 268, ordering: 181, paying: 166 },
    },
    {
      ...{ account: 'dd_xiaolin02', name: '小林', days: 24, sessions: 357, waiting: 6, users: 329 },
      ...{ rated: 81, good: 78, bad: 3, reply: 22.4, first: 10.6, within3: 0.9748 },
      ...{ replyAtWork: 17.9, within3AtWork: 0.9845, asking: 233, ordering: 141, paying: 128 },
    },
  ],
  小店B: [
    {
      ...{ account: 'dd_aling', name: '阿玲', days: 27, sessions: 268, waiting: 9, users: 241 },
      ...{ rated: 61, good: 57, bad: 4, reply: 41.3, first: 19.2, within3: 0.9366 },
      ...{ replyAtWork: 35.7, within3AtWork: 0.9512, asking: 164, ordering: 92, paying: 83 },
    },
    {
      ...{ account: 'dd_xiaoma', name: '小马', days: 25, sessions: 241, waiting: 27, users: 220 },
      ...{ rated: 58, good: 45, bad: 13, reply: 118.4, first: 64.5, within3: 0.7427 },
      ...{ replyAtWork: 96.2, within3AtWork: 0.7904, asking: 151, ordering: 63, paying: 54 },
    },
    {
      ...{
        account: 'dd_wanban',
        name: '晚班兼职',
        days: 18,
        sessions: 149,
        waiting: 38,
        users: 137,
      },
      ...{ rated: 33, good: 23, bad: 10, reply: 241.7, first: 152.3, within3: 0.5168 },
      ...{ replyAtWork: 207.5, within3AtWork: 0.5604, asking: 88, ordering: 27, paying: 22 },
    },
  ],
  小店C: [
    {
      ...{ account: 'dd_laochen', name: '老陈', days: 26, sessions: 233, waiting: 8, users: 214 },
      ...{ rated: 52, good: 48, bad: 4, reply: 33.1, first: 13.4, within3: 0.9485 },
      ...{ replyAtWork: 28.4, within3AtWork: 0.9626, asking: 148, ordering: 94, paying: 87 },
    },
    {
      ...{ account: 'dd_wenwen', name: '文文', days: 25, sessions: 204, waiting: 11, users: 189 },
      ...{ rated: 47, good: 46, bad: 1, reply: 58.6, first: 30.9, within3: 0.8971 },
      ...{ replyAtWork: 51.2, within3AtWork: 0.9142, asking: 131, ordering: 58, paying: 49 },
    },
  ],
};

/**
 * Rows of an export, headers first.
 *
 * @param {readonly Agent[]} agents
 * @returns {string[][]}
 */
export function agentRows(agents) {
  const sessions = total(agents, ({ sessions: one }) => one);
  /** @param {(agent: Agent) => number} figure of a chat */
  const mean = (figure) => total(agents, (agent) => figure(agent) * agent.sessions) / sessions;
  const rated = total(agents, ({ rated: one }) => one);
  const shares = {
    全天不满意率: percent(total(agents, ({ bad }) => bad) / rated),
    全天满意率: percent(total(agents, ({ good }) => good) / rated),
    全天平响时长: seconds(mean(({ reply }) => reply)),
    全天首响时长: seconds(mean(({ first }) => first)),
    全天3分钟回复率: percent(mean(({ within3 }) => within3)),
    工作时间平响时长: seconds(mean(({ replyAtWork }) => replyAtWork)),
    工作时间3分钟回复率: percent(mean(({ within3AtWork }) => within3AtWork)),
    询单转化率: percent(
      total(agents, ({ paying }) => paying) / total(agents, ({ asking }) => asking),
    ),
  };
  const sums = agents.map(countsOf).reduce((all, one) => addUp(all, one));
  return [
    [...AGENTS_26],
    ...agents.map((agent) =>
      row({
        客服账号: agent.account,
        客服昵称: agent.name,
        ...texts(countsOf(agent)),
        全天不满意率: percent(agent.bad / agent.rated),
        全天满意率: percent(agent.good / agent.rated),
        全天平响时长: seconds(agent.reply),
        全天首响时长: seconds(agent.first),
        全天3分钟回复率: percent(agent.within3),
        工作时间平响时长: seconds(agent.replyAtWork),
        工作时间3分钟回复率: percent(agent.within3AtWork),
        询单转化率: percent(agent.paying / agent.asking),
      }),
    ),
    row({ 客服昵称: '店铺汇总值', ...texts(sums) }),
    row({ 客服昵称: '店铺平均值', ...shares }),
  ];
}

/**
 * @param {Agent} agent
 * @returns {Record<string, number>}
 */
function countsOf(agent) {
  return {
    客服在线天数: agent.days,
    接待会话量: agent.sessions,
    待回复会话量: agent.waiting,
    已接待人数: agent.users,
    有效评价数: agent.rated,
    有效好评数: agent.good,
    有效差评数: agent.bad,
    询单人数: agent.asking,
    下单人数: agent.ordering,
    支付人数: agent.paying,
  };
}

/**
 * @param {Record<string, number>} a
 * @param {Record<string, number>} b
 */
function addUp(a, b) {
  return Object.fromEntries(
    Object.entries(a).map(([name, value]) => [name, value + (b[name] ?? 0)]),
  );
}

/** @param {Record<string, number>} counts */
function texts(counts) {
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, String(value)]));
}

/**
 * @param {Record<string, string>} cells
 * @returns {string[]}
 */
function row(cells) {
  return AGENTS_26.map((header) => cells[header] ?? '-');
}

/**
 * @param {readonly Agent[]} agents
 * @param {(agent: Agent) => number} figure
 */
function total(agents, figure) {
  return agents.reduce((sum, agent) => sum + figure(agent), 0);
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(2)}%`;
}

/** @param {number} time */
function seconds(time) {
  return time.toFixed(1);
}
