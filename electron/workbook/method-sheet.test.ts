import { expect, it } from 'vitest';
import { articleDataset } from '../../shared/checkup/testing/datasets';
import { metricById } from '../../shared/metrics/catalogue';
import { bookOf, resultOf } from './testing/read-book';

it('says how the figures were made and where every number comes from', async () => {
  const result = resultOf(articleDataset());
  const { rows, merges } = (await bookOf(result)).sheet('方法');
  const cells = rows.flat().map(String);
  const [model] = result.models;
  if (model === undefined) throw new Error('no model');
  const missing = model.dimensions.flatMap(({ metrics }) =>
    metrics.filter(
      ({ metric, curve }) =>
        !cells.includes(metricById(metric).name.zh) ||
        !cells.some((cell) => cell.endsWith(curve.provenance.source.zh)),
    ),
  );
  expect(missing).toEqual([]);
  expect(cells.some((cell) => cell.startsWith(`版本 ${model.version}`))).toBe(true);
  for (const { name, provenance } of model.gates) {
    expect(cells).toContain(name.zh);
    expect(cells.some((cell) => cell.endsWith(provenance.source.zh))).toBe(true);
  }
  expect(cells).toContain(metricById('reviews.goodRate').help.zh);
  // Paragraphs run over the whole width.
  expect(merges?.[0]).toMatchObject({ startRow: 1, startCol: 0, endCol: 6 });
});
