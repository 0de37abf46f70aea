/**
 * Each step takes away a little more: space, how to begin with each action (and the space comes back), space again, what is said
 * elsewhere on the page too, size. See one-page.css.
 */
const STEPS = 6;

/**
 * Makes every shop's page one page, whatever the names, the language and the data: steps are taken until it fits. Called
 * when the fonts are there. The page is as wide on screen as on paper, so that what is measured is what is printed.
 */
export function fitOnePages(pages: Iterable<HTMLElement>): void {
  for (const page of pages) {
    const room = Number.parseFloat(getComputedStyle(page).getPropertyValue('--room'));
    for (let step = 0; step <= STEPS; step += 1) {
      page.dataset['step'] = String(step);
      if (page.getBoundingClientRect().height <= room * PIXELS_PER_MM) break;
    }
  }
}

/** Of CSS. */
const PIXELS_PER_MM = 96 / 25.4;
