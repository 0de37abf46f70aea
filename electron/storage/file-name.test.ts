import { describe, expect, it } from 'vitest';
import { chartFileName, reportFileName } from './file-name';

describe('[P6 U] reportFileName', () => {
  it('names shops and last day', () => {
    expect(reportFileName(['小店A', '小店B'], '2026-10-11', '.pdf', 'zh-CN')).toBe(
      '小店体检报告_小店A、小店B_2026-10-11.pdf',
    );
    expect(reportFileName(['小店A'], null, '.pdf', 'zh-CN')).toBe('小店体检报告_小店A.pdf');
  });

  it('names folders as well', () => {
    expect(reportFileName(['小店A'], '2026-10-11', '', 'zh-CN')).toBe(
      '小店体检报告_小店A_2026-10-11',
    );
  });

  it('speaks the language of the report', () => {
    expect(reportFileName(['小店A', '小店B'], '2026-10-11', '.pdf', 'en')).toBe(
      'Shop checkup report_小店A, 小店B_2026-10-11.pdf',
    );
  });

  it('keeps the day when there are many shops', () => {
    const shops = Array.from({ length: 50 }, (_, index) => `第${index}号店`);
    expect(reportFileName(shops, '2026-10-11', '.pdf', 'zh-CN')).toMatch(/_2026-10-11\.pdf$/);
  });
});

describe('[P6 U] chartFileName', () => {
  it('says what is drawn, of whom, until when', () => {
    expect(chartFileName('小店A 每次体检的总分', '2026-10-11', 'png')).toBe(
      '小店A 每次体检的总分 2026-10-11.png',
    );
    expect(chartFileName('a/b: c', null, 'svg')).toBe('a_b_ c.svg');
  });

  it('keeps the day behind a long name', () => {
    expect(chartFileName('长'.repeat(80), '2026-10-11', 'svg')).toMatch(/^长+ 2026-10-11\.svg$/);
  });
});
