import { describe, expect, it } from 'vitest';
import { BUILT_IN_DESIGNS, NO_TEMPLATES, PLAIN_LOOK } from './design';
import { reportDesign, reportTemplates } from './design-schema';

const look = { ...PLAIN_LOOK, logo: 'data:image/png;base64,iVBORw0=' };

describe('reportDesign', () => {
  it('takes what the program brings along', () => {
    for (const design of Object.values(BUILT_IN_DESIGNS)) {
      expect(reportDesign.safeParse(design).success).toBe(true);
    }
    expect(reportTemplates.safeParse(NO_TEMPLATES).success).toBe(true);
  });

  it.each([
    ['no part', { sections: [], look }],
    ['an unknown part', { sections: ['cover'], look }],
    [
      'a picture from elsewhere',
      { sections: ['onePage'], look: { ...look, logo: 'https://a/b.png' } },
    ],
    [
      'a drawing',
      { sections: ['onePage'], look: { ...look, logo: 'data:image/svg+xml;base64,AA==' } },
    ],
    [
      'a colour that is more than one',
      { sections: ['onePage'], look: { ...look, accent: 'red;x' } },
    ],
  ])('refuses %s', (_, design) => {
    expect(reportDesign.safeParse(design).success).toBe(false);
  });
});
