import { useState } from 'react';
import { Button } from 'react-aria-components';
import { BUILT_IN_DESIGNS, type ReportTemplates } from '../../../shared/report/design';
import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText } from '../../ui/language';
import { isOwn, type ReportChoice } from './report-choice';
import { TemplateNameDialog } from './TemplateNameDialog';

const BUILT_IN = Object.keys(BUILT_IN_DESIGNS) as readonly (keyof typeof BUILT_IN_DESIGNS)[];

/** The template that is begun with, and what can be done with what was made of it. */
export function TemplateChoice({
  choice,
  templates,
}: {
  readonly choice: ReportChoice;
  readonly templates: ReportTemplates;
}) {
  const { t } = useText();
  const { commands } = useStore();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const { template, isChanged, design } = choice;
  const builtIn = BUILT_IN.map((id) => ({ id, name: t(`ui.report.template.${id}`) }));
  const own = isOwn(choice);
  const canKeep = design.sections.length > 0;
  return (
    <div className="report-template">
      <ChoiceField<string>
        label={t('ui.report.template')}
        value={template.id}
        choices={[...builtIn, ...templates.templates]}
        onChoose={(id) => void commands.chooseTemplate(id)}
      />
      <div className="report-template-tools">
        {isChanged && <span className="report-changed">{t('ui.report.changed')}</span>}
        {isChanged && own && (
          <Button
            className="button small"
            isDisabled={!canKeep}
            onPress={() => void commands.updateTemplate()}
          >
            {t('ui.report.update')}
          </Button>
        )}
        {isChanged && (
          <Button
            className="button small"
            isDisabled={!canKeep}
            onPress={() => {
              setNaming('new');
            }}
          >
            {t('ui.report.saveAs')}
          </Button>
        )}
        {isChanged && (
          <Button className="button small quiet" onPress={commands.revertDesign}>
            {t('ui.report.revert')}
          </Button>
        )}
        {!isChanged && own && (
          <>
            <Button
              className="button small quiet"
              onPress={() => {
                setNaming('rename');
              }}
            >
              {t('ui.report.rename')}
            </Button>
            <Button className="button small quiet" onPress={() => void commands.removeTemplate()}>
              {t('ui.report.remove')}
            </Button>
          </>
        )}
      </div>
      {naming !== null && (
        <TemplateNameDialog
          naming={naming}
          template={template}
          templates={templates}
          builtInNames={builtIn.map(({ name }) => name)}
          onClose={() => {
            setNaming(null);
          }}
        />
      )}
    </div>
  );
}
