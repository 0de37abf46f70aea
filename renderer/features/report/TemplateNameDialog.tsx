import { useId, useState, type SyntheticEvent } from 'react';
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
import {
  LONGEST_TEMPLATE_NAME,
  MOST_TEMPLATES,
  type ReportTemplates,
} from '../../../shared/report/design';
import { useStore } from '../../app/store';
import { useText, type Words } from '../../ui/language';
import { nameTrouble, type NameTrouble, type ReportChoice } from './report-choice';

interface Props {
  /** What the name is for; null: nothing is asked. */
  readonly naming: 'new' | 'rename' | null;
  /** The one in use. */
  readonly template: ReportChoice['template'];
  readonly templates: ReportTemplates;
  readonly builtInNames: readonly string[];
  readonly onClose: () => void;
}

/** Asks for the name of a template, new or not. */
export function TemplateNameDialog({ naming, onClose, ...rest }: Props) {
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={naming !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="modal report-dialog">
        {naming !== null && <Asked {...rest} naming={naming} onClose={onClose} />}
      </Modal>
    </ModalOverlay>
  );
}

function Asked({
  naming,
  template,
  templates,
  builtInNames,
  onClose,
}: Props & { readonly naming: 'new' | 'rename' }) {
  const words = useText();
  const { t } = words;
  const { commands } = useStore();
  const isRename = naming === 'rename';
  const [name, setName] = useState(isRename ? (template.name ?? '') : '');
  const noteId = useId();
  const trouble = nameTrouble(name, templates, builtInNames, isRename ? template.id : null);
  const isReplacing = trouble === 'taken' && !isRename;
  const canKeep = name.trim() !== '' && (trouble === null || isReplacing);
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!canKeep) return;
    onClose();
    if (isRename) void commands.renameTemplate(name.trim());
    else void commands.saveTemplate(name.trim());
  };
  return (
    <Dialog className="report-asked">
      <Heading slot="title" level={2}>
        {t(isRename ? 'ui.report.nameChange' : 'ui.report.nameNew')}
      </Heading>
      {!isRename && <p className="faint">{t('ui.report.nameNewNote')}</p>}
      <form onSubmit={keep}>
        <TextField
          className="report-field"
          value={name}
          onChange={setName}
          maxLength={LONGEST_TEMPLATE_NAME}
          isInvalid={trouble !== null}
          validationBehavior="aria"
          aria-describedby={noteId}
          autoFocus
        >
          <Label>{t('ui.report.nameField')}</Label>
          <Input className="field" />
        </TextField>
        <p id={noteId} className="report-trouble" role="status">
          {troubleText(trouble, isRename, words)}
        </p>
        <div className="dialog-buttons">
          <Button className="button primary" type="submit" isDisabled={!canKeep}>
            {t(isReplacing ? 'ui.report.replace' : 'ui.report.keep')}
          </Button>
          <Button className="button" slot="close">
            {t('ui.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function troubleText(trouble: NameTrouble, isRename: boolean, { t }: Words): string {
  switch (trouble) {
    case null:
      return '';
    case 'taken':
      return t(isRename ? 'ui.report.nameTakenRename' : 'ui.report.nameTaken');
    case 'builtIn':
      return t('ui.report.nameBuiltIn');
    case 'tooMany':
      return t('ui.report.tooMany', { most: MOST_TEMPLATES });
  }
}
