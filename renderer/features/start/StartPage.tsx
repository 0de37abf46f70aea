import { Button } from 'react-aria-components';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { ExpectedNote } from '../files/ExpectedNote';
import { StartModels } from '../models/StartModels';
import { StartShops } from '../shops/StartShops';
import { Tour } from '../tour/Tour';
import { DropZone } from './DropZone';
import { LeftNote } from './LeftNote';
import { RecentCheckups } from './RecentCheckups';
import '../files/files.css';
import './start.css';

/** The first page: drop files, try an example, or open an earlier check-up. */
export function StartPage() {
  const { t } = useText();
  const { state, go } = useStore();
  const { cards } = state;
  const hasCards = cards !== null && cards.length > 0;
  return (
    <article className="start">
      <PageTitle title={t('ui.start.title')} note={t('ui.start.note')} />
      <LeftNote />
      <Tour />
      <ExpectedNote />
      {hasCards && <RecentCheckups cards={cards} />}
      <DropZone isCompact={hasCards} />
      <section className="no-files" aria-label={t('ui.start.noFiles')}>
        <p>{t('ui.start.noFiles')}</p>
        <div className="drop-buttons">
          <Button
            className="button"
            onPress={() => {
              go({ name: 'paste', add: false });
            }}
          >
            {t('ui.enter.paste')}
          </Button>
          <Button
            className="button"
            onPress={() => {
              go({ name: 'form', add: false });
            }}
          >
            {t('ui.enter.form')}
          </Button>
        </div>
      </section>
      <p className="privacy">{t('ui.start.privacy')}</p>
      {cards === null && <p className="faint">{t('ui.start.loading')}</p>}
      {cards !== null && !hasCards && <p className="faint">{t('ui.start.noRecent')}</p>}
      <StartShops />
      <StartModels />
    </article>
  );
}
