import { Button } from 'react-aria-components';
import { GUIDE } from '../../app/pages';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { PageTitle } from '../../ui/PageTitle';
import { ExpectedNote } from '../files/ExpectedNote';
import { StartModels } from '../models/StartModels';
import { StartShops } from '../shops/StartShops';
import { Tour } from '../tour/Tour';
import { RecentCheckups } from './RecentCheckups';
import '../files/files.css';
import './start.css';

const KINDS = ['orders', 'afterSales', 'reviews', 'agentStats', 'parcels', 'metricTable'] as const;

/** The first page: drop files, try an example, or open an earlier check-up. */
export function StartPage() {
  const { t } = useText();
  const { commands, go } = useStore();
  return (
    <article className="start">
      <PageTitle title={t('ui.start.title')} note={t('ui.start.note')} />
      <Tour />
      <ExpectedNote />
      <section className="drop-zone" aria-label={t('ui.start.drop')}>
        <Icon name="upload" size={32} />
        <p className="drop-title">{t('ui.start.drop')}</p>
        <ul className="drop-kinds">
          {KINDS.map((kind) => (
            <li key={kind}>{t(`ui.start.kind.${kind}`)}</li>
          ))}
        </ul>
        <p className="faint">{t('ui.start.formats')}</p>
        <div className="drop-buttons">
          <Button
            className="button primary large"
            onPress={() => {
              void commands.chooseFiles(false);
            }}
          >
            {t('ui.start.choose')}
          </Button>
          <Button
            className="button large"
            onPress={() => {
              void commands.tryExample('three-shops');
            }}
          >
            {t('ui.start.example')}
          </Button>
        </div>
        <LinkButton
          onPress={() => {
            go(GUIDE);
          }}
        >
          {t('ui.guide.title')}
        </LinkButton>
        <LinkButton
          onPress={() => {
            go({ name: 'knowledge', entry: null });
          }}
        >
          {t('ui.knowledge.open')}
        </LinkButton>
        <LinkButton
          onPress={() => {
            void commands.tryExample('summary');
          }}
        >
          {t('ui.start.summaryExample')}
        </LinkButton>
      </section>
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
      <RecentCheckups />
      <StartShops />
      <StartModels />
    </article>
  );
}
