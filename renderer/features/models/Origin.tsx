import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Provenance } from '../../../shared/models/schema';
import { Dated } from '../../ui/Dated';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';

/** Where a number comes from: of what kind that is, and, one press away, what exactly; of a changed one at once. */
export function Origin({
  of = null,
  provenance,
}: {
  /** The number in words; null where it is plain. */
  readonly of?: string | null;
  readonly provenance: Provenance;
}) {
  const { t, pick } = useText();
  const [chosen, setChosen] = useState<boolean | null>(null);
  // What it was before one changed it is what one wants to know.
  const isOpen = chosen ?? provenance.kind === 'user';
  const id = useId();
  return (
    <span className="origin unfold" data-expanded={isOpen || undefined}>
      <Button
        className="unfold-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => {
          setChosen(!isOpen);
        }}
      >
        <Icon name="next" size={12} />
        {of} <span className="tag">{t(`ui.provenance.${provenance.kind}`)}</span>
      </Button>
      <span id={id} hidden={!isOpen} className="origin-source">
        <Dated>{pick(provenance.source)}</Dated>
      </span>
    </span>
  );
}
