import { describe, expect, it } from 'vitest';
import { dateCellText, isDateFormat } from './date-cell';

describe('isDateFormat', () => {
  it.each([
    'yyyy-mm-dd',
    'yyyy/m/d h:mm',
    'm/d/yy',
    '[h]:mm:ss',
    'h:mm:ss',
    '[$-804]yyyy"年"m"月"d"日"',
    'yyyy\\-mm\\-dd',
    'mmm',
  ])('%s is one', (format) => {
    expect(isDateFormat(format)).toBe(true);
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
  ])('%s is none', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe('dateCellText', () => {
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
    expect(dateCellText(serial, format, is1904)).toBe(text);
  });

  it('leaves numbers outside the calendar', () => {
    expect(dateCellText(-1, 'yyyy-mm-dd', false)).toBe(-1);
    expect(dateCellText(9e9, 'yyyy-mm-dd', false)).toBe(9e9);
  });
});
