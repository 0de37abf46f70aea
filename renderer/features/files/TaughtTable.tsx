import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import { columnKeys } from '../../../shared/import/mappings/column-keys';
import type { TableMapping } from '../../../shared/model/teaching';
import { fieldText } from '../../../shared/text/fields';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';

/** The layouts that were explained, the newest first. */
export function TaughtTable({ tables }: { readonly tables: readonly TableMapping[] }) {
  const { t } = useText();
  return (
    <div>
      <h2 id="taught-tables">{t('ui.taught.tables')}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="taught-tables">
        <table className="table">
          <caption className="visually-hidden">{t('ui.taught.tables')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.taught.from')}</th>
              <th scope="col">{t('ui.review.kind')}</th>
              <th scope="col">{t('ui.taught.columns')}</th>
              <th scope="col">{t('ui.taught.savedAt')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {tables.toReversed().map((table) => (
              <TaughtRow key={JSON.stringify(table.headers)} table={table} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function TaughtRow({ table }: { readonly table: TableMapping }) {
  const { t, pick } = useText();
  const { commands } = useStore();
  const { file, kind, headers, columns, savedAt } = table;
  const keys = columnKeys(headers);
  const used = headers.flatMap((header, at) => {
    const target = columns[keys[at] ?? ''];
    return target === undefined ? [] : [{ header, field: pick(fieldText(kind, target)) }];
  });
  return (
    <tr>
      <th scope="row">
        <span className="source-name">{file}</span>
      </th>
      <td>{t(`ui.kind.${kind}`)}</td>
      <td className="wide">
        <Unfold title={t('ui.taught.columnCount', { count: formatCount(used.length) })}>
          <ul className="issue-list">
            {used.map(({ header, field }, index) => (
              <li key={index}>{t('ui.taught.columnIs', { header, field })}</li>
            ))}
          </ul>
        </Unfold>
      </td>
      <td className="days-cell">{savedAt.slice(0, 16)}</td>
      <td className="remove-cell">
        <Button
          className="button icon-only"
          aria-label={t('ui.taught.removeTable', { file })}
          onPress={() => void commands.forgetTable(table)}
        >
          <Icon name="close" />
        </Button>
      </td>
    </tr>
  );
}
