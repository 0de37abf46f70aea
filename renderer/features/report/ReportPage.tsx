import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import type { FailedReport, ReportRequest } from '../../../shared/ipc/report-contract';
import type { ReportTemplates } from '../../../shared/report/design';
import { useStore } from '../../app/store';
import { bridge } from '../../bridge';
import { useText } from '../../ui/language';
import { Loading } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { LookFields } from './LookFields';
import { PreviewPane } from './preview/PreviewPane';
import { usePreview } from './preview/use-preview';
import { reportChoice, type ReportChoice } from './report-choice';
import { ReportActions } from './ReportActions';
import { SectionChoice } from './SectionChoice';
import { ShopChoice } from './ShopChoice';
import { TemplateChoice } from './TemplateChoice';
import './report-page.css';

/** 报告: what is printed of a check-up and how, the very pages beside it, and everything that can be made of them. */
export function ReportPage({ document }: { readonly document: CheckupDocument }) {
  const { t } = useText();
  const { templates } = useStore().state.report;
  if (templates === null) return <Loading text={t('ui.report.previewing')} />;
  return <Chosen document={document} templates={templates} />;
}

function Chosen({
  document: { id, result },
  templates,
}: {
  readonly document: CheckupDocument;
  readonly templates: ReportTemplates;
}) {
  const { t, say, language } = useText();
  const { state, commands } = useStore();
  const { changed, shops: chosenShops } = state.report;
  const { shops } = result;
  const choice = useMemo(
    () => reportChoice({ changed, shops: chosenShops }, templates, { id, shops }),
    [changed, chosenShops, templates, id, shops],
  );
  const { isLarge, design, lacks } = choice;
  const request = useSame(choice.request);
  const [wanted, setWanted] = useState<ReportRequest | null>(null);
  const [failed, setFailed] = useState<readonly FailedReport[]>([]);
  const isHeld = isLarge && wanted !== request;
  const preview = usePreview(isHeld ? null : request, result, language);
  const isAsking = request !== null && !isHeld;
  const print = useEffectEvent(() => {
    if (request !== null && state.busy === null) void commands.printReport(request);
  });
  useEffect(
    () =>
      bridge().onMenuCommand((command) => {
        if (command === 'print') print();
      }),
    [],
  );
  const pages = isAsking && preview.state === 'current' ? (preview.pdf?.pages ?? null) : null;
  return (
    <article className="report-page">
      <PageTitle title={titleOf(choice, pages, t)} note={t('ui.report.note')}>
        <ReportActions choice={choice} pattern={templates.pattern} onFailed={setFailed} />
      </PageTitle>
      {failed.length > 0 && (
        <section className="notice report-failed" role="alert" aria-labelledby="report-failed">
          <div className="report-head">
            <h2 id="report-failed">{t('ui.report.failedShops')}</h2>
            <Button
              className="button small"
              onPress={() => {
                setFailed([]);
              }}
            >
              {t('ui.close')}
            </Button>
          </div>
          <ul>
            {failed.map(({ shop, error }, at) => (
              <li key={at}>{t('ui.report.failedShop', { shop, why: say(error) })}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="report-desk">
        <section className="report-choices" aria-label={t('ui.report.choices')}>
          <TemplateChoice choice={choice} templates={templates} />
          {shops.length > 1 && <ShopChoice document={id} all={shops} chosen={choice.shops} />}
          <SectionChoice
            sections={design.sections}
            shops={choice.shops.length}
            onChange={(sections) => {
              commands.changeDesign({ ...design, sections });
            }}
          />
          <LookFields
            look={design.look}
            onChange={(look) => {
              commands.changeDesign({ ...design, look });
            }}
          />
        </section>
        <PreviewPane preview={preview} isAsking={isAsking}>
          {lacks !== null && (
            <p>{t(lacks === 'shop' ? 'ui.report.chooseShop' : 'ui.report.chooseSection')}</p>
          )}
          {isHeld && (
            <>
              <p>{t('ui.report.previewLarge', { shops: choice.shops.length })}</p>
              <Button
                className="button"
                onPress={() => {
                  setWanted(request);
                }}
              >
                {t('ui.report.preview')}
              </Button>
            </>
          )}
        </PreviewPane>
      </div>
    </article>
  );
}

/** The value there was before, as long as another one says the same: a template that was kept is laid out already. */
function useSame<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}

/** What is printed, and how many pages it takes once that is known. */
function titleOf(
  { shops }: ReportChoice,
  pages: number | null,
  t: ReturnType<typeof useText>['t'],
): string {
  const [first, second] = shops;
  if (first === undefined) return t('ui.report.titleNone');
  if (second === undefined) {
    return pages === null
      ? t('ui.report.titleOne', { shop: first.name })
      : t('ui.report.titleOnePages', { shop: first.name, pages });
  }
  return pages === null
    ? t('ui.report.title', { shops: shops.length })
    : t('ui.report.titlePages', { shops: shops.length, pages });
}
