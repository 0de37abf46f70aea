import { Fragment, useEffect } from 'react';
import { formatPeriod } from '../../shared/format/format';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { AssessmentSection } from './AssessmentSection';
import { CausesSection } from './CausesSection';
import { ChecklistSection } from './ChecklistSection';
import { ComparisonSection } from './ComparisonSection';
import { MethodSection } from './MethodSection';
import { ServiceSection } from './ServiceSection';
import { SourcesSection } from './SourcesSection';
import { chooseShops, comparisonOf, sourcesOf } from './selection';
import { ShopSection } from './ShopSection';
import { namesText, SummaryPage } from './SummaryPage';
import { TextsSection } from './TextsSection';
import { useReport } from './words';

/** The whole report of the chosen shops, as it goes on paper. */
export function Report({
  checkup,
  shopIds,
  onDrawn,
}: {
  readonly checkup: CheckupDocument;
  readonly shopIds: readonly string[];
  /** Called once everything stands in the page. */
  readonly onDrawn: () => void;
}) {
  const words = useReport();
  const { r, language } = words;
  useEffect(() => {
    onDrawn();
  }, [onDrawn]);
  const { result } = checkup;
  const shops = chooseShops(result, shopIds);
  if (shops.length === 0) return <p>{r('report.noShops')}</p>;
  const footer = [
    namesText(shops, words),
    formatPeriod(result.period, language),
    r('report.madeBy', { version: result.appVersion }),
    result.createdAt.slice(0, 10),
  ];
  return (
    <>
      <div className="sheet">
        <main>
          <SummaryPage checkup={checkup} shops={shops} />
          {shops.length > 1 && (
            <ComparisonSection comparison={comparisonOf(result, shops)} shops={shops} />
          )}
          {shops.map((entry) => (
            <Fragment key={entry.shop.id}>
              <ShopSection result={result} entry={entry} />
              <CausesSection result={result} entry={entry} />
              <ServiceSection result={result} entry={entry} />
              <TextsSection result={result} entry={entry} />
            </Fragment>
          ))}
          {shops.map((entry) => (
            <ChecklistSection key={entry.shop.id} checkup={checkup} entry={entry} />
          ))}
          {shops.map((entry) => (
            <AssessmentSection key={entry.shop.id} result={result} entry={entry} />
          ))}
          <MethodSection result={result} shops={shops} />
          <SourcesSection sources={sourcesOf(result, shops)} />
        </main>
        <div className="sheet-end" aria-hidden="true" />
      </div>
      <footer className="page-footer" aria-hidden="true">
        {footer.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </footer>
    </>
  );
}
