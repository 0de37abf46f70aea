import { useRef, useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Evidence } from '../../../shared/checkup/schema';
import { useText } from '../../ui/language';
import { PhraseForm } from './PhraseForm';

/** What buyers wrote of a topic, each with a way to say that it was misread. */
export function Quotes({
  rows,
  topic,
  title,
}: {
  readonly rows: readonly Evidence[];
  readonly topic: string;
  readonly title: string;
}) {
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="texts-quotes">
        {rows.map(({ source, row, text, value, product }) => (
          <li key={`${source} ${row}`}>
            <blockquote>{text}</blockquote>
            <p className="faint">
              {[product, value === null ? null : t('ui.texts.stars', { stars: value })]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            {text !== null && <Misread text={text} topic={topic} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Misread({ text, topic }: { readonly text: string; readonly topic: string }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button ref={trigger} slot="trigger" className="link">
        {t('ui.texts.misread')}
      </Button>
      <DisclosurePanel>
        {isOpen && (
          <PhraseForm
            text={text}
            topic={topic}
            onAdded={() => {
              setOpen(false);
              trigger.current?.focus();
            }}
          />
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
