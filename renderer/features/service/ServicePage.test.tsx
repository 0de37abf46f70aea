// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCheckup } from '../../../shared/checkup/run-checkup';
import type { CheckupApi, CheckupDocument } from '../../../shared/ipc/contract';
import { makeDataset, type RowOf } from '../../../shared/metrics/testing/make-dataset';
import { ok } from '../../../shared/result';
import { StoreProvider, useStore } from '../../app/store';
import { ServicePage } from './ServicePage';

const agent = (name: string, figures: RowOf<'agentStats'>): RowOf<'agentStats'> => ({
  ...{ agent: name, date: '2026-09-30', scope: 'agent', sessions: 300, avgReplySeconds: 12 },
  ...{ ratedCount: 50, goodCount: 48, badCount: 2, inquiryUsers: 100, paidUsers: 30 },
  ...figures,
});

function checkup(): CheckupDocument {
  const dataset = makeDataset({
    甲店: {
      agentStats: [
        agent('小美', {}),
        agent('小刚', { avgReplySecondsWorktime: 150, badCount: 20 }),
      ],
      reviews: [
        { time: '2026-08-02', rating: 1, content: '客服态度太差' },
        { time: '2026-09-02', rating: 5, content: '很满意' },
      ],
    },
    乙店: { reviews: [{ time: '2026-09-02', rating: 5, content: '很满意' }] },
  });
  const made = runCheckup(dataset, {
    ...{ model: null, period: { from: '2026-09-01', to: '2026-09-30' } },
    ...{ appVersion: '0.0.0', createdAt: '2026-10-12 09:00:00' },
  });
  if (!made.ok) throw new Error(made.error.code);
  return { id: 'one', result: made.value, work: { title: '', checklist: {} } };
}

function Opened() {
  const { state, commands } = useStore();
  const { document, way } = state;
  if (document === null) return <button onClick={() => void commands.open('one')}>open</button>;
  const page = way[way.length - 1]?.page;
  return <ServicePage document={document} shop={page?.name === 'service' ? page.shop : null} />;
}

beforeEach(async () => {
  const api: Pick<CheckupApi, 'openCheckup' | 'listCheckups'> = {
    openCheckup: () => Promise.resolve(ok(checkup())),
    listCheckups: () => Promise.resolve(ok([])),
  };
  vi.stubGlobal('checkup', api);
  render(
    <StoreProvider>
      <Opened />
    </StoreProvider>,
  );
  fireEvent.click(screen.getByText('open'));
  await screen.findByRole('heading', { level: 1 });
});
afterEach(cleanup);

describe('the page of service', () => {
  it('says in its title who costs points, and marks figures of working hours', () => {
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
      /^2 名客服里，“小刚”让买家不满意，约丢 [\d.]+ 分（估算）$/,
    );
    const row = screen.getByRole('rowheader', { name: /小刚/ }).closest('tr');
    if (row === null) throw new Error('小刚 has a row');
    expect(within(row).getByText('工作时段')).toBeTruthy();
    expect(within(row).getByText('需改进')).toBeTruthy();
  });

  it('unfolds an agent into reasons and training', () => {
    const button = screen.getByRole('button', { name: '“小刚”的依据和建议' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/150 秒（300 个会话），没达到目标 60 秒/)).toBeTruthy();
    expect(screen.getByText('产品知识')).toBeTruthy();
  });

  it('counts complaints by month, with what to do and the words', () => {
    expect(screen.getByRole('heading', { name: '对服务的投诉：1 次' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: '2026-08' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '服务态度不好：怎么处理' }));
    expect(screen.getByText('客服态度太差')).toBeTruthy();
  });

  it('says of a shop without statistics what would fill it', () => {
    fireEvent.click(screen.getByRole('radio', { name: /乙店/ }));
    expect(screen.getByRole('button', { name: '怎么导出客服数据' })).toBeTruthy();
  });
});
