import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What the window shows has no violation of accessibility of any weight. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Electron has no way to open a second page, which the newer mode of the checker needs.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
  );
  expect(found, where).toEqual([]);
}
