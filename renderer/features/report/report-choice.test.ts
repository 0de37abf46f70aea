import { describe, expect, it } from 'vitest';
import {
  BUILT_IN_DESIGNS,
  MOST_TEMPLATES,
  NO_TEMPLATES,
  PLAIN_LOOK,
  REPORT_SECTIONS,
  type ReportTemplates,
} from '../../../shared/report/design';
import { scored, shopWith } from '../../../shared/scoring/testing/shops';
import { SIX_FACTORS } from '../../../shared/models/data/six-factors';
import {
  foundShops,
  nameTrouble,
  patternTrouble,
  reportChoice,
  requestForEach,
  SECTION_GROUPS,
} from './report-choice';

const shops = ['甲', '乙', '丙'].map((name) => scored(shopWith(name, {}), SIX_FACTORS));
const ids = shops.map(({ id }) => id);
const own = {
  id: '3f1b0b9e-8f0d-4c6e-9c07-5a3d2f1e0a01',
  name: '客户',
  design: { sections: ['comparison' as const], look: PLAIN_LOOK },
};
const templates: ReportTemplates = { ...NO_TEMPLATES, used: own.id, templates: [own] };
const nothing = { changed: null, shops: {} };

function choose(
  state: Partial<Parameters<typeof reportChoice>[0]>,
  from: ReportTemplates = NO_TEMPLATES,
  all = shops,
) {
  return reportChoice({ ...nothing, ...state }, from, { id: 'd', shops: all });
}

describe('what is chosen', () => {
  it('is all shops in the template used last, by default a page for each', () => {
    expect(choose({}).request).toEqual({ id: 'd', shops: ids, design: BUILT_IN_DESIGNS.onePage });
    expect(choose({}, templates).design).toEqual(own.design);
    expect(choose({}, { ...templates, used: 'gone' }).template.id).toBe('onePage');
  });

  it('keeps the order of the check-up, and the shops of another one apart', () => {
    const [first = '', , third = ''] = ids;
    expect(choose({ shops: { d: [third, first] } }).request?.shops).toEqual([first, third]);
    expect(choose({ shops: { other: [first] } }).request?.shops).toEqual(ids);
  });

  it('leaves out for one shop what holds several against each other', () => {
    const one = { shops: { d: ids.slice(0, 1) } };
    const full = { ...NO_TEMPLATES, used: 'full' };
    expect(choose(one, full).request?.design.sections).toEqual(
      REPORT_SECTIONS.filter((section) => section !== 'overview' && section !== 'comparison'),
    );
    expect(choose(one, templates)).toMatchObject({ request: null, lacks: 'section' });
    expect(requestForEach(choose({}, templates))).toBeNull();
    expect(requestForEach(choose({}, full))?.design.sections).not.toContain('comparison');
  });

  it('lacks shops or parts until there are some', () => {
    expect(choose({ shops: { d: [] } })).toMatchObject({ request: null, lacks: 'shop' });
    const changed = { sections: [], look: PLAIN_LOOK };
    expect(choose({ changed })).toMatchObject({ request: null, lacks: 'section' });
  });

  it('is large with the details of many shops', () => {
    const many = Array.from({ length: 13 }, (_, at) =>
      scored(shopWith(`店${at}`, {}), SIX_FACTORS),
    );
    const full = { ...NO_TEMPLATES, used: 'full' };
    expect(choose({}, full, many).isLarge).toBe(true);
    expect(choose({}, NO_TEMPLATES, many).isLarge).toBe(false);
    expect(choose({}, full).isLarge).toBe(false);
  });
});

it('every part stands in one group, in the order it is printed in', () => {
  expect(SECTION_GROUPS.flatMap(({ sections }): readonly string[] => sections)).toEqual(
    REPORT_SECTIONS,
  );
});

it('shops are found by name and by group', () => {
  const [first, second] = shops;
  const groups = new Map([[ids[1] ?? '', 'VIP 客户']]);
  expect(foundShops(shops, groups, '甲')).toEqual([first]);
  expect(foundShops(shops, groups, ' vip ')).toEqual([second]);
  expect(foundShops(shops, groups, '')).toEqual(shops);
});

it('a template has a name of its own', () => {
  expect(nameTrouble('新的', templates, ['一页纸'])).toBeNull();
  expect(nameTrouble(' 客户 ', templates, ['一页纸'])).toBe('taken');
  expect(nameTrouble('客户', templates, ['一页纸'], own.id)).toBeNull();
  expect(nameTrouble('一页纸', templates, ['一页纸'])).toBe('builtIn');
  const full = {
    templates: Array.from({ length: MOST_TEMPLATES }, (_, at) => ({ ...own, name: `${at}号` })),
  };
  expect(nameTrouble('新的', full, [])).toBe('tooMany');
  expect(nameTrouble('新的', full, [], own.id)).toBeNull();
});

it('a pattern names the shop, and fields there are', () => {
  expect(patternTrouble('{shop} {to}')).toBeNull();
  expect(patternTrouble('报告 {to}')?.code).toBe('ui.report.patternShop');
  expect(patternTrouble('{shop} {who}')?.params).toEqual({ field: '{who}' });
});
