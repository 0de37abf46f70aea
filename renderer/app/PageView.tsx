import { useEffect, useLayoutEffect, useRef } from 'react';
import { AssessmentPage } from '../features/assessment/AssessmentPage';
import { ChecklistPage } from '../features/checklist/ChecklistPage';
import { ComparePage } from '../features/compare/ComparePage';
import { DataPage } from '../features/data/DataPage';
import { DiagnosisPage } from '../features/diagnosis/DiagnosisPage';
import { FormPage } from '../features/enter/FormPage';
import { PastePage } from '../features/enter/PastePage';
import { IssuesPage } from '../features/files/IssuesPage';
import { ReviewPage } from '../features/files/ReviewPage';
import { TablePage } from '../features/files/TablePage';
import { TaughtPage } from '../features/files/TaughtPage';
import { WordsPage } from '../features/files/WordsPage';
import { GuidePage } from '../features/guide/GuidePage';
import { KnowledgePage } from '../features/knowledge/KnowledgePage';
import { LicencesPage } from '../features/licences/LicencesPage';
import { MetricPage } from '../features/metric/MetricPage';
import { ModelPage } from '../features/models/ModelPage';
import { ModelsPage } from '../features/models/ModelsPage';
import { MetricsPage } from '../features/metric/MetricsPage';
import { OverviewPage } from '../features/overview/OverviewPage';
import { PlanPage } from '../features/plan/PlanPage';
import { ReportPage } from '../features/report/ReportPage';
import { ServicePage } from '../features/service/ServicePage';
import { SettingsPage } from '../features/settings/SettingsPage';
import { ShopsPage } from '../features/shops/ShopsPage';
import { StartPage } from '../features/start/StartPage';
import { Working } from '../features/start/Working';
import { TextsPage } from '../features/texts/TextsPage';
import { TodayPage } from '../features/today/TodayPage';
import { TrendsPage } from '../features/trends/TrendsPage';
import { WatchPage } from '../features/watch/WatchPage';
import type { CheckupDocument } from '../../shared/ipc/contract';
import { MODELS } from '../../shared/models/models';
import type { ScoreModel } from '../../shared/models/schema';
import { ModelsContext } from '../ui/language';
import { marked } from '../ui/focus-place';
import { ErrorBoundary } from './ErrorBoundary';
import { currentVisit, type Page } from './pages';
import { BUSY_IN_PLACE } from './busy';
import type { State } from './state';
import { SCROLL_ID, useStore } from './store';

/** The page one is on. A new page begins at its top, a page gone back to where it was left, with the focus where it was. */
export function PageView() {
  const { state } = useStore();
  const { page, scroll, focus = null } = currentVisit(state.way);
  const working = state.busy !== null && !BUSY_IN_PLACE.has(state.busy);
  const key = page.name === 'metric' ? `metric ${page.metric}` : page.name;
  const first = useRef(true);
  const focusLeft = useRef(focus);
  useLayoutEffect(() => {
    focusLeft.current = focus;
  });
  useLayoutEffect(() => {
    const scroller = document.getElementById(SCROLL_ID);
    if (scroller !== null) scroller.scrollTop = scroll;
    if (scroll === 0) startOfPage()?.scrollIntoView();
  }, [key, scroll, working]);
  useEffect(() => {
    const title = document.querySelector<HTMLElement>('main h1');
    const scroller = document.getElementById(SCROLL_ID);
    const mark = focusLeft.current;
    const left = scroller === null || mark === null ? null : marked(mark, scroller);
    if (!first.current) (startOfPage() ?? left ?? title)?.focus({ preventScroll: true });
    first.current = false;
  }, [key, working]);
  if (working) return <Working />;
  return (
    <ErrorBoundary key={key}>
      <ModelsContext value={modelsOn(page, state)}>
        <Body page={page} document={state.document} />
      </ModelsContext>
    </ErrorBoundary>
  );
}

/** The models sentences of a page may be about: all there are where models are changed, else those of the check-up. */
function modelsOn({ name }: Page, { library, document }: State): readonly ScoreModel[] {
  if (name === 'models' || name === 'model') return library?.known ?? MODELS;
  return document?.result.models ?? MODELS;
}

/** Where a page is begun instead of at its title, because one was sent there. */
function startOfPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main [data-start]');
}

function Body({
  page,
  document,
}: {
  readonly page: Page;
  readonly document: CheckupDocument | null;
}) {
  if (page.name === 'start') return <StartPage />;
  if (page.name === 'review') return <ReviewPage />;
  if (page.name === 'table') return <TablePage page={page} />;
  if (page.name === 'issues') return <IssuesPage source={page.source} />;
  if (page.name === 'words') return <WordsPage />;
  if (page.name === 'taught') return <TaughtPage />;
  if (page.name === 'guide') return <GuidePage page={page} />;
  if (page.name === 'knowledge') return <KnowledgePage entry={page.entry} />;
  if (page.name === 'paste') return <PastePage add={page.add} />;
  if (page.name === 'form') return <FormPage add={page.add} />;
  if (page.name === 'shops') return <ShopsPage />;
  if (page.name === 'models') return <ModelsPage />;
  if (page.name === 'model') return <ModelPage id={page.id} />;
  if (page.name === 'settings') return <SettingsPage />;
  if (page.name === 'licences') return <LicencesPage />;
  if (document === null) return <StartPage />;
  switch (page.name) {
    case 'overview':
      return <OverviewPage document={document} />;
    case 'compare':
      return <ComparePage document={document} />;
    case 'watch':
      return <WatchPage document={document} />;
    case 'metrics':
      return <MetricsPage document={document} shop={page.shop} />;
    case 'metric':
      return <MetricPage document={document} metric={page.metric} shop={page.shop} />;
    case 'checklist':
      return <ChecklistPage document={document} shop={page.shop} />;
    case 'diagnosis':
      return <DiagnosisPage document={document} shop={page.shop} cause={page.cause} />;
    case 'plan':
      return <PlanPage document={document} shop={page.shop} />;
    case 'trends':
      return <TrendsPage document={document} shop={page.shop} />;
    case 'assessment':
      return <AssessmentPage document={document} shop={page.shop} />;
    case 'service':
      return <ServicePage document={document} shop={page.shop} />;
    case 'texts':
      return <TextsPage document={document} shop={page.shop} />;
    case 'today':
      return <TodayPage document={document} page={page} />;
    case 'data':
      return <DataPage document={document} />;
    case 'report':
      return <ReportPage document={document} />;
  }
}
