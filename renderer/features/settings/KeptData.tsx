import { useEffect, useState } from 'react';
import {
  Button,
  Dialog,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { formatBytes } from '../../../shared/format/format';
import { KEPT_PLACES, type KeptData as Kept } from '../../../shared/ipc/window-contract';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { KeptTable } from './KeptTable';

/** What is kept on this computer and where; showing the folder, and deleting everything. */
export function KeptData() {
  const { t } = useText();
  const { state, commands } = useStore();
  const [kept, setKept] = useState<Kept | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { cards } = state;
  useEffect(() => {
    let isCurrent = true;
    void commands.readKept().then((read) => {
      if (isCurrent && read !== null) setKept(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [commands, cards]);
  if (kept === null) return <p className="faint">{t('ui.settings.dataLoading')}</p>;
  return (
    <>
      <p>
        {t(kept.checkups === 0 ? 'ui.settings.dataNone' : 'ui.settings.dataText', {
          checkups: kept.checkups,
          size: formatBytes(KEPT_PLACES.reduce((sum, place) => sum + kept.sizes[place], 0)),
        })}
      </p>
      <p className="settings-folder">{kept.folder}</p>
      <KeptTable sizes={kept.sizes} />
      <div className="dialog-buttons">
        <Button className="button" onPress={() => void commands.showFolder()}>
          {t('ui.settings.show')}
        </Button>
        <Button
          className="button"
          onPress={() => {
            commands.showDiagnostics(true);
          }}
        >
          {t('ui.diagnostics.open')}
        </Button>
        <Button
          className="button"
          onPress={() => {
            setAsking(true);
          }}
        >
          {t('ui.settings.delete')}
        </Button>
      </div>
      <p className="faint">
        {t('ui.settings.version', { version: kept.version })}{' '}
        <Button
          className="link"
          onPress={() => {
            commands.showTour(true);
          }}
        >
          {t('ui.settings.tour')}
        </Button>
      </p>
      <ModalOverlay className="veil" isDismissable isOpen={isAsking} onOpenChange={setAsking}>
        <Modal className="modal">
          <DeleteAll />
        </Modal>
      </ModalOverlay>
    </>
  );
}

/** The one thing that cannot be taken back is asked for in words. */
function DeleteAll() {
  const { t } = useText();
  const { commands } = useStore();
  const [typed, setTyped] = useState('');
  const word = t('ui.settings.deleteWord');
  return (
    <Dialog className="dialog" role="alertdialog">
      <Heading slot="title" level={2}>
        {t('ui.settings.deleteTitle')}
      </Heading>
      <p>{t('ui.settings.deleteText')}</p>
      <TextField className="settings-confirm" value={typed} onChange={setTyped} autoFocus>
        <Label>{t('ui.settings.deleteType', { word })}</Label>
        <Input className="field" />
      </TextField>
      <div className="dialog-buttons">
        <Button
          className="button danger"
          isDisabled={typed.trim() !== word}
          onPress={() => void commands.deleteAll()}
        >
          {t('ui.settings.deleteNow')}
        </Button>
        <Button className="button" slot="close">
          {t('ui.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
