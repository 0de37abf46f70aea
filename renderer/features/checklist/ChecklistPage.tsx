import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatCount, formatSigned } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { withTick } from '../../app/state';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { ActionRow } from './ActionRow';
import { ChecklistRow } from './ChecklistRow';
import {
  FILTERS,
  byAction,
  checklistCounts,
  checklistEntries,
  jointGain,
  type ChecklistFilter,
} from './checklist-items';
import { beijingNow } from './now';
import './checklist.css';

/** What to do, in order, per shop or over all; ticks are kept. */
export function ChecklistPage({
  document,
  shop,
}: {
  readonly document: CheckupDocument;
  readonly shop: string | null;
}) {
  const { t } = useText();
  const { commands, dispatch } = useStore();
  const [filter, setFilter] = useState<ChecklistFilter>('open');
  const counts = checklistCounts(document, shop);
  const entries = checklistEntries(document, shop);
  // What was ticked just now stays in sight until the filter changes, so that unticking undoes it.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const shown =
    filter === 'all'
      ? entries
      : entries.filter((entry) => kept.has(entry.key) || entry.done === (filter === 'done'));
  const open = entries.filter((entry) => !entry.done).map((entry) => entry.item);
  const merged = shop === null && document.result.shops.length > 1;
  const gain = merged ? null : jointGain(open);
  const joint = gain === null ? null : t('ui.checklist.jointGain', { gain: formatSigned(gain) });
  const note = merged ? t('ui.checklist.byAction') : joint;
  const tick = (key: string, done: boolean) => {
    setKept(new Set([...kept, key]));
    void commands.saveWork(withTick(document.work, key, done, beijingNow()));
  };
  return (
    <article className="checklist">
      <PageTitle
        title={
          counts.open === 0 && counts.all > 0
            ? t('ui.checklist.allDone')
            : t('ui.checklist.title', { count: formatCount(counts.open) })
        }
        note={note}
      />
      <div className="toolbar">
        <ShopPicker
          shops={document.result.shops}
          chosen={shop}
          withAll
          onChoose={(id) => {
            dispatch({ type: 'replace', page: { name: 'checklist', shop: id } });
            setKept(new Set());
          }}
        />
        <ToggleButtonGroup
          className="segments"
          aria-label={t('ui.checklist.filter')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[filter]}
          onSelectionChange={(keys) => {
            setFilter(FILTERS.find((one) => keys.has(one)) ?? 'open');
            setKept(new Set());
          }}
        >
          {FILTERS.map((one) => (
            <ToggleButton key={one} id={one} className="segment">
              {t(`ui.checklist.${one}`)}{' '}
              <span className="segment-count">{formatCount(counts[one])}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t(counts.all === 0 ? 'ui.checklist.none' : 'ui.checklist.noneHere')}
          text={t(counts.all === 0 ? 'ui.checklist.noneText' : 'ui.checklist.noneHereText')}
        />
      ) : (
        <ol className="check-list">
          {merged
            ? byAction(shown).map((group) => (
                <ActionRow
                  key={group.action}
                  group={group}
                  result={document.result}
                  onTick={tick}
                />
              ))
            : shown.map((entry) => (
                <ChecklistRow
                  key={entry.key}
                  entry={entry}
                  result={document.result}
                  level={2}
                  onTick={(done) => {
                    tick(entry.key, done);
                  }}
                />
              ))}
        </ol>
      )}
      <p className="footnote">{t('ui.checklist.footnote')}</p>
    </article>
  );
}
