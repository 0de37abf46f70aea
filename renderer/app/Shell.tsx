import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { formatCount, formatPeriod } from '../../shared/format/format';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/language';
import { ShopName } from '../ui/ShopMark';
import { NotSaved } from './NotSaved';
import { currentVisit, isInDocument } from './pages';
import { Preferences } from './Preferences';
import { ScoredBy } from './ScoredBy';
import { SCROLL_ID, useStore } from './store';
import { Ways } from './Ways';

/** More shops do not fit the heading: they are counted. */
const SHOPS_IN_HEADER = 3;

/** The frame: heading, the ways to the pages of an open check-up, and the page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const { state, go, back } = useStore();
  const { page } = currentVisit(state.way);
  const inDocument = state.document !== null && isInDocument(page);
  return (
    <div className="shell" data-open={inDocument}>
      <header className="top">
        <Button
          className="button icon-only"
          aria-label={t('ui.back')}
          isDisabled={state.way.length < 2}
          onPress={back}
        >
          <Icon name="back" />
        </Button>
        <Button
          className="brand"
          onPress={() => {
            go({ name: 'start' });
          }}
        >
          {t('ui.appName')}
        </Button>
        {inDocument && <About />}
        <Preferences withSettings={!inDocument} />
        {inDocument && <NotSaved />}
      </header>
      {inDocument && <Ways page={page} />}
      <main className="page" id={SCROLL_ID} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** What the open check-up is about: its shops, period and rules. */
function About() {
  const { t, language } = useText();
  const { state } = useStore();
  if (state.document === null) return null;
  const { result } = state.document;
  const { shops } = result;
  return (
    <div className="about">
      {shops.length > SHOPS_IN_HEADER ? (
        <span>{t('ui.shopCount', { count: formatCount(shops.length) })}</span>
      ) : (
        shops.map((shop, index) => <ShopName key={shop.id} index={index} name={shop.name} />)
      )}
      <span>{formatPeriod(result.period, language)}</span>
      <ScoredBy />
    </div>
  );
}
