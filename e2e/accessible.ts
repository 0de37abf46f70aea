import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing of ours is in styles or media of other hosts, which would have to be fetched first; elements are named by their HTML. */
const OPTIONS: Options = { resultTypes: ['violations'], preload: false, elementRef: false };
const COLOURS: Options = { ...OPTIONS, runOnly: { type: 'rule', values: ['color-contrast'] } };

type Options = Parameters<AxeBuilder['options']>[0];

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What the window shows has no violation of accessibility of any weight, in the light theme and in the dark one, and nothing moves with reduced motion. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await violations(page, 'light'), where).toEqual([]);
  expect(await violations(page, 'dark'), `${where}, dark`).toEqual([]);
  expect(await moving(page), `${where}, with reduced motion`).toEqual([]);
}

/** What would move or fade, though the person asked for reduced motion. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) =>
        [null, '::before', '::after'].some((part) => {
          const style = getComputedStyle(element, part);
          const lasts = style.transitionDuration.split(', ').some((time) => time !== '0s');
          return lasts || style.animationName !== 'none' || style.scrollBehavior !== 'auto';
        }),
      )
      .map((element) => `${element.tagName} ${element.className}`),
  );
}

/** What the checker finds in a theme: everything in the light one, only colours in the dark one, for no more differs. */
async function violations(page: Page, theme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const options = theme === 'light' ? OPTIONS : COLOURS;
  const { violations: found } = (await checkAgain(page, options)) ?? (await check(page, options));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Puts the checker into the page, which takes as long as a check, and lets it run. */
function check(page: Page, options: Options): Promise<Found> {
  // Electron has no way to open a second page, which the newer mode of the checker needs.
  return new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
}

/** Lets the checker run that is in the page already; null where there is none. */
function checkAgain(page: Page, options: Options): Promise<Found | null> {
  return page.evaluate(async (asked) => {
    const axe = Reflect.get(globalThis, 'axe') as
      { readonly run: (context: Document, options: unknown) => Promise<Found> } | undefined;
    return axe === undefined ? null : axe.run(document, asked);
  }, options);
}
