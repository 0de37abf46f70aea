import { Fragment, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { KnownShop } from '../../../shared/model/shop-profile';
import { Help } from '../../ui/Help';
import { useText, type UiCode } from '../../ui/language';
import { groupShops, sortShops } from './shop-fields';
import { ShopAdjustments } from './ShopAdjustments';
import { ShopRow } from './ShopRow';

/** Widths: name, platform, industry, line, type, codes, other names, group, remove. */
const COLUMNS = ['15%', '11%', '15%', '11%', '12%', '12%', '12%', '9%', '44px'] as const;

type Order = 'name' | 'group';

/** All profiles, under their groups or by name alone. */
export function ShopsTable({ shops }: { readonly shops: readonly KnownShop[] }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<Order | null>(null);
  const hasGroups = shops.some(({ group }) => group !== null);
  const order = chosen ?? (hasGroups ? 'group' : 'name');
  const groups = order === 'group' ? groupShops(shops) : sortShops(shops);
  const sorted = (by: Order, field: UiCode) => (
    <th scope="col" aria-sort={order === by ? 'ascending' : 'none'}>
      <Button
        className="link sort"
        aria-label={t('ui.shops.sortBy', { field: t(field) })}
        onPress={() => {
          setChosen(by);
        }}
      >
        {t(field)}
      </Button>
    </th>
  );
  return (
    <div
      className="table-scroll shops-table"
      tabIndex={0}
      role="region"
      aria-label={t('ui.shops.name')}
    >
      <table className="table">
        <caption className="visually-hidden">{t('ui.shops.name')}</caption>
        <colgroup>
          {COLUMNS.map((width, index) => (
            <col key={index} style={{ inlineSize: width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {sorted('name', 'ui.shops.shopName')}
            <Heading field="ui.shops.platform" />
            <Heading field="ui.shops.industry" />
            <Heading field="ui.shops.line" help="ui.shops.lineHelp" />
            <Heading field="ui.shops.type" help="ui.shops.typeHelp" />
            <Heading field="ui.shops.codes" help="ui.shops.codesHelp" />
            <Heading field="ui.shops.aliases" help="ui.shops.aliasesHelp" />
            {sorted('group', 'ui.shops.group')}
            <td />
          </tr>
        </thead>
        {groups.map(({ group, shops: members }) => (
          <tbody key={group ?? ''}>
            {order === 'group' && hasGroups && (
              <tr className="group-heading">
                <th scope="rowgroup" colSpan={COLUMNS.length}>
                  {group ?? t('ui.shops.noGroup')}
                </th>
              </tr>
            )}
            {members.map((shop) => (
              <Fragment key={shop.id}>
                <ShopRow shop={shop} />
                <ShopAdjustments shop={shop} columns={COLUMNS.length} />
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Heading({ field, help }: { readonly field: UiCode; readonly help?: UiCode }): ReactNode {
  const { t } = useText();
  return (
    <th scope="col">
      <span className="with-help">
        {t(field)}
        {help !== undefined && <Help term={t(field)} text={t(help)} />}
      </span>
    </th>
  );
}
