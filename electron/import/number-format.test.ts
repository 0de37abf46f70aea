import { describe, expect, it } from 'vitest';
import { formattedCell, numberFormat } from './number-format';

describe('numberFormat', () => {
  it.each([
    'yyyy-mm-dd',
    'yyyy/m/d h:mm',
    'm/d/yy',
    '[h]:mm:ss',
    'h:mm:ss',
    '[$-804]yyyy"年"m"月"d"日"',
    'yyyy\\-mm\\-dd',
    'mmm',
  ])('%s shows dates or times', (format) => {
    expect(['date', 'time', 'elapsed']).toContain(numberFormat(format));
  });

  it.each([
    'General',
    '0.00',
    '#,##0.00',
    '0.00E+00',
    '[Red]0.00',
    '"月"0',
    '0%',
    '@',
    '',
    '_-* #,##0\\d',
  ])('%s shows none', (format) => {
    expect(['plain', 'percent']).toContain(numberFormat(format));
  });
});

describe('formattedCell', () => {
  it.each([
    [46174, 'yyyy-mm-dd', false, '2026-06-01 00:00:00'],
    [46174.5, 'yyyy/m/d h:mm', false, '2026-06-01 12:00:00'],
    [44197.42372685185, 'm/d/yy h:mm', false, '2021-01-01 10:10:10'],
    [42735, 'yyyy-mm-dd', true, '2021-01-01 00:00:00'],
    [46173.999999, 'yyyy-mm-dd', false, '2026-06-01 00:00:00'],
    [1, 'yyyy-mm-dd', false, '1900-01-01 00:00:00'],
    [61, 'yyyy-mm-dd', false, '1900-03-01 00:00:00'],
    [0.00231481481, 'h:mm:ss', false, '0:03:20'],
    [1.5, '[h]:mm:ss', false, '36:00:00'],
    [10.6320601851852, '[hh]:mm:ss', false, '255:10:10'],
    [46174.5, 'h:mm', false, '2026-06-01 12:00:00'],
  ])('shows %d under %s as %s', (serial, format, is1904, text) => {
    expect(formattedCell(serial, numberFormat(format), is1904)).toBe(text);
  });

  it('leaves numbers outside the calendar', () => {
    expect(formattedCell(-1, 'date', false)).toBe(-1);
    expect(formattedCell(9e9, 'date', false)).toBe(9e9);
  });
});
