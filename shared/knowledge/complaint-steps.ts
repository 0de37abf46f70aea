/** What a shop does with a complaint about its service, kind by kind, and what the platform does about it (article 004, table 5). */
import type { LocalText } from '../text/local-text';
import type { ComplaintKind } from './service-fields';

export interface ComplaintStep {
  readonly what: LocalText;
  /** By when, counted from the complaint. */
  readonly by: LocalText;
  /** What is written down, so that it can be shown later. */
  readonly record: LocalText;
}

export interface ComplaintSteps {
  /** In the order they are done. */
  readonly steps: readonly ComplaintStep[];
  /** What the buyer may do there, and what it may cost the shop. */
  readonly platform: LocalText;
  /** As `describeSource` reads it. */
  readonly source: string;
}

export const COMPLAINT_STEPS: Readonly<Record<ComplaintKind, ComplaintSteps>> = {
  attitude: {
    steps: [
      {
        what: {
          zh: '换一个人接：先为让对方不舒服道歉，不解释、不争对错，再问他要解决的是哪件事。',
          en: 'Let someone else take over: apologise for the unpleasantness without excuses, then ask which matter needs solving.',
        },
        by: { zh: '1 小时内', en: 'within an hour' },
        record: {
          zh: '投诉台账一行：几点、单号、谁接的、原来是谁答的。',
          en: 'A row in the ledger: time, order, who took over, who had answered.',
        },
      },
      {
        what: {
          zh: '把整段聊天从头读一遍，标出是哪一句，问当事客服当时的情况。',
          en: 'Read the whole chat, mark the sentence, and hear the agent.',
        },
        by: { zh: '当天', en: 'the same day' },
        record: {
          zh: '聊天截图、标出的那句、客服的说法。',
          en: 'A screenshot, the sentence, the agent’s account.',
        },
      },
      {
        what: {
          zh: '给买家回话：原来的问题怎么办、几点前办好；属实的再道一次歉。',
          en: 'Answer the buyer: what happens with the original matter and by when; apologise again if it was so.',
        },
        by: { zh: '当天', en: 'the same day' },
        record: { zh: '给了什么办法、答应几点。', en: 'The remedy and the time promised.' },
      },
      {
        what: {
          zh: '属实的，当事客服自己把那句话改写一遍，下次早会拿出来练；一个月内第二次的，班长陪一个班。',
          en: 'If it was so the agent rewrites the sentence and it is practised; a second time within a month the lead sits in for a shift.',
        },
        by: { zh: '7 天内', en: 'within 7 days' },
        record: { zh: '改写的句子、练习日期。', en: 'The new sentence and the date of practice.' },
      },
    ],
    platform: {
      zh: '买家可以走平台的投诉入口，平台会调聊天记录核实。抖音把态度恶劣、不响应一类算消极服务：一周违规会话满 3、10、15 段，分别是警告、100 元、200 元。',
      en: 'Buyers may complain to the platform, which checks the chat. Douyin counts rudeness and silence as negligent service: 3, 10 or 15 such chats a week mean a warning, ¥100 or ¥200.',
    },
    source: '004·5 · D20',
  },
  slowReply: {
    steps: [
      {
        what: {
          zh: '马上答上原来的问题，第一句认下回晚了；答不出就说几点前给结果。',
          en: 'Answer the question at once, admitting the delay; if you cannot, say by when.',
        },
        by: { zh: '10 分钟内', en: 'within 10 minutes' },
        record: {
          zh: '投诉台账一行：买家几点问、几点第一次回、几点说清。',
          en: 'A row in the ledger: asked, first answer, settled.',
        },
      },
      {
        what: {
          zh: '查为什么晚：没人在线、接待满了、没提醒、挂着没看，四选一。',
          en: 'Find the cause, one of four: nobody online, desk full, no alert, seen too late.',
        },
        by: { zh: '当天', en: 'the same day' },
        record: { zh: '原因和当时在岗的人。', en: 'The cause and who was on duty.' },
      },
      {
        what: {
          zh: '改掉那一样：补班、调接待上限、开提醒、约好离座前清空。',
          en: 'Change that one thing: roster, limit, alert, or clearing before leaving.',
        },
        by: { zh: '第二天开班前', en: 'before the next shift' },
        record: { zh: '改了什么、从几号起。', en: 'What was changed and since when.' },
      },
      {
        what: {
          zh: '一周后看同一时段的响应和没回的会话数，没变就换一个改法。',
          en: 'After a week compare reply time and unanswered chats of that hour; if unchanged try another way.',
        },
        by: { zh: '7 天后', en: 'after 7 days' },
        record: { zh: '改前改后两个数。', en: 'Both figures, before and after.' },
      },
    ],
    platform: {
      zh: '抖音从 8 点到 23 点进线的会话计响应时长，一轮没人回按 10 分钟算；不响应、响应慢攒多了算消极服务，会警告或扣钱。3 分钟是多数平台看的线。',
      en: 'Douyin times chats that start 08:00–23:00 and counts an unanswered turn as 10 minutes; many such chats are negligent service, with warnings and fines. Most platforms watch 3 minutes.',
    },
    source: '004·5 · D1 · D20',
  },
  falseClaim: {
    steps: [
      {
        what: {
          zh: '先停：把被投诉的那句话从详情页、直播话术、快捷短语里撤下来，核实完再说。',
          en: 'Stop first: take the sentence off page, stream and quick phrases until it is checked.',
        },
        by: { zh: '2 小时内', en: 'within 2 hours' },
        record: {
          zh: '撤下前的截图、撤了哪几处、几点。',
          en: 'Screenshots from before, where it was taken down, when.',
        },
      },
      {
        what: {
          zh: '找凭证：检测报告、授权书、赠品规则；对照买家收到的实物照片。',
          en: 'Look for proof, test report, licence, terms of the gift, and compare the buyer’s photos.',
        },
        by: { zh: '当天', en: 'the same day' },
        record: { zh: '找到的文件，或者“没有”。', en: 'The document, or “none”.' },
      },
      {
        what: {
          zh: '没凭证就是我们说错了：认错，按买家选的退、换或补差办；有凭证就发给买家看，仍要退的照退。',
          en: 'Without proof we were wrong: say so and refund, exchange or pay the difference as the buyer chooses; with proof show it, and still take it back if wished.',
        },
        by: { zh: '48 小时内', en: 'within 48 hours' },
        record: { zh: '怎么办的、买家怎么说。', en: 'What was done and what the buyer said.' },
      },
      {
        what: {
          zh: '查还有多少人按那句话买的，没凭证的在详情页更正，来问的都同样处理。',
          en: 'See who else bought on that sentence; correct the page and treat all who ask alike.',
        },
        by: { zh: '3 天内', en: 'within 3 days' },
        record: {
          zh: '更正的位置和日期、同样处理了几单。',
          en: 'Where and when corrected, how many cases.',
        },
      },
    ],
    platform: {
      zh: '平台会核实详情页、直播回放和聊天。抖音认定虚假宣传的，体验分每个场景直接扣 10 分。',
      en: 'The platform checks page, recording and chat. Where Douyin finds false advertising it takes 10 points off the score for each kind of case.',
    },
    source: '004·5 · D1',
  },
};
