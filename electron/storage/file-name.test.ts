import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFileName, safeFileName } from './file-name';

describe('safeFileName', () => {
  it.each([
    ['小店A/../x', '小店A_.._x'],
    ['a\\b:c*d?e"f<g>h|i', 'a_b_c_d_e_f_g_h_i'],
    ['line\nbreak\0', 'line_break_'],
    ['\u202Efdp.exe', '_fdp.exe'],
    ['..hidden', 'hidden'],
    ['name. . ', 'name'],
    ['CON', '_CON'],
    ['lpt1.pdf', '_lpt1.pdf'],
    ['console', 'console'],
    [' . ', '_'],
    ['', '_'],
  ])('makes %j into %j', (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it('is a plain name of at most 255 bytes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\.|[.\s]$/u);
        expect(name).not.toBe('');
        expect(Buffer.byteLength(`${name}.pdf`)).toBeLessThanOrEqual(255);
      }),
    );
  });
});

describe('reportFileName', () => {
  it('names shops and last day', () => {
    expect(reportFileName(['小店A', '小店B'], '2026-10-11', 'zh-CN')).toBe(
      '小店体检报告_小店A、小店B_2026-10-11.pdf',
    );
    expect(reportFileName(['小店A'], null, 'zh-CN')).toBe('小店体检报告_小店A.pdf');
  });

  it('speaks the language of the report', () => {
    expect(reportFileName(['小店A', '小店B'], '2026-10-11', 'en')).toBe(
      'Shop checkup report_小店A, 小店B_2026-10-11.pdf',
    );
  });

  it('keeps the day when there are many shops', () => {
    const shops = Array.from({ length: 50 }, (_, index) => `第${index}号店`);
    expect(reportFileName(shops, '2026-10-11', 'zh-CN')).toMatch(/_2026-10-11\.pdf$/);
  });
});
