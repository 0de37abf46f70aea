import { describe, expect, it } from 'vitest';
import { EXPORT_GUIDE } from '../../knowledge/export-guide';
import { GUIDE_PLATFORMS } from '../../knowledge/export-guide/entry';
import { meaningOf } from './names';

/** Every figure a platform's page shows, as the guide names it, with the metric it stands for. */
const FIGURES = GUIDE_PLATFORMS.flatMap((platform) =>
  Object.entries(EXPORT_GUIDE[platform].officialScores.gives).flatMap(([metric, groups]) =>
    groups.flat().map((name) => ({ platform, metric, name })),
  ),
);

/** The platform's 求助率 is of paid orders; a table that only says so may mean Douyin's, of orders that asked the shop. */
const KNOWN_BY_PAGE_ONLY = new Set(['kuaishou 平台求助率']);

describe('names of the platforms’ pages', () => {
  it.each(FIGURES.filter(({ platform, name }) => !KNOWN_BY_PAGE_ONLY.has(`${platform} ${name}`)))(
    '$platform $name heads a column of $metric',
    ({ metric, name }) => {
      expect(meaningOf(name)).toMatchObject({ type: 'metric', id: metric });
    },
  );
});
