import type { CheckupResult } from '../../../shared/checkup/schema';
import type { GuideKind } from '../../../shared/knowledge/export-guide/entry';
import { useStore } from '../../app/store';
import { useText, type Words } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';
import { guidePlatform } from '../guide/guide-for';
import { GuideLink } from '../guide/GuideLink';
import { missingMetrics } from './compare-rows';
import './compare.css';

/** What could not be worked out for any shop, and which file would settle it; each leads to how that file is exported. */
export function MissingMetrics({ result }: { readonly result: CheckupResult }) {
  const words = useText();
  const { t, pick } = words;
  const { settings } = useStore().state;
  const groups = missingMetrics(result, guidePlatform(result, undefined, settings.guide));
  const count = groups.reduce((sum, { metrics }) => sum + metrics.length, 0);
  if (count === 0) return null;
  return (
    <Unfold level={2} title={t('ui.compare.missing', { count })}>
      <dl className="missing">
        {groups.map(({ kinds, metrics }) => (
          <div key={kinds.join()}>
            <dt>{broughtBy(kinds, words)}</dt>
            <dd>
              {metrics.map(({ id, name }, index) => (
                <span key={id} className="missing-metric">
                  <GuideLink result={result} metric={id}>
                    {pick(name)}
                  </GuideLink>
                  {index < metrics.length - 1 && t('ui.listSeparator')}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Unfold>
  );
}

function broughtBy(kinds: readonly GuideKind[], { t }: Words): string {
  if (kinds.length === 0) return t('ui.guide.missingTyped');
  if (kinds.includes('officialScores')) return t('ui.guide.missingPage');
  const files = kinds.map((kind) => t(`ui.guide.kind.${kind}`)).join(t('ui.listSeparator'));
  return t('ui.guide.missingFiles', { files });
}
