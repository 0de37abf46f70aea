import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { formatCount } from '../../../shared/format/format';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { AtStake } from './AtStake';
import { bySureness, type KnownFinding } from './diagnosis-view';
import { StrengthTag } from './StrengthTag';

/** The first causes of a shop, or in words that there are none. */
export function FirstCauses({
  result,
  findings,
  shown,
}: {
  readonly result: CheckupResult;
  readonly findings: readonly KnownFinding[];
  readonly shown: number;
}) {
  const { t, pick } = useText();
  const { found, hints } = bySureness(findings);
  if (found.length === 0) {
    return (
      <p className="faint">
        {hints.length === 0
          ? t('ui.diagnosis.shopNone')
          : t('ui.diagnosis.shopHints', { count: formatCount(hints.length) })}
      </p>
    );
  }
  return (
    <ol className="cause-list">
      {found.slice(0, shown).map(({ finding, cause }) => (
        <li key={cause.id}>
          <span>{pick(cause.title)}</span>
          <span className="cause-row-facts">
            <StrengthTag strength={finding.strength} />
            <AtStake result={result} finding={finding} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The way to all causes of a shop; nothing where there are none. */
export function AllCausesLink({
  shop: { id, name },
  findings,
  onChoose,
}: {
  readonly shop: ShopResult;
  readonly findings: readonly KnownFinding[];
  readonly onChoose: (shop: string) => void;
}) {
  const { t } = useText();
  const { found, hints } = bySureness(findings);
  if (findings.length === 0) return null;
  const counts = { causes: formatCount(found.length), hints: formatCount(hints.length) };
  return (
    <LinkButton
      label={t('ui.diagnosis.shopAllOf', { shop: name, ...counts })}
      onPress={() => {
        onChoose(id);
      }}
    >
      {t('ui.diagnosis.shopAll', counts)}
    </LinkButton>
  );
}
