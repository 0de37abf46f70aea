import { useEffect, useState } from 'react';
import {
  Button,
  Dialog,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import './diagnostics.css';

/** What somebody who helps wants to know: shown as it is before it is copied. */
export function DiagnosticsDialog() {
  const { state, commands } = useStore();
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={state.isDiagnosticsShown}
      onOpenChange={(isOpen) => {
        commands.showDiagnostics(isOpen);
      }}
    >
      <Modal className="modal">
        <Shown />
      </Modal>
    </ModalOverlay>
  );
}

function Shown() {
  const { t } = useText();
  const { commands } = useStore();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void commands.readDiagnostics().then((read) => {
      if (!isCurrent) return;
      // Why there is nothing to show is told already.
      if (read === null) commands.showDiagnostics(false);
      else setText(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [commands]);
  const copy = async (copied: string) => {
    const isCopied = await commands.copy({ text: copied, png: null }, 'ui.diagnostics.copied');
    if (isCopied) commands.showDiagnostics(false);
  };
  return (
    <Dialog className="dialog diagnostics">
      <Heading slot="title" level={2}>
        {t('ui.diagnostics.title')}
      </Heading>
      <p>{t('ui.diagnostics.note')}</p>
      <TextField
        className="diagnostics-text"
        isReadOnly
        value={text ?? t('ui.settings.dataLoading')}
      >
        <Label className="faint">{t('ui.diagnostics.text')}</Label>
        <TextArea className="field" spellCheck={false} rows={14} />
      </TextField>
      <div className="dialog-buttons">
        <Button
          className="button primary"
          autoFocus
          isDisabled={text === null}
          onPress={() => {
            if (text !== null) void copy(text);
          }}
        >
          {t('ui.diagnostics.copy')}
        </Button>
        <Button className="button quiet" slot="close">
          {t('ui.close')}
        </Button>
      </div>
    </Dialog>
  );
}
