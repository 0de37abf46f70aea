/** The window as a person meets it: what is clicked and read, by the words on screen. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Pages of an open check-up, in the order of the list at the side. */
export const WAYS = [
  '总览',
  '对比',
  '指标',
  '趋势',
  '诊断',
  '清单',
  '提分方案',
  '今天',
  '自评',
  '客服',
  '评价',
  '报告',
  '数据',
  '设置',
] as const;

export class Window {
  constructor(readonly page: Page) {}

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Opens one of the pages of a check-up from the list at the side. */
  async goTo(name: (typeof WAYS)[number] | '今天管哪些店'): Promise<void> {
    const entry = this.page.getByRole('navigation', { name: '页面' }).getByRole('button', { name });
    await entry.click();
    await expect(entry).toHaveAttribute('aria-current', 'page');
  }

  /** Runs the bundled example of three shops and waits for its result. */
  async tryExample(): Promise<void> {
    await this.page.getByRole('button', { name: '用示例看看' }).click();
    await this.waitForResult();
  }

  /** Waits until a check-up is worked out, which takes long where much else is going on. */
  async waitForResult(): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: '页面' })).toBeVisible({
      timeout: 60_000,
    });
  }

  /** Opens a metric from the comparison. */
  async openMetric(name: string): Promise<void> {
    await this.goTo('对比');
    await this.page.getByRole('grid').getByRole('button', { name, exact: true }).click();
  }
}
