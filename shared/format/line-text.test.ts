import { describe, expect, it } from 'vitest';
import { lineText } from './line-text';

describe('a benchmark line in words', () => {
  it('says what it is, its value and its source', () => {
    expect(lineText({ benchmark: 'douyin-good-reviews', value: 0.7, shops: [] }, 'zh-CN')).toEqual({
      line: '精选联盟商品的好评率准入线：70.0%',
      source: '官方规则：抖音《精选联盟平台管理规则》2026-07-22 公示',
    });
    expect(
      lineText({ benchmark: 'target-chat.firstReplySeconds', value: 30, shops: [] }, 'en'),
    ).toEqual({
      line: 'Training goal of one team of agents: 30 s',
      source: 'third party: Douyin’s guide to its chat (quoted)',
    });
  });

  it('says of a former rule that it no longer holds', () => {
    const former = { benchmark: 'douyin-bad-reviews-1', value: 0.05, shops: [] };
    expect(lineText(former, 'zh-CN')?.line).toContain('（2026-06-27 起规则不再写明）');
    expect(lineText(former, 'en')?.line).toContain('no longer named since 2026-06-27');
  });

  it('says nothing of a line it does not know', () => {
    expect(lineText({ benchmark: 'gone', value: 1, shops: [] }, 'zh-CN')).toBeNull();
  });
});
