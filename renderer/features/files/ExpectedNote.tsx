import { Button } from 'react-aria-components';
import type { SourceSummary } from '../../../shared/ipc/contract';
import type { SourceKind } from '../../../shared/model/records';
import { useStore } from '../../app/store';
import { useText, type Words } from '../../ui/language';
import { stillMissing } from './expected';

/** Names beyond these are not read in a title. */
const NAMED = 4;

/** What the check-up that is made again held, before files are chosen. */
export function ExpectedNote() {
  const words = useText();
  const { t } = words;
  const { state, dispatch } = useStore();
  const { expected } = state;
  if (expected === null) return null;
  const names = expected.shops.map(({ name }) => name);
  const more = names.length > NAMED ? '…' : '';
  const shops = names.slice(0, NAMED).join(t('ui.listSeparator')) + more;
  const title = t('ui.again.title', { shops });
  return (
    <section className="expected" aria-label={title}>
      <h2>{title}</h2>
      <p>{t('ui.again.note')}</p>
      <ul>
        {expected.shops.map(({ name, kinds }) => (
          <li key={name}>{t('ui.again.shop', { shop: name, kinds: listed(kinds, words) })}</li>
        ))}
      </ul>
      <Button
        className="button small"
        onPress={() => {
          dispatch({ type: 'expect', expected: null });
        }}
      >
        {t('ui.again.stop')}
      </Button>
    </section>
  );
}

/** What is not there yet of what the check-up held that is made again. */
export function MissingNote({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const words = useText();
  const { t } = words;
  const { state } = useStore();
  if (state.expected === null) return null;
  const missing = stillMissing(state.expected, sources, state.shopNames);
  if (missing.length === 0) return <p className="faint">{t('ui.again.complete')}</p>;
  return (
    <section className="notice" aria-label={t('ui.again.missing')}>
      <h2>{t('ui.again.missing')}</h2>
      <ul>
        {missing.map(({ shop, kinds, hasTables }) => (
          <li key={shop}>
            {hasTables
              ? t('ui.again.noKinds', { shop, kinds: listed(kinds, words) })
              : t('ui.again.noShop', { shop })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function listed(kinds: readonly SourceKind[], { t }: Words): string {
  return kinds.map((kind) => t(`ui.kind.${kind}`)).join(t('ui.listSeparator'));
}
