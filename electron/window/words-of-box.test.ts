import { expect, it } from 'vitest';
import { wordsOfBox } from './words-of-box';

const bad = (file: string) => ({ code: 'shops.storeBad', params: { file } });

it('says one thing as it is, and several in one box that names all', () => {
  expect(wordsOfBox([bad('a.bad')], 'zh-CN')).toEqual({
    message: '店铺档案的文件已损坏，先从空的开始。原文件保留为 a.bad。',
  });
  const { message, detail = '' } = wordsOfBox([bad('a.bad'), bad('b.bad')], 'zh-CN');
  expect(message).toBe('有 2 个文件出了问题：');
  expect(detail.split('\n\n')).toEqual([
    expect.stringContaining('a.bad'),
    expect.stringContaining('b.bad'),
  ]);
});

it('says of very many how many more there are', () => {
  const many = Array.from({ length: 30 }, (_, index) => bad(`${index}.bad`));
  const lines = (wordsOfBox(many, 'en').detail ?? '').split('\n\n');
  expect(lines).toHaveLength(9);
  expect(lines.at(-1)).toBe('And 22 more.');
});
