import type { Platform } from '../../model/platform';
import { classify, type WordRules } from './word-rules';

/** Names people and tools give the platforms. */
const PLATFORM_WORDS: WordRules<Platform> = [
  ['douyin', ['抖音', '抖店', '飞鸽', 'douyin', 'doudian']],
  ['kuaishou', ['快手', 'kuaishou']],
  ['tmall', ['天猫', 'tmall']],
  ['taobao', ['淘宝', '千牛', 'taobao']],
  ['pinduoduo', ['拼多多', 'pinduoduo', 'pdd']],
  ['xiaohongshu', ['小红书', 'xiaohongshu']],
  ['weixin', ['视频号', '微信小店', 'weixin']],
];

/** The platform a word names; null when none. */
export function platformOfWord(text: string): Platform | null {
  return classify(PLATFORM_WORDS, text.toLowerCase());
}
