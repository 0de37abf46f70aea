import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { columnLetters } from '../../../shared/import/header';
import { targetsOf } from '../../../shared/import/mappings/targets';
import type { RecordKind } from '../../../shared/model/records';
import { fieldText } from '../../../shared/text/fields';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';

const UNUSED = 'unused';

/** What one column is: a menu, for a table of seventy columns opens at once where seventy lists would not. */
export function ColumnChoice({
  kind,
  index,
  header,
  target,
  suggested,
  taken,
  onChoose,
}: {
  readonly kind: RecordKind;
  readonly index: number;
  readonly header: string;
  /** Null = not used. */
  readonly target: string | null;
  /** What its values look like, best first. */
  readonly suggested: readonly string[];
  /** Column that has a target now, by target. */
  readonly taken: ReadonlyMap<string, number>;
  readonly onChoose: (target: string | null) => void;
}) {
  const { t, pick } = useText();
  const label = t('ui.table.columnIs', { column: columnLetters(index), header });
  const now = target === null ? t('ui.table.unused') : pick(fieldText(kind, target));
  const others = targetsOf(kind).filter(({ target: one }) => !suggested.includes(one));
  const needed = new Set(
    targetsOf(kind)
      .filter(({ group }) => group !== null)
      .map(({ target: one }) => one),
  );
  const item = (one: string) => {
    const at = taken.get(one);
    const notes = [
      needed.has(one) ? t('ui.table.required') : '',
      at === undefined || at === index ? '' : t('ui.table.takenBy', { column: columnLetters(at) }),
    ].filter((note) => note !== '');
    const name = pick(fieldText(kind, one));
    return (
      <MenuItem key={one} id={one} className="option" textValue={name}>
        {name}
        {notes.length > 0 && <span className="option-note">{notes.join(' · ')}</span>}
      </MenuItem>
    );
  };
  return (
    <MenuTrigger>
      <Button
        className="field column-choice"
        data-unused={target === null}
        aria-label={`${label} ${now}`}
      >
        <span className="truncate">{now}</span>
        <Icon name="down" size={10} />
      </Button>
      <Popover className="popover">
        <Menu
          className="options"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[target ?? UNUSED]}
          onSelectionChange={(keys) => {
            const [key] = keys;
            const chosen = key === undefined || key === UNUSED ? null : String(key);
            if (chosen !== target) onChoose(chosen);
          }}
        >
          <MenuItem id={UNUSED} className="option" textValue={t('ui.table.unused')}>
            {t('ui.table.unused')}
          </MenuItem>
          {suggested.length > 0 && (
            <MenuSection>
              <Header className="options-title">{t('ui.table.suggested')}</Header>
              {suggested.map(item)}
            </MenuSection>
          )}
          <MenuSection>
            <Header className="options-title">{t('ui.table.fields')}</Header>
            {others.map(({ target: one }) => item(one))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
