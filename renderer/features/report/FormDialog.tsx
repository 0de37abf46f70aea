import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../../ui/language';

/** Asks something above the page: what is filled in is taken by Enter or the first button, or left by the other one or Escape. */
export function FormDialog({
  title,
  note,
  confirm,
  isReady,
  onConfirm,
  onClose,
  children,
}: {
  readonly title: string;
  /** Below the title; '' = nothing. */
  readonly note: string;
  /** On the button that takes it. */
  readonly confirm: string;
  /** Whether it can be taken as it is. */
  readonly isReady: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}) {
  const { t } = useText();
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="modal report-dialog">
        <Dialog className="report-asked">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {note !== '' && <p className="faint">{note}</p>}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (isReady) onConfirm();
            }}
          >
            {children}
            <div className="dialog-buttons">
              <Button className="button primary" type="submit" isDisabled={!isReady}>
                {confirm}
              </Button>
              <Button className="button" slot="close">
                {t('ui.cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
