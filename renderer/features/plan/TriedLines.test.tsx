// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { whatIf } from '../../../shared/advice/what-if';
import { scoredPlainly } from '../../../shared/advice/testing/any-shop';
import { gateWith, STEADY } from '../../../shared/advice/testing/steady-model';
import { shopWith } from '../../../shared/scoring/testing/shops';
import { StoreProvider } from '../../app/store';
import { LinesInWords, TriedLines } from './TriedLines';
import { triedLines } from './plan-view';

afterEach(cleanup);

/** 63 points in all, 60 of them for service. */
const shop = scoredPlainly(
  shopWith('店', {
    ...{ 'goods.rating': 4.7, 'service.auditHours': 24 },
    'logistics.onTimeDeliveryRate': 0.8,
  }),
  STEADY,
);

it('names what a line takes besides the points, and what there is of it', () => {
  const service = { of: 'dimension', id: 'service', atMost: null, relativeTo: null } as const;
  const gate = gateWith({ id: 'bag', threshold: 60, also: [{ ...service, atLeast: 70 }] });
  const model = { ...STEADY, gates: [gate] };
  render(
    <LinesInWords
      lines={triedLines(shop, model, whatIf(shop, model, {}))}
      model={model}
      isTried={false}
    />,
  );
  const [sentence, ...others] = screen.getAllByRole('listitem');
  expect(sentence?.textContent).toMatch(/总分够了，还要.+到 70\.0 分（现在 60\.0 分）/);
  expect(others).toEqual([]);
});

it('tells under the scale what each of its lines opens', () => {
  const model = {
    ...STEADY,
    gates: [gateWith({ id: 'bag', threshold: 60, name: { zh: '福袋', en: 'lucky bags' } })],
  };
  const tried = whatIf(shop, model, {});
  const lines = triedLines(shop, model, tried);
  render(
    <StoreProvider>
      <TriedLines {...{ shop, model, lines, tried }} index={0} until={null} />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: '每条线对应什么' }));
  expect(screen.getByText('60 分').nextElementSibling?.textContent).toContain('福袋');
});
