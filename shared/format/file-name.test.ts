import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name';

describe('[P6 U] safeFileName', () => {
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
