import { columnLetters } from '../../../shared/import/header';
import type { RecordKind } from '../../../shared/model/records';
import { fieldText } from '../../../shared/text/fields';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import type { Need } from './column-choices';

/** What a kind of table cannot do without: which of it is there, which is still to be chosen. */
export function NeedsList({
  kind,
  needs,
  isAsked,
}: {
  readonly kind: RecordKind;
  readonly needs: readonly Need[];
  /** Whether the person wanted to go on without all of it. */
  readonly isAsked: boolean;
}) {
  const { t, pick } = useText();
  const nameOf = ({ targets }: Need) =>
    targets.map(({ target }) => pick(fieldText(kind, target))).join(t('ui.table.or'));
  const lacking = needs.filter(({ column }) => column === null);
  const title = t('ui.table.needs', { kind: t(`ui.kind.${kind}`) });
  return (
    <section className="needs" aria-label={title}>
      <p className="needs-title">{title}</p>
      <ul>
        {needs.map((need) => (
          <li key={nameOf(need)} data-there={need.column !== null}>
            <Icon name={need.column === null ? 'watch' : 'check'} size={12} />
            <strong>{nameOf(need)}</strong>
            <span className="faint">
              {need.column === null
                ? t('ui.table.lacking')
                : t('ui.table.given', { column: columnLetters(need.column) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="needs-asked" role="alert">
        {isAsked &&
          lacking.length > 0 &&
          t('ui.table.lacks', { fields: lacking.map(nameOf).join(t('ui.listSeparator')) })}
      </p>
    </section>
  );
}
