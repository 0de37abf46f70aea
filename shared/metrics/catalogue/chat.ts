import { describeSource } from '../../knowledge/sources';
import type { MetricDefinition } from '../metric';
import { douyin, taobao } from './official';

/** Metrics of chats with buyers. */
export const CHAT: readonly MetricDefinition[] = [
  {
    id: 'chat.avgReplySeconds',
    group: 'chat',
    name: { zh: '飞鸽平均响应时长', en: 'Average chat reply time' },
    unit: 'seconds',
    direction: 'lower',
    formula: {
      zh: '响应时长按接待量加权的合计 {sum} ÷ 接待量 {count}',
      en: 'Reply times times the chats they stand for {sum} ÷ chats {count}',
    },
    help: {
      zh: '买家每说一句，人工客服平均多少秒回；按 8 点到 23 点算，没回的按 10 分钟算。',
      en: 'How many seconds an agent takes to answer each message; 08:00 to 23:00 counts, an unanswered one counts as ten minutes.',
    },
    needs: ['agentStats'],
    official: douyin('飞鸽平均响应时长', 'average chat reply time'),
    origin: describeSource('D1 · 001·4'),
  },
  {
    id: 'chat.firstReplySeconds',
    group: 'chat',
    name: { zh: '首次响应时长', en: 'First reply time' },
    unit: 'seconds',
    direction: 'lower',
    formula: {
      zh: '首响时长按接待量加权的合计 {sum} ÷ 接待量 {count}',
      en: 'First reply times times the chats they stand for {sum} ÷ chats {count}',
    },
    help: {
      zh: '买家进来问第一句，人工客服平均多少秒接上。',
      en: 'How many seconds a buyer’s first message waits for an agent.',
    },
    needs: ['agentStats'],
    official: null,
    origin: { zh: '客服表现表 首次响应时长', en: 'agent performance sheet: first reply time' },
  },
  {
    id: 'chat.threeMinuteRate',
    group: 'chat',
    name: { zh: '3分钟回复率', en: 'Three-minute reply rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '3 分钟内有人工回复的会话 {numerator} ÷ 会话 {denominator}',
      en: 'Chats an agent answered within three minutes {numerator} ÷ chats {denominator}',
    },
    help: {
      zh: '买家发来消息后，三分钟之内有人工回复的占多少。',
      en: 'How many chats get an answer from an agent within three minutes.',
    },
    needs: ['agentStats'],
    official: taobao('旺旺3分钟人工响应率', 'three-minute reply rate'),
    origin: describeSource('X2'),
  },
  {
    id: 'chat.dissatisfactionRate',
    group: 'chat',
    name: { zh: '会话不满意率', en: 'Chat dissatisfaction rate' },
    unit: 'ratio',
    direction: 'lower',
    formula: {
      zh: '打 1 到 3 星的会话 {numerator} ÷ 有打分的会话 {denominator}',
      en: 'Chats rated 1–3 stars {numerator} ÷ chats rated {denominator}',
    },
    help: {
      zh: '给客服打了分的买家里，有多少只给 1 到 3 星。',
      en: 'How many of the buyers who rated a chat gave only one to three stars.',
    },
    needs: ['agentStats'],
    official: douyin('飞鸽会话不满意率', 'chat dissatisfaction rate'),
    origin: describeSource('D1'),
  },
  {
    id: 'chat.satisfactionRate',
    group: 'chat',
    name: { zh: '客服满意率', en: 'Chat satisfaction rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '打好评的会话 {numerator} ÷ 有打分的会话 {denominator}',
      en: 'Chats rated well {numerator} ÷ chats rated {denominator}',
    },
    help: {
      zh: '给客服打了分的买家里，有多少表示满意。',
      en: 'How many of the buyers who rated a chat were satisfied.',
    },
    needs: ['agentStats'],
    official: null,
    origin: describeSource('003·1 · 001·3'),
  },
  {
    id: 'chat.conversionRate',
    group: 'chat',
    name: { zh: '询单转化率', en: 'Inquiry conversion rate' },
    unit: 'ratio',
    direction: 'higher',
    formula: {
      zh: '问过之后付款的买家 {numerator} ÷ 来问的买家 {denominator}',
      en: 'Inquiring buyers who paid {numerator} ÷ inquiring buyers {denominator}',
    },
    help: {
      zh: '来问过客服的买家里，有多少最后付了款。',
      en: 'How many of the buyers who asked in chat went on to pay.',
    },
    needs: ['agentStats'],
    official: null,
    origin: {
      zh: '客服表现表 询单人数与付款人数',
      en: 'agent performance sheet: buyers who asked and buyers who paid',
    },
  },
];
