import { useState } from 'react';
import type { ChecklistEntry } from '../../../shared/checklist/entries';
import { workSummary } from '../../../shared/checklist/moved-sentences';
import type { ItemChange } from '../../../shared/checklist/work';
import { formatCount, formatSigned } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { Unfold } from '../../ui/Unfold';
import { ActionRow } from './ActionRow';
import { ChecklistRow } from './ChecklistRow';
import { ChecklistTools } from './ChecklistTools';
import {
  SECTIONS,
  byAction,
  checklistEntries,
  countsOf,
  isOf,
  isShown,
  isToDo,
  jointGain,
  sectionOf,
  type ActionEntries,
  type ChecklistFilter,
  type Person,
  type Section,
} from './checklist-items';
import './checklist.css';

/** As many as one looks through at once; the rest of a section is folded. */
const SHOWN = 15;

/** What to do, in order, per shop or over all; how far each thing is, who does it and what came of it is kept. */
export function ChecklistPage({
  document,
  shop,
}: {
  readonly document: CheckupDocument;
  readonly shop: string | null;
}) {
  const { t, say } = useText();
  const { commands, dispatch } = useStore();
  const [filter, setFilter] = useState<ChecklistFilter>('open');
  const [person, setPerson] = useState<Person>('anyone');
  // What was changed just now stays in sight until the filter changes, so that changing it back is at hand.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const all = checklistEntries(document, shop);
  const entries = all.filter((entry) => kept.has(entry.key) || isOf(entry, person));
  const shown = entries.filter((entry) => kept.has(entry.key) || isShown(entry, filter));
  const toDo = all.filter(isToDo);
  const merged = shop === null && document.result.shops.length > 1;
  const gain = merged ? null : jointGain(toDo.map(({ item }) => item));
  const joint = gain === null ? null : t('ui.checklist.jointGain', { gain: formatSigned(gain) });
  const note = merged ? t('ui.checklist.byAction') : joint;
  const summary = workSummary(all);
  const shops = new Set(toDo.map(({ item }) => item.shop)).size;
  const groups = merged
    ? byAction(shown)
    : shown.map((entry) => ({ action: entry.item.action, entries: [entry] }));
  const change = (entry: ChecklistEntry, what: ItemChange) => {
    setKept(new Set([...kept, entry.key]));
    void commands.changeItem(document, entry.item, what);
  };
  const look = (at: () => void) => {
    at();
    setKept(new Set());
  };
  return (
    <article className="checklist">
      <PageTitle
        title={
          toDo.length === 0 && all.length > 0
            ? t('ui.checklist.allDone')
            : t(shops > 1 ? 'ui.checklist.titleShops' : 'ui.checklist.title', {
                count: formatCount(byAction(toDo).length),
                shops: formatCount(shops),
              })
        }
        note={
          note === null && summary.length === 0 ? null : (
            <>
              {note}
              {summary.length > 0 && (
                <span className="check-summary">
                  {summary.map((message) => (
                    <span key={message.code}>{say(message)}</span>
                  ))}
                </span>
              )}
            </>
          )
        }
      />
      <ChecklistTools
        document={document}
        shop={shop}
        filter={filter}
        person={person}
        counts={countsOf(all.filter((entry) => isOf(entry, person)))}
        onShop={(id) => {
          look(() => {
            dispatch({ type: 'replace', page: { name: 'checklist', shop: id } });
          });
        }}
        onFilter={(one) => {
          look(() => {
            setFilter(one);
          });
        }}
        onPerson={(one) => {
          look(() => {
            setPerson(one);
          });
        }}
      />
      {shown.length === 0 && (
        <EmptyState
          title={t(all.length === 0 ? 'ui.checklist.none' : 'ui.checklist.noneHere')}
          text={t(all.length === 0 ? 'ui.checklist.noneText' : 'ui.checklist.noneHereText')}
        />
      )}
      {SECTIONS.map((section) => (
        <ItemSection
          key={section}
          section={section}
          // Where nothing has points there is nothing to set it apart from.
          withHeading={section === 'former' || all.some(({ item }) => item.gain !== null)}
          groups={groups.filter((group) => sectionOf(group) === section)}
          document={document}
          merged={merged}
          onChange={change}
        />
      ))}
      <p className="footnote">{t('ui.checklist.footnote')}</p>
    </article>
  );
}

function ItemSection({
  section,
  withHeading,
  groups,
  document,
  merged,
  onChange,
}: {
  readonly section: Section;
  readonly withHeading: boolean;
  readonly groups: readonly ActionEntries[];
  readonly document: CheckupDocument;
  readonly merged: boolean;
  readonly onChange: (entry: ChecklistEntry, change: ItemChange) => void;
}) {
  const { t } = useText();
  if (groups.length === 0) return null;
  const rest = groups.slice(SHOWN);
  const list = (part: readonly ActionEntries[]) => (
    <ol className="check-list">
      {merged
        ? part.map((group) => (
            <ActionRow key={group.action} group={group} document={document} onChange={onChange} />
          ))
        : part.flatMap(({ entries }) =>
            entries.map((entry) => (
              <ChecklistRow
                key={entry.key}
                entry={entry}
                document={document}
                level={2}
                onChange={(change) => {
                  onChange(entry, change);
                }}
              />
            )),
          )}
    </ol>
  );
  return (
    <>
      {section !== 'scored' && withHeading && (
        <div className="check-section">
          <h2>{t(`ui.checklist.${section}`)}</h2>
          <p className="faint">{t(`ui.checklist.${section}Text`)}</p>
        </div>
      )}
      {list(groups.slice(0, SHOWN))}
      {rest.length > 0 && (
        <div className="check-rest">
          <Unfold
            level={2}
            title={t('ui.checklist.others', { count: formatCount(rest.length) })}
            isLazy
          >
            {list(rest)}
          </Unfold>
        </div>
      )}
    </>
  );
}
