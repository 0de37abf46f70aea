// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CheckupApi } from '../../shared/ipc/contract';
import type { ChartRequest } from '../../shared/ipc/chart-contract';
import { fail, ok } from '../../shared/result';
import { StoreProvider } from '../app/store';
import { Toasts } from '../app/Toasts';
import { ChartFrame } from './ChartFrame';
import { shopLegend } from './Legend';

afterEach(cleanup);
beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
});

/** A framed chart whose picture is asked for, and what the main process was given. */
async function saved(answer: CheckupApi['saveChart'], kind: RegExp) {
  vi.stubGlobal('checkup', { saveChart: answer });
  const { container } = render(
    <StoreProvider>
      <ChartFrame
        name="小店A 走势"
        note="估算"
        until="2026-10-11"
        legend={shopLegend([{ index: 0, name: '小店A' }])}
      >
        <svg viewBox="0 0 640 240">
          <line x1="0" x2="9" y1="1" y2="1" />
        </svg>
      </ChartFrame>
      <Toasts />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: '存成图片：小店A 走势' }));
  fireEvent.click(screen.getByRole('menuitem', { name: kind }));
  const toast = await screen.findByText(/已保存|没有写入|没有画成/);
  return { container, toast: toast.textContent };
}

it('saves the chart with its name and legend, tells where, and leaves nothing on the page', async () => {
  const given: ChartRequest[] = [];
  const { container, toast } = await saved(async (request) => {
    given.push(request);
    return ok({ file: '走势.svg' });
  }, /^SVG/);
  expect(toast).toBe('图片已保存为 走势.svg');
  const [request] = given;
  expect(request).toMatchObject({ name: '小店A 走势', until: '2026-10-11', format: 'svg' });
  const text = new TextDecoder().decode(request?.content);
  for (const part of ['<line ', '小店A 走势', '估算', 'A 小店A']) expect(text).toContain(part);
  expect(container.querySelectorAll('line')).toHaveLength(1);
});

it('says why the file was not written', async () => {
  const failed = fail('app.chartNotSaved', { file: '走势.svg', reason: 'EACCES' });
  const { toast } = await saved(async () => failed, /^SVG/);
  expect(toast).toContain('图片没有写入 走势.svg（没有权限 [EACCES]）');
});

it('says so when the chart cannot be drawn', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const saveChart = vi.fn<CheckupApi['saveChart']>();
  const { toast } = await saved(saveChart, /^PNG/);
  expect(toast).toBe('这张图没有画成图片，请再试一次。');
  expect(saveChart).not.toHaveBeenCalled();
});
