import { expect, it } from 'vitest';
import { inPrintOrder } from './design';

it('parts are printed in one order, each once', () => {
  expect(inPrintOrder(['method', 'onePage', 'method'])).toEqual(['onePage', 'method']);
});
