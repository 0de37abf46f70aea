import { Fragment, useEffect, useMemo } from 'react';
import { formatPeriod } from '../../shared/format/format';
import { withOpen } from '../../shared/history/history';
import type { ReportContent } from '../../shared/ipc/report-contract';
import type { ReportSection } from '../../shared/report/design';
import { AssessmentSection } from './AssessmentSection';
import { CausesSection } from './CausesSection';
import { ChecklistSection } from './ChecklistSection';
import { ComparisonSection } from './ComparisonSection';
import { GlossarySection, MethodSection } from './MethodSection';
import { OnePage } from './OnePage';
import { OverviewPage } from './OverviewPage';
import { PlanSection } from './PlanSection';
import { ServiceSection } from './ServiceSection';
import { SourcesSection } from './SourcesSection';
import { reportShops } from './selection';
import { ShopSection } from './ShopSection';
import { TextsSection } from './TextsSection';
import { TrendsSection } from './TrendsSection';
import { namesText, useReport } from './words';

/** The report of its shops in its design, as it goes on paper. */
export function Report({
  content,
  onDrawn,
}: {
  readonly content: ReportContent;
  /** Called once everything stands in the page. */
  readonly onDrawn: () => void;
}) {
  const words = useReport();
  const { r, language } = words;
  useEffect(() => {
    onDrawn();
  }, [onDrawn]);
  const { document: checkup, design } = content;
  const { result } = checkup;
  const shops = reportShops(content);
  const history = useMemo(() => withOpen(content.history, checkup), [content.history, checkup]);
  const has = (section: ReportSection): boolean => design.sections.includes(section);
  const { look } = design;
  const footer = [
    look.name === '' ? namesText(shops, words) : look.name,
    look.contact === '' ? formatPeriod(result.period, language) : look.contact,
    r('report.madeBy', { version: result.appVersion }),
    result.createdAt.slice(0, 10),
  ];
  return (
    <>
      <div className="sheet">
        <main>
          {has('onePage') &&
            shops.map((entry) => (
              <OnePage
                key={entry.shop.id}
                checkup={checkup}
                entry={entry}
                history={history}
                look={look}
              />
            ))}
          {has('overview') && shops.length > 1 && <OverviewPage checkup={checkup} shops={shops} />}
          {has('comparison') && shops.length > 1 && (
            <ComparisonSection comparison={result.comparison} shops={shops} />
          )}
          {shops.map((entry) => (
            <Fragment key={entry.shop.id}>
              {has('shop') && <ShopSection result={result} entry={entry} />}
              {has('diagnosis') && <CausesSection result={result} entry={entry} />}
              {has('checklist') && <ChecklistSection checkup={checkup} entry={entry} />}
              {has('plan') && <PlanSection checkup={checkup} entry={entry} />}
              {has('service') && <ServiceSection result={result} entry={entry} />}
              {has('texts') && <TextsSection result={result} entry={entry} />}
              {has('trends') && <TrendsSection checkup={checkup} entry={entry} history={history} />}
              {has('assessment') && <AssessmentSection result={result} entry={entry} />}
            </Fragment>
          ))}
          {has('sources') && <SourcesSection result={result} />}
          {has('method') && <MethodSection shops={shops} />}
          {has('glossary') && <GlossarySection shops={shops} />}
        </main>
        <p className="nothing">{r('report.nothing')}</p>
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
