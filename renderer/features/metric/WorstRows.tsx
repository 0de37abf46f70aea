import { Fragment, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CheckupResult, Evidence } from '../../../shared/checkup/schema';
import { formatCount, formatValue } from '../../../shared/format/format';
import type { MetricDefinition } from '../../../shared/metrics/metric';
import { useStore } from '../../app/store';
import { metricOf } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';

/** The rows that pull the metric down, with the file and row they stand in. */
export function WorstRows({
  result,
  definition,
  shop,
}: {
  readonly result: CheckupResult;
  readonly definition: MetricDefinition;
  readonly shop: string;
}) {
  const { t } = useText();
  const { commands } = useStore();
  const groups = result.shops
    .map((one, index) => ({ shop: one, index, rows: metricOf(one, definition.id)?.evidence ?? [] }))
    .filter((group) => group.rows.length > 0 && group.shop.id === shop);
  return (
    <section aria-labelledby="worst-rows">
      <h2 id="worst-rows">{t('ui.worst.title')}</h2>
      {groups.length === 0 ? (
        <p className="faint">{t('ui.worst.none')}</p>
      ) : (
        groups.map((group) => (
          <Fragment key={group.shop.id}>
            <RowsTable {...group} result={result} definition={definition} />
            <div className="metric-tools">
              <Button
                className="button small"
                onPress={() => void commands.saveMetricRows(group.shop.id, definition.id)}
              >
                {t('ui.worst.export')}
              </Button>
              <span className="footnote">{t('ui.worst.exportNote')}</span>
            </div>
          </Fragment>
        ))
      )}
    </section>
  );
}

/** The rest unfolds. */
const FIRST_ROWS = 5;

const COLUMNS = [
  { key: 'id', text: 'ui.worst.id', has: (row: Evidence) => row.id },
  { key: 'product', text: 'ui.worst.product', has: (row: Evidence) => row.product },
  { key: 'value', text: 'ui.worst.value', has: (row: Evidence) => row.value },
  { key: 'text', text: 'ui.worst.text', has: (row: Evidence) => row.text },
  { key: 'time', text: 'ui.worst.time', has: (row: Evidence) => row.time },
] as const;

function RowsTable({
  shop,
  index,
  rows,
  result,
  definition,
}: {
  readonly shop: CheckupResult['shops'][number];
  readonly index: number;
  readonly rows: readonly Evidence[];
  readonly result: CheckupResult;
  readonly definition: MetricDefinition;
}) {
  const { t, language } = useText();
  const columns = COLUMNS.filter((column) => rows.some((row) => column.has(row) !== null));
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  const caption = t('ui.worst.caption', { shop: shop.name, count: formatCount(rows.length) });
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table worst-rows">
        <caption>
          <ShopName index={index} name={caption} />
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, text }) => (
              <th key={key} scope="col" className={key === 'value' ? 'number' : undefined}>
                {t(text)}
              </th>
            ))}
            <th scope="col">{t('ui.worst.file')}</th>
            <th scope="col" className="number">
              {t('ui.worst.row')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const source = result.sources[row.source];
            const place = [source?.file, source?.sheet].filter((part) => part).join(' · ');
            return (
              <tr key={`${row.source} ${row.row} ${row.id ?? ''}`}>
                {columns.map(({ key }) => (
                  <td key={key} className={key === 'value' ? 'number' : `worst-${key}`}>
                    {key === 'value'
                      ? formatValue(row.value, definition.unit, language)
                      : (row[key] ?? '')}
                  </td>
                ))}
                <td className="worst-file truncate" title={place}>
                  {place}
                </td>
                <td className="number">{row.row}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button
          className="button quiet"
          onPress={() => {
            setAll(true);
          }}
        >
          {t('ui.worst.all', { count: formatCount(rows.length) })}
        </Button>
      )}
    </div>
  );
}
