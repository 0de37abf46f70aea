import { useId, useRef, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { ShopResult } from '../../../shared/checkup/schema';
import { safeFileName } from '../../../shared/format/file-name';
import {
  LONGEST_PATTERN,
  PATTERN_FIELDS,
  type PatternField,
} from '../../../shared/report/file-pattern';
import { patternFor } from '../../../shared/report/pattern-for';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { FormDialog } from './FormDialog';
import { patternTrouble } from './report-choice';

/** Asks how the files are named of which there is one for each shop. */
export function EachDialog({
  shops,
  pattern,
  onClose,
  onChosen,
}: {
  readonly shops: readonly ShopResult[];
  readonly pattern: string;
  readonly onClose: () => void;
  readonly onChosen: (pattern: string) => void;
}) {
  const { t } = useText();
  const [typed, setTyped] = useState(pattern);
  const field = useRef<HTMLInputElement>(null);
  const noteId = useId();
  const example = useExample(shops[0], typed);
  const trouble = patternTrouble(typed);
  const insert = (name: PatternField) => {
    const input = field.current;
    const [from, to] = [input?.selectionStart ?? typed.length, input?.selectionEnd ?? typed.length];
    setTyped(`${typed.slice(0, from)}{${name}}${typed.slice(to)}`.slice(0, LONGEST_PATTERN));
    input?.focus();
  };
  return (
    <FormDialog
      title={t('ui.report.eachTitle')}
      note={t('ui.report.eachNote', { count: shops.length })}
      confirm={t('ui.report.chooseFolder')}
      isReady={trouble === null}
      onConfirm={() => {
        onChosen(typed.trim());
      }}
      onClose={onClose}
    >
      <TextField
        className="report-field"
        value={typed}
        onChange={setTyped}
        maxLength={LONGEST_PATTERN}
        isInvalid={trouble !== null}
        validationBehavior="aria"
        aria-describedby={noteId}
        autoFocus
      >
        <Label>{t('ui.report.pattern')}</Label>
        <Input ref={field} className="field" />
      </TextField>
      <div className="report-pattern" role="group" aria-label={t('ui.report.addField')}>
        <span className="faint">{t('ui.report.addField')}</span>
        {PATTERN_FIELDS.map((name) => (
          <Button
            key={name}
            className="button small"
            onPress={() => {
              insert(name);
            }}
          >
            {t(`ui.report.field.${name}`)}
          </Button>
        ))}
      </div>
      <p
        id={noteId}
        className={trouble === null ? 'report-example' : 'report-trouble'}
        role="status"
      >
        {trouble === null
          ? t('ui.report.patternExample', { name: example })
          : t(trouble.code, trouble.params)}
      </p>
    </FormDialog>
  );
}

/** The name the file of a shop will have. */
function useExample(shop: ShopResult | undefined, pattern: string): string {
  const { language } = useText();
  const result = useStore().state.document?.result;
  return shop === undefined || result === undefined
    ? ''
    : safeFileName(patternFor(pattern.trim(), result, [shop], language));
}
