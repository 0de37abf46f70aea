/** Whether a workbook saved by another program still works as it did: what is filtered, chosen and printed, and how wide columns are. */

/** @typedef {import('hucre/xlsx').Sheet} Sheet */

/** Programs keep widths in units of their own. */
const WIDTH_TOLERANCE = 1;

/** @type {Readonly<Record<string, (sheet: Sheet) => unknown>>} */
const KEPT = {
  '筛选还在 (filters)': ({ autoFilter }) => autoFilter?.range ?? null,
  '下拉和日期检查还在 (validations)': ({ dataValidations }) =>
    (dataValidations ?? [])
      .map(({ type, range, formula1, values }) => [
        ...[type, range],
        (values?.join(',') ?? formula1 ?? '').replaceAll('"', ''),
      ])
      .sort(),
  '做完变浅的规则还在 (rules for settled rows)': ({ conditionalRules }) =>
    (conditionalRules ?? []).map(({ range, formula }) => [range, [formula].flat().join()]),
  '合并的格子还在 (merged cells)': ({ merges }) => (merges ?? []).length,
  '每页的表头还在 (repeated headings)': ({ pageSetup }) => pageSetup?.printTitlesRow ?? null,
  '页脚还在 (footers)': ({ headerFooter }) => headerFooter?.oddFooter?.includes('&P') ?? false,
  '横向、一页宽 (landscape, one page wide)': ({ pageSetup }) => [
    ...[pageSetup?.orientation, pageSetup?.fitToWidth],
  ],
};

/**
 * What each check found, by its title; nothing where the sheets are alike.
 *
 * @param {readonly Sheet[]} before
 * @param {readonly Sheet[]} after
 * @returns {Record<string, string[]>}
 */
export function compareSheets(before, after) {
  const pairs = before.map((sheet, index) => /** @type {const} */ ([sheet, after[index]]));
  /** @type {Record<string, string[]>} */
  const found = {};
  for (const [title, factOf] of Object.entries(KEPT)) {
    found[title] = pairs.flatMap(([was, is]) => {
      const [expected, kept] = [was, is].map((sheet) =>
        sheet === undefined ? 'no sheet' : JSON.stringify(factOf(sheet)),
      );
      return expected === kept ? [] : [`${was.name}: ${expected} → ${kept}`];
    });
  }
  found['列宽不变 (column widths)'] = pairs.flatMap(([was, is]) =>
    (was.columns ?? []).flatMap(({ width = 0 }, column) => {
      const kept = is?.columns?.[column]?.width ?? 0;
      return Math.abs(kept - width) <= WIDTH_TOLERANCE
        ? []
        : [`${was.name} ${column + 1}: ${width} → ${kept}`];
    }),
  );
  return found;
}

/**
 * @param {readonly Sheet[]} sheets
 * @returns {string[]}
 */
export function formulasIn(sheets) {
  return sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])]
      .filter(([, cell]) => cell.formula !== undefined || cell.type === 'error')
      .map(([place, cell]) => `${name} ${place}: ${cell.formula ?? String(cell.value)}`),
  );
}
