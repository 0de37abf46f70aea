import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What the window shows has no violation of accessibility of any weight, in the light theme and in the dark one. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await violations(page, 'light'), where).toEqual([]);
  expect(await violations(page, 'dark'), `${where}, dark`).toEqual([]);
}

/** What the checker finds in a theme: everything in the light one, only colours in the dark one, for no more differs. */
async function violations(page: Page, theme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  // Electron has no way to open a second page, which the newer mode of the checker needs.
  const checker = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  if (theme === 'dark') checker.withRules(['color-contrast']);
  const { violations: found } = await checker.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
