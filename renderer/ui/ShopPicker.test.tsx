// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleCheckup } from '../testing/article-checkup';
import { ShopPicker } from './ShopPicker';

const [shop] = articleCheckup().result.shops;
if (shop === undefined) throw new Error('no shops');
const shopsNamed = (names: readonly string[]) =>
  names.map((name) => ({ ...shop, id: `other/${name}`, name }));
const many = shopsNamed(Array.from({ length: 9 }, (_, at) => `店${at + 1}`));

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});
afterEach(cleanup);

describe('the choice of a shop', () => {
  it('has few shops side by side', () => {
    render(<ShopPicker shops={many.slice(1)} chosen={null} withAll onChoose={() => undefined} />);
    expect(screen.getAllByRole('radio')).toHaveLength(9);
  });

  it('finds one of many by a part of its name, or all of them', () => {
    const onChoose = vi.fn();
    render(<ShopPicker shops={many} chosen="other/店3" withAll onChoose={onChoose} />);
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: '看哪家店' });
    expect(field.value).toBe('店3');
    act(() => {
      field.focus();
    });
    fireEvent.change(field, { target: { value: '7' } });
    const [found, ...others] = screen.getAllByRole('option');
    expect(others).toEqual([]);
    fireEvent.click(found ?? document.body);
    expect(onChoose).toHaveBeenLastCalledWith('other/店7');
    fireEvent.change(field, { target: { value: '全部' } });
    fireEvent.click(screen.getByRole('option'));
    expect(onChoose).toHaveBeenLastCalledWith(null);
  });
});

describe('a long name', () => {
  it('is cut in its middle and whole for those who hear it and in the title', () => {
    const names = ['悦享家居旗舰店杭州仓', '悦享家居旗舰店广州仓'];
    render(<ShopPicker shops={shopsNamed(names)} chosen={null} onChoose={() => undefined} />);
    expect(screen.getByRole('radio', { name: '悦享家居旗舰店杭州仓' })).toBeTruthy();
    const [cut] = document.querySelectorAll('.cut-name');
    expect(cut?.lastChild?.textContent).toBe('店杭州仓');
    expect(screen.getByTitle('悦享家居旗舰店杭州仓')).toBeTruthy();
  });
});
