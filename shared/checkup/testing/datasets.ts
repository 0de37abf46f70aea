import { makeDataset } from '../../metrics/testing/make-dataset';
import type { Dataset } from '../../model/dataset';
import { ARTICLE_SHOPS } from '../../scoring/testing/shops';

/** The article's three shops as a summary workbook gives them: undated values, counts where the article prints counts. */
export function articleDataset(): Dataset {
  return makeDataset(
    Object.fromEntries(
      ARTICLE_SHOPS.map(({ name, metrics }) => [
        name,
        {
          platform: 'other' as const,
          values: Object.fromEntries(
            metrics.flatMap(({ id, value, numerator, denominator }) =>
              value === null ? [] : [[id, { value, numerator, denominator }]],
            ),
          ),
        },
      ]),
    ),
  );
}
