import { formatCount } from '../../../shared/format/format';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { Help } from '../../ui/Help';
import { useText, type Words } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ShopPicker } from '../../ui/ShopPicker';
import { AllShopsCauses } from './AllShopsCauses';
import { bySureness, causesOf, type KnownFinding } from './diagnosis-view';
import { ShopCauses } from './ShopCauses';
import './diagnosis.css';

/** 诊断: why points are lost, by the evidence there is; of one shop, or the first causes of all (null). */
export function DiagnosisPage({
  document,
  shop: chosen,
  cause,
}: {
  readonly document: CheckupDocument;
  readonly shop: string | null;
  /** The cause one was sent to: it is in sight, and the page begins at it. */
  readonly cause: string | null;
}) {
  const words = useText();
  const { t } = words;
  const { dispatch } = useStore();
  const { result } = document;
  const [first, ...others] = result.shops;
  const shop = others.length === 0 ? (first?.id ?? null) : chosen;
  const choose = (id: string | null) => {
    dispatch({ type: 'replace', page: { name: 'diagnosis', shop: id, cause: null } });
  };
  const findings = shop === null ? [] : causesOf(result, shop);
  const withCauses = result.shops.filter(
    ({ id }) => bySureness(causesOf(result, id)).found.length > 0,
  ).length;
  return (
    <article className="diagnosis">
      <PageTitle
        title={
          shop === null
            ? t(
                withCauses === result.shops.length
                  ? 'ui.diagnosis.titleEvery'
                  : 'ui.diagnosis.titleAll',
                {
                  shops: formatCount(result.shops.length),
                  count: formatCount(withCauses),
                },
              )
            : titleOf(findings, words)
        }
        note={
          <>
            {t('ui.diagnosis.note')}{' '}
            <Help term={t('ui.diagnosis.strengthName')} text={t('ui.diagnosis.strengthHelp')} />
          </>
        }
      />
      <ShopPicker shops={result.shops} chosen={shop} withAll onChoose={choose} />
      {shop === null ? (
        <AllShopsCauses result={result} onChoose={choose} />
      ) : (
        <ShopCauses key={shop} document={document} shop={shop} findings={findings} start={cause} />
      )}
    </article>
  );
}

function titleOf(findings: readonly KnownFinding[], { t, pick }: Words): string {
  const { found, hints } = bySureness(findings);
  const [first] = found;
  if (first !== undefined) {
    const cause = pick(first.cause.title);
    return t('ui.diagnosis.title', { count: formatCount(found.length), cause });
  }
  return hints.length > 0
    ? t('ui.diagnosis.titleWeak', { count: formatCount(hints.length) })
    : t('ui.diagnosis.titleNone');
}
