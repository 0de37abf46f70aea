import type { Provenance } from '../../../shared/models/schema';
import { useText } from '../../ui/language';

/** Where a number comes from: the kind as a tag, the text after it. */
export function Origin({ provenance }: { readonly provenance: Provenance }) {
  const { t, pick } = useText();
  return (
    <span className="origin">
      <span className="tag">{t(`ui.provenance.${provenance.kind}`)}</span> {pick(provenance.source)}
    </span>
  );
}
