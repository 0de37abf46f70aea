import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Popover,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import type { CheckupResult } from '../../../shared/checkup/schema';
import { MEASURES } from '../../../shared/metrics/catalogue';
import { ChoiceField } from '../../ui/ChoiceField';
import { Icon } from '../../ui/Icon';
import { useText, type Words } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { CELL_MODES, ROW_ORDERS, type ColumnOrder, type CompareView } from './compare-view';

interface Props {
  readonly result: CheckupResult;
  readonly view: CompareView;
  readonly onChange: (view: Partial<CompareView>) => void;
}

const BEST = '';
const MODES_OF_ONE = ['value', 'score'] as const;
const ORDERS_OF_ONE = ['dimension', 'loss'] as const;

/** What cells show, what the shops are held against, and in which order shops and metrics stand. */
export function CompareTools({ result, view, onChange }: Props) {
  const words = useText();
  const { t } = words;
  const { shops } = result;
  const isAlone = shops.length === 1;
  const modes = isAlone ? MODES_OF_ONE : CELL_MODES;
  const rowOrders = isAlone ? ORDERS_OF_ONE : ROW_ORDERS;
  const shown = shops.filter(({ id }) => !view.hidden.includes(id));
  return (
    <>
      <div className="select">
        <span>{t('ui.compare.mode')}</span>
        <ToggleButtonGroup
          className="segments"
          aria-label={t('ui.compare.mode')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view.mode]}
          onSelectionChange={(keys) => {
            const mode = modes.find((one) => keys.has(one));
            if (mode !== undefined) onChange({ mode });
          }}
        >
          {modes.map((mode) => (
            <ToggleButton key={mode} id={mode} className="segment">
              {t(`ui.compare.mode.${mode}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {!isAlone && (
        <>
          <ChoiceField
            label={t('ui.compare.reference')}
            value={view.reference ?? BEST}
            choices={[
              { id: BEST, name: t('ui.compare.againstBest') },
              ...shown.map(({ id, name }) => ({ id, name })),
            ]}
            onChoose={(id) => {
              onChange({ reference: id === BEST ? null : id });
            }}
          />
          <ChoiceField
            label={t('ui.compare.columnOrder')}
            value={keyOf(view.columns)}
            choices={columnChoices(view.columns, words)}
            onChoose={(key) => {
              onChange({ columns: orderOf(key, view.columns) });
            }}
          />
        </>
      )}
      <ChoiceField
        label={t('ui.compare.rowOrder')}
        value={view.rows}
        choices={rowOrders.map((id) => ({ id, name: t(`ui.compare.rows.${id}`) }))}
        onChoose={(rows) => {
          onChange({ rows });
        }}
      />
      {!isAlone && <ShopChoice result={result} view={view} onChange={onChange} />}
    </>
  );
}

const COLUMN_KEYS = ['given', 'name', 'total', 'totalWorst'] as const;
type ColumnKey = (typeof COLUMN_KEYS)[number] | 'metric';

function keyOf(order: ColumnOrder): ColumnKey {
  return order.by === 'total' && order.worstFirst ? 'totalWorst' : order.by;
}

function orderOf(key: ColumnKey, present: ColumnOrder): ColumnOrder {
  switch (key) {
    case 'given':
    case 'name':
      return { by: key };
    case 'total':
    case 'totalWorst':
      return { by: 'total', worstFirst: key === 'totalWorst' };
    case 'metric':
      return present;
  }
}

/** An order by a metric is chosen in the table; here it is only told. */
function columnChoices(order: ColumnOrder, { t, pick }: Words) {
  const choices: { readonly id: ColumnKey; readonly name: string }[] = COLUMN_KEYS.map((id) => ({
    id,
    name: t(`ui.compare.columns.${id}`),
  }));
  if (order.by !== 'metric') return choices;
  const name = MEASURES.find(({ id }) => id === order.metric)?.name;
  const code = order.worstFirst ? 'ui.compare.columns.metricWorst' : 'ui.compare.columns.metric';
  return [
    ...choices,
    { id: 'metric' as const, name: t(code, { metric: name === undefined ? '' : pick(name) }) },
  ];
}

/** Which shops are shown; at least one is. */
function ShopChoice({ result, view, onChange }: Props) {
  const { t } = useText();
  const { shops } = result;
  const shown = shops.filter(({ id }) => !view.hidden.includes(id)).map(({ id }) => id);
  const count = { shown: shown.length, count: shops.length };
  return (
    <DialogTrigger>
      <Button className="button shop-choice">
        {t('ui.compare.shops', count)}
        <Icon name="down" size={12} />
      </Button>
      <Popover className="popover">
        <Dialog className="shop-choices" aria-label={t('ui.compare.shopsTitle')}>
          <Button
            className="button small"
            isDisabled={view.hidden.length === 0}
            onPress={() => {
              onChange({ hidden: [] });
            }}
          >
            {t('ui.compare.allShops')}
          </Button>
          <CheckboxGroup
            aria-label={t('ui.compare.shopsTitle')}
            value={shown}
            onChange={(ids) => {
              if (ids.length === 0) return;
              onChange({ hidden: shops.flatMap(({ id }) => (ids.includes(id) ? [] : [id])) });
            }}
          >
            {shops.map((shop, index) => (
              <Checkbox key={shop.id} value={shop.id} className="check">
                <span className="check-box">
                  {shown.includes(shop.id) && <Icon name="check" size={12} />}
                </span>
                <ShopName index={index} name={shop.name} />
              </Checkbox>
            ))}
          </CheckboxGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
