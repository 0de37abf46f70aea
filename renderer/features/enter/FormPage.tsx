import { useState } from 'react';
import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import { fieldSet } from '../../../shared/import/entries/field-sets';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { addShop, clearForm, isEmpty, readDraft } from './draft';
import { FieldGrid } from './FieldGrid';
import { SetPicker } from './SetPicker';
import { useEntering } from './use-entering';
import './enter.css';

/** Figures typed in by hand, several shops side by side. Stays as it is when one leaves it. */
export function FormPage({ add }: { readonly add: boolean }) {
  const { t, pick } = useText();
  const { state, dispatch, commands, go } = useStore();
  const { draft } = state;
  const { days, begin } = useEntering(add);
  // What is missing is told once the person wants to begin; what cannot be, at once.
  const [asked, setAsked] = useState(false);
  const { entries, problems } = readDraft(draft, days);
  const shown = asked
    ? problems
    : Object.fromEntries(
        Object.entries(problems).filter(([, { code }]) => code !== 'entry.noName'),
      );
  const wrong = Object.keys(problems).length;
  const set = fieldSet(draft.set);
  const start = () => {
    setAsked(true);
    if (begin(draft)) return;
    requestAnimationFrame(() => {
      const find = (selector: string) => document.querySelector<HTMLElement>(`.grid ${selector}`);
      (find('[aria-invalid="true"]') ?? find('input'))?.focus();
    });
  };
  const clear = () => {
    dispatch({ type: 'draft', draft: clearForm(draft) });
    if (draft.shops[draft.set].every(isEmpty)) return;
    const message = { code: 'ui.form.cleared', params: {} };
    dispatch({ type: 'toast', toast: { message, kind: 'notice', undo: { draft } } });
  };
  return (
    <article className="enter fills">
      <PageTitle title={t('ui.form.title')} note={t(add ? 'ui.enter.withFiles' : 'ui.enter.alone')}>
        <Button
          className="button"
          onPress={() => {
            go({ name: 'paste', add });
          }}
        >
          {t('ui.enter.paste')}
        </Button>
      </PageTitle>
      <div className="toolbar">
        <SetPicker
          draft={draft}
          onChoose={(chosen) => {
            dispatch({ type: 'draft', draft: { ...draft, set: chosen } });
          }}
        />
        <div className="enter-tools">
          <Button className="button small quiet" onPress={clear}>
            {t('ui.form.clear')}
          </Button>
          <Button
            className="button small"
            onPress={() => {
              dispatch({ type: 'draft', draft: addShop(draft) });
            }}
          >
            {t('ui.form.addShop')}
          </Button>
        </div>
      </div>
      <p className="faint">{t('ui.form.where', { where: pick(set.where) })}</p>
      <FieldGrid problems={shown} days={days} />
      <div className="review-end">
        <div className="enter-form">
          <Button className="button" onPress={() => void commands.saveForm(draft.set)}>
            {t('ui.form.download')}
          </Button>
          <p className="faint">{t('ui.form.downloadNote')}</p>
        </div>
        <div className="review-start">
          <p role="status">
            {asked && wrong > 0 && t('ui.enter.wrong', { count: formatCount(wrong) })}
            {asked && wrong === 0 && entries.length === 0 && t('ui.enter.nothing')}
          </p>
          <Button className="button primary large" onPress={start}>
            {t(add ? 'ui.enter.add' : 'ui.enter.start')}
          </Button>
        </div>
      </div>
    </article>
  );
}
