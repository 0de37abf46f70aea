import { Button } from 'react-aria-components';
import { useStore } from '../app/store';
import { copiedHtml, copiedTable } from './copied-table';
import { copyText } from './copy-text';
import { useText } from './language';

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
  return <CopyAction label={label} about={about} copy={() => copyText(text)} />;
}

/** Copies a table, so that it pastes into a spreadsheet as one, and says so. */
export function CopyTableButton({
  heads,
  rows,
  about,
}: {
  readonly heads: readonly string[];
  /** Numbers without their units and with a plain minus sign are pasted as numbers. */
  readonly rows: readonly (readonly string[])[];
  /** Which table it is, for those who do not see what stands around the button. */
  readonly about: string;
}) {
  const { t } = useText();
  return (
    <CopyAction
      label={t('ui.copyTable')}
      about={about}
      copy={() => copyText(copiedTable(heads, rows), copiedHtml(heads, rows))}
    />
  );
}

function CopyAction({
  label,
  about,
  copy,
}: {
  readonly label: string;
  readonly about: string;
  /** Whether it worked. */
  readonly copy: () => boolean;
}) {
  const { t } = useText();
  const { dispatch } = useStore();
  return (
    <Button
      className="button small"
      aria-label={t('ui.guide.copyOf', { label, about })}
      onPress={() => {
        const copied = copy();
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
