// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { FilePreview } from '../../../shared/ipc/contract';
import { ColumnHead } from './ColumnHead';

afterEach(cleanup);

const column = { personal: false, fit: null, target: null, by: null } as const;
const preview: FilePreview = {
  ...{ rows: [], headerRow: 1, kind: 'orders', isMetricTable: false },
  columns: [
    { ...column, index: 0, header: '哪天买的', suggested: ['orderTime'] },
    { ...column, index: 1, header: '进展', suggested: [] },
  ],
};

function head(shown: FilePreview, onChoose = vi.fn()) {
  render(
    <ColumnHead
      preview={shown}
      index={0}
      target={null}
      isChosen={false}
      cells={[]}
      taken={new Map()}
      onChoose={onChoose}
    />,
  );
  return onChoose;
}

it('takes a column of an unknown table for what it looks like at one press', () => {
  const onChoose = head(preview);
  fireEvent.click(screen.getByRole('button', { name: '看内容像下单时间，就用它：“哪天买的”' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('orderTime');
});

it('only says it where the table is known by its other columns', () => {
  const [first, second] = preview.columns;
  if (first === undefined || second === undefined) throw new Error('two columns');
  head({ ...preview, columns: [first, { ...second, target: 'status', by: 'name' }] });
  expect(screen.getByText('看内容像下单时间')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /就用它/ })).toBeNull();
});
