// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Dated } from './Dated';

afterEach(cleanup);

it.each([
  ['到 2026-10-12 为止', ['2026-10-12']],
  ['2026-09-12 – 10-11 的表', ['2026-09-12', '10-11']],
  ['2026-09 规则', ['2026-09']],
  ['没有日期，1234-5678 也不是', []],
])('keeps the dates of “%s” whole', (text, dates) => {
  const { container } = render(<Dated>{text}</Dated>);
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll('.nowrap')].map((one) => one.textContent)).toEqual(dates);
});
