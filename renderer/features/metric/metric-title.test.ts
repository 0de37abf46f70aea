import { expect, it } from 'vitest';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { metricById } from '../../../shared/metrics/catalogue';
import { pick } from '../../../shared/text/local-text';
import { fill, say } from '../../../shared/text/say';
import { UI } from '../../../shared/text/ui';
import { articleCheckup } from '../../testing/article-checkup';
import type { Words } from '../../ui/language';
import { metricTitle } from './metric-title';

const words: Words = {
  language: 'zh-CN',
  t: (code, params = {}) => fill(pick(UI[code], 'zh-CN'), params),
  say: (message) => say(message, 'zh-CN'),
  pick: (text) => pick(text, 'zh-CN'),
};
const ID = 'logistics.shipHours';

function titleOf(result: CheckupResult): string {
  return metricTitle(result, metricById(ID), null, words);
}

it('shows hours as the rest of the page does: in days only where every shop has a day or more', () => {
  const { result } = articleCheckup();
  expect(titleOf(result)).toContain('小店B：平均发货时长 2 天');
  const [first, ...others] = result.shops;
  if (first === undefined) throw new Error('no shop');
  const faster = {
    ...first,
    metrics: first.metrics.map((one) => (one.id === ID ? { ...one, value: 12 } : one)),
  };
  const title = titleOf({ ...result, shops: [faster, ...others] });
  expect(title).toContain('小店B：平均发货时长 48.0 小时');
});
