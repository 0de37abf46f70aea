import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { formatCount } from '../../../shared/format/format';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';
import { ShopPicker } from '../../ui/ShopPicker';
import { FILTERS, ownerNames, type ChecklistFilter, type Person } from './checklist-items';

/** Which items are shown: of which shop, in which state, whose. */
export function ChecklistTools({
  document,
  shop,
  filter,
  person,
  counts,
  onShop,
  onFilter,
  onPerson,
}: {
  readonly document: CheckupDocument;
  readonly shop: string | null;
  readonly filter: ChecklistFilter;
  readonly person: Person;
  readonly counts: Readonly<Record<ChecklistFilter, number>>;
  readonly onShop: (shop: string | null) => void;
  readonly onFilter: (filter: ChecklistFilter) => void;
  readonly onPerson: (person: Person) => void;
}) {
  const { t } = useText();
  const names = ownerNames(document);
  const people: { readonly id: Person; readonly name: string }[] = [
    { id: 'anyone', name: t('ui.checklist.anyone') },
    ...names.map((owner) => ({ id: `=${owner}` as const, name: owner })),
    { id: 'nobody', name: t('ui.checklist.nobody') },
  ];
  return (
    <div className="toolbar">
      <ShopPicker shops={document.result.shops} chosen={shop} withAll onChoose={onShop} />
      <div className="check-filters">
        <ToggleButtonGroup
          className="segments"
          aria-label={t('ui.checklist.filter')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[filter]}
          onSelectionChange={(keys) => {
            onFilter(FILTERS.find((one) => keys.has(one)) ?? 'open');
          }}
        >
          {FILTERS.map((one) => (
            <ToggleButton key={one} id={one} className="segment">
              {t(`ui.checklist.${one}`)}{' '}
              <span className="segment-count">{formatCount(counts[one])}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {names.length > 0 && (
          <ChoiceField
            label={t('ui.checklist.person')}
            isLabelHidden
            value={person}
            choices={people}
            onChoose={onPerson}
          />
        )}
      </div>
    </div>
  );
}
