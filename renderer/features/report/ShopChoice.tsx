import { useMemo, useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Input, Label, SearchField } from 'react-aria-components';
import type { ShopResult } from '../../../shared/checkup/schema';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { groupsOf } from '../watch/watch-view';
import { foundShops } from './report-choice';

/** More shops are searched. */
const IN_SIGHT = 8;

/** Which shops are printed; many of them are found by name or group. */
export function ShopChoice({
  document,
  all,
  chosen,
}: {
  /** Id of the check-up. */
  readonly document: string;
  readonly all: readonly ShopResult[];
  readonly chosen: readonly ShopResult[];
}) {
  const { t } = useText();
  const { state, commands } = useStore();
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => groupsOf(all, state.shops ?? []), [all, state.shops]);
  const isMany = all.length > IN_SIGHT;
  const found = isMany ? foundShops(all, groups, typed) : all;
  const ids = chosen.map(({ id }) => id);
  const isAllFound = found.every(({ id }) => ids.includes(id));
  const choose = (now: readonly string[]) => {
    commands.chooseReportShops(document, now);
  };
  const label = t('ui.report.shopsChosen', { chosen: chosen.length, count: all.length });
  const isFiltered = found.length < all.length;
  return (
    <div className="report-shops">
      <div className="report-head">
        <h2>{label}</h2>
        {found.length > 0 && (
          <Button
            className="link"
            onPress={() => {
              const others = ids.filter((id) => found.every((shop) => shop.id !== id));
              choose(isAllFound ? others : [...others, ...found.map(({ id }) => id)]);
            }}
          >
            {isFiltered
              ? t(isAllFound ? 'ui.report.noneFound' : 'ui.report.allFound')
              : t(isAllFound ? 'ui.report.none' : 'ui.report.all')}
          </Button>
        )}
      </div>
      {isMany && (
        <SearchField className="report-field" value={typed} onChange={setTyped}>
          <Label className="visually-hidden">{t('ui.report.findShop')}</Label>
          <Input className="field" placeholder={t('ui.report.findShop')} />
        </SearchField>
      )}
      {found.length === 0 && <p className="faint">{t('ui.report.noShop', { text: typed })}</p>}
      <CheckboxGroup
        className="report-shop-list"
        aria-label={t('ui.report.shops')}
        value={ids}
        onChange={choose}
      >
        {all.map(
          (shop, index) =>
            found.includes(shop) && (
              <Checkbox key={shop.id} value={shop.id} className="check">
                <span className="check-box">
                  {ids.includes(shop.id) && <Icon name="check" size={12} />}
                </span>
                <ShopName index={index} name={shop.name} />
              </Checkbox>
            ),
        )}
      </CheckboxGroup>
    </div>
  );
}
