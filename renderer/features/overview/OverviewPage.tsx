import { Button } from 'react-aria-components';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { FEW_SHOPS, hasManyShops, modelGroups } from '../../ui/check-up';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { AgainButton } from '../files/AgainButton';
import { FirstActions } from './FirstActions';
import { Gates } from './Gates';
import { headline } from './headline';
import { ShopCard } from './ShopCard';
import { ShopTable } from './ShopTable';
import { TopLosses } from './TopLosses';
import { SinceLast } from '../trends/SinceLast';
import { TodayShort } from './TodayShort';
import { Warnings } from './Warnings';
import './overview.css';

/** How the shops are doing, and what to do first. */
export function OverviewPage({ document }: { readonly document: CheckupDocument }) {
  const words = useText();
  const { go, commands } = useStore();
  const { result } = document;
  const groups = modelGroups(result);
  const isMany = hasManyShops(result);
  return (
    <article className="overview">
      <PageTitle title={headline(document, words)}>
        <AgainButton result={result} />
        <Button
          className="button"
          onPress={() => {
            commands.showSummary(true);
          }}
        >
          {words.t('ui.summary.open')}
        </Button>
        <Button
          className="button"
          onPress={() => {
            go({ name: 'report' });
          }}
        >
          {words.t('ui.overview.report')}
        </Button>
      </PageTitle>
      <Warnings warnings={result.warnings} />
      {isMany && (
        // A long table would push these out of sight.
        <div className="overview-columns">
          <div>
            {groups.map((group) => (
              <Gates key={group.model.id} result={result} {...group} />
            ))}
          </div>
          <TodayShort result={result} />
        </div>
      )}
      {groups.map(({ model, members }) => (
        <section key={model.id} aria-label={words.pick(model.name)}>
          {groups.length > 1 && <p className="group-title">{words.pick(model.name)}</p>}
          {members.length <= FEW_SHOPS ? (
            <div className="cards">
              {members.map(({ shop, index }) => (
                <ShopCard key={shop.id} shop={shop} index={index} model={model} result={result} />
              ))}
            </div>
          ) : (
            <ShopTable result={result} model={model} members={members} />
          )}
          {!isMany && <Gates result={result} model={model} members={members} />}
        </section>
      ))}
      <div className="overview-columns">
        <div>
          <TopLosses result={result} />
          <SinceLast document={document} />
        </div>
        <div>
          {!isMany && <TodayShort result={result} />}
          <FirstActions document={document} />
        </div>
      </div>
    </article>
  );
}
