import { Button } from 'react-aria-components';
import type { ShopResult } from '../../../shared/checkup/schema';
import type { ServiceResult } from '../../../shared/checkup/schema-service';
import { formatPeriod } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { serviceHeadline } from '../../../shared/service/headline';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { guidePlatform } from '../guide/guide-for';
import { AgentsTable } from './AgentsTable';
import { Complaints } from './Complaints';
import { ShopFigures } from './ShopFigures';
import './service.css';

/** 客服: who does how well, what each is to train and be rewarded for, and what buyers complain of. */
export function ServicePage({
  document: { result },
  shop: asked,
}: {
  readonly document: CheckupDocument;
  readonly shop: string | null;
}) {
  const { t, say, language } = useText();
  const { dispatch } = useStore();
  const shop =
    result.shops.find(({ id }) => id === asked) ??
    result.shops.find(({ id }) => result.service.some((one) => one.shop === id)) ??
    result.shops[0];
  if (shop === undefined) return null;
  const service = result.service.find((one) => one.shop === shop.id);
  const period = formatPeriod(result.period, language);
  return (
    <article className="service">
      <PageTitle
        title={service === undefined ? t('ui.service.none') : say(serviceHeadline(service))}
        note={service === undefined ? null : t('ui.service.note', { period })}
      />
      {result.shops.length > 1 && (
        <div className="toolbar">
          <ShopPicker
            shops={result.shops}
            chosen={shop.id}
            onChoose={(id) => {
              dispatch({ type: 'replace', page: { name: 'service', shop: id } });
            }}
          />
        </div>
      )}
      {service === undefined ? (
        <EmptyState title={t('ui.service.noneTitle')} text={t('ui.service.noneText')}>
          <GuideButton shop={shop} result={result} />
        </EmptyState>
      ) : (
        <Body key={shop.id} service={service} shop={shop} result={result} />
      )}
    </article>
  );
}

/** Notes that files can help. */
const HELPED: ReadonlySet<string> = new Set([
  'service.note.noStatistics',
  'service.note.outOfPeriod',
  'service.note.shopOnly',
  'service.note.noChats',
]);

function Body({
  service,
  shop,
  result,
}: {
  readonly service: ServiceResult;
  readonly shop: ShopResult;
  readonly result: CheckupDocument['result'];
}) {
  const { say } = useText();
  const { agents, notes } = service;
  return (
    <>
      {notes.length > 0 && (
        <div className="notice service-notes">
          {notes.map((note) => (
            <p key={note.code}>{say(note)}</p>
          ))}
          {notes.some(({ code }) => HELPED.has(code)) && (
            <GuideButton shop={shop} result={result} />
          )}
        </div>
      )}
      {agents.length > 0 && <AgentsTable service={service} />}
      <ShopFigures service={service} />
      <Complaints service={service} result={result} />
    </>
  );
}

/** The way to how chat statistics are exported on the shop's platform. */
function GuideButton({
  shop,
  result,
}: {
  readonly shop: ShopResult;
  readonly result: CheckupDocument['result'];
}) {
  const { t } = useText();
  const { state, go } = useStore();
  return (
    <Button
      className="button"
      onPress={() => {
        const platform = guidePlatform(result, shop, state.settings.guide);
        go({ name: 'guide', platform, kind: 'agentStats', metric: null });
      }}
    >
      {t('ui.service.guide')}
    </Button>
  );
}
