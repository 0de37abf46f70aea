import { useId, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import {
  LONGEST_TEMPLATE_NAME,
  MOST_TEMPLATES,
  type ReportTemplates,
} from '../../../shared/report/design';
import { useStore } from '../../app/store';
import { useText, type Words } from '../../ui/language';
import { FormDialog } from './FormDialog';
import { nameTrouble, type NameTrouble, type ReportChoice } from './report-choice';

/** Asks for the name of a template, new or not. */
export function TemplateNameDialog({
  naming,
  template,
  templates,
  builtInNames,
  onClose,
}: {
  /** What the name is for. */
  readonly naming: 'new' | 'rename';
  /** The one in use. */
  readonly template: ReportChoice['template'];
  readonly templates: ReportTemplates;
  readonly builtInNames: readonly string[];
  readonly onClose: () => void;
}) {
  const words = useText();
  const { t } = words;
  const { commands } = useStore();
  const isRename = naming === 'rename';
  const [name, setName] = useState(isRename ? (template.name ?? '') : '');
  const noteId = useId();
  const trouble = nameTrouble(name, templates, builtInNames, isRename ? template.id : null);
  const isReplacing = trouble === 'taken' && !isRename;
  const canKeep = name.trim() !== '' && (trouble === null || isReplacing);
  const keep = () => {
    onClose();
    if (isRename) void commands.renameTemplate(name.trim());
    else void commands.saveTemplate(name.trim());
  };
  return (
    <FormDialog
      title={t(isRename ? 'ui.report.nameChange' : 'ui.report.nameNew')}
      note={isRename ? '' : t('ui.report.nameNewNote')}
      confirm={t(isReplacing ? 'ui.report.replace' : 'ui.report.keep')}
      isReady={canKeep}
      onConfirm={keep}
      onClose={onClose}
    >
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
    </FormDialog>
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
