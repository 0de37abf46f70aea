// @vitest-environment jsdom
import { beforeAll, expect, it } from 'vitest';
import { marked, markOf } from './focus-place';

beforeAll(() => {
  // Everything is seen where nothing is laid out.
  HTMLElement.prototype.checkVisibility = () => true;
});

function page(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  return main;
}

const PAGE = '<h1 tabindex="-1">页</h1><button>看</button><button aria-label="看">x</button>';

it('finds a control again in the page drawn anew, by its words and its place among the same', () => {
  const before = page(PAGE);
  const second = markOf(before.querySelector('[aria-label]'), before);
  expect(second).toEqual({ words: '看', place: 1 });
  const after = page(`<button>先</button>${PAGE}`);
  expect(second === null ? null : marked(second, after)).toBe(after.querySelector('[aria-label]'));
  expect(second === null ? null : marked(second, page('<button>看</button>'))).toBeNull();
});

it('marks nothing that is not in the page or cannot be reached', () => {
  const main = page(PAGE);
  expect(markOf(main.querySelector('h1'), main)).toBeNull();
  expect(markOf(main, main)).toBeNull();
  expect(markOf(document.body, main)).toBeNull();
});
