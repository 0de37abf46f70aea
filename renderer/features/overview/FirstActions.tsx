import { Button } from 'react-aria-components';
import type { ChecklistEntry } from '../../../shared/checklist/entries';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { actionById } from '../../../shared/knowledge/actions';
import { useStore } from '../../app/store';
import { kindsNotGivenBySome, shopById } from '../../ui/check-up';
import { Effort } from '../../ui/Effort';
import { EmptyState } from '../../ui/EmptyState';
import { Gain } from '../../ui/Gain';
import { useText } from '../../ui/language';
import { ShopName } from '../../ui/ShopMark';
import { GuideButton } from '../guide/GuideButton';
import { actionsToDo, checklistEntries } from '../checklist/checklist-items';

const SHOWN = 5;

/** What to do first, over all shops: the head of the checklist, an action once for all shops it helps. */
export function FirstActions({ document }: { readonly document: CheckupDocument }) {
  const { t } = useText();
  const { go } = useStore();
  const all = checklistEntries(document, null);
  const actions = actionsToDo(document).slice(0, SHOWN);
  return (
    <section aria-labelledby="first-actions">
      <h2 id="first-actions">{t('ui.overview.actions')}</h2>
      {actions.length === 0 ? (
        <NoActions document={document} isDone={all.length > 0} />
      ) : (
        <ol className="first-actions">
          {actions.map(({ action, entries }) => (
            <FirstAction key={action} document={document} entries={entries} />
          ))}
        </ol>
      )}
      {all.length > 0 && (
        <Button
          className="button primary"
          onPress={() => {
            go({ name: 'checklist', shop: null });
          }}
        >
          {t('ui.overview.toChecklist')}
        </Button>
      )}
    </section>
  );
}

/** Why there is nothing to do; where tables are missing, that it may be for want of them. */
function NoActions({
  document: { result },
  isDone,
}: {
  readonly document: CheckupDocument;
  /** Whether there was something and all of it is done. */
  readonly isDone: boolean;
}) {
  const { t } = useText();
  if (isDone) {
    return <EmptyState title={t('ui.checklist.allDone')} text={t('ui.checklist.allDoneText')} />;
  }
  const missing = kindsNotGivenBySome(result);
  if (missing.length === 0 && result.shops.every(({ total }) => total.status !== 'noData')) {
    return <EmptyState title={t('ui.checklist.none')} text={t('ui.overview.noActionsText')} />;
  }
  const files = missing.map((kind) => t(`ui.kind.${kind}`)).join(t('ui.listSeparator'));
  return (
    <EmptyState
      title={t('ui.overview.actionsUnknown')}
      text={t(missing.length === 0 ? 'ui.overview.actionsThin' : 'ui.overview.actionsMissing', {
        files,
      })}
    >
      <GuideButton />
    </EmptyState>
  );
}

/** More shops are told by their number. */
const SHOPS_NAMED = 4;

/** One action and what it brings each shop, most first. */
function FirstAction({
  document,
  entries,
}: {
  readonly document: CheckupDocument;
  readonly entries: readonly ChecklistEntry[];
}) {
  const { t, pick } = useText();
  const action = actionById(entries[0]?.item.action ?? '');
  if (action === undefined) return null;
  const several = document.result.shops.length > 1;
  // One shop without a figure leaves nothing to say but the effort.
  const named = several || entries[0]?.item.gain !== null ? entries.slice(0, SHOPS_NAMED) : [];
  return (
    <li>
      <p className="first-action">
        {pick(action.title)} <Effort effort={action.effort} />
      </p>
      <div className="loss-base">
        {named.map(({ item, key }) => {
          const owner = shopById(document.result, item.shop);
          return (
            <span key={key} className="action-shop">
              {owner !== undefined && several && (
                <ShopName index={owner.index} name={owner.shop.name} />
              )}
              <Gain gain={item.gain} />
            </span>
          );
        })}
        {several && entries.length > named.length && (
          <span>{t('ui.overview.moreShops', { count: entries.length - named.length })}</span>
        )}
        {entries.some(({ item }) => item.gain !== null) && (
          <span className="tag">{t('ui.estimate')}</span>
        )}
      </div>
    </li>
  );
}
