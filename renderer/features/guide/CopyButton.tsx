import { Button } from 'react-aria-components';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { copyText } from './copy-text';

/** Copies a text and says so. */
export function CopyButton({
  label,
  about,
  text,
}: {
  readonly label: string;
  /** What the text belongs to, for those who do not see what stands around the button. */
  readonly about: string;
  readonly text: string;
}) {
  const { t } = useText();
  const { dispatch } = useStore();
  return (
    <Button
      className="button small"
      aria-label={t('ui.guide.copyOf', { label, about })}
      onPress={() => {
        const copied = copyText(text);
        dispatch({
          type: 'toast',
          toast: {
            message: { code: copied ? 'ui.guide.copied' : 'ui.guide.copyFailed', params: {} },
            kind: copied ? 'notice' : 'error',
            undo: null,
          },
        });
      }}
    >
      {label}
    </Button>
  );
}
