import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import './tour.css';

const STEPS = ['files', 'see', 'do', 'again'] as const;

/**
 * What the program is for, in four steps, for those who are new; it stands on the first page and in nobody's way. Who has made
 * a check-up is not new, but may ask for it again.
 */
export function Tour() {
  const { t } = useText();
  const { state, commands } = useStore();
  const [place, setPlace] = useState(0);
  const { settings, isTourShown, cards } = state;
  const step = STEPS[place];
  const isNew = settings.toured !== true && cards?.length === 0;
  if (!(isNew || isTourShown) || step === undefined) return null;
  const isLast = place === STEPS.length - 1;
  const close = () => {
    setPlace(0);
    commands.showTour(false);
  };
  return (
    <section className="card tour" aria-label={t('ui.tour.label')}>
      <p className="faint">
        {t('ui.tour.label')} {t('ui.tour.step', { step: place + 1, steps: STEPS.length })}
      </p>
      <div aria-live="polite">
        <h2>{t(`ui.tour.${step}.title`)}</h2>
        <p>{t(`ui.tour.${step}.text`)}</p>
      </div>
      <div className="dialog-buttons">
        {!isLast && (
          <Button
            className="button primary"
            onPress={() => {
              setPlace(place + 1);
            }}
          >
            {t('ui.tour.next')}
          </Button>
        )}
        {isLast && (
          <Button className="button primary" onPress={close}>
            {t('ui.tour.done')}
          </Button>
        )}
        {isLast && (
          <Button
            className="button"
            onPress={() => {
              close();
              void commands.tryExample('three-shops');
            }}
          >
            {t('ui.tour.example')}
          </Button>
        )}
        {place > 0 && (
          <Button
            className="button"
            onPress={() => {
              setPlace(place - 1);
            }}
          >
            {t('ui.tour.previous')}
          </Button>
        )}
        {!isLast && (
          <Button className="button quiet" onPress={close}>
            {t('ui.tour.close')}
          </Button>
        )}
      </div>
    </section>
  );
}
