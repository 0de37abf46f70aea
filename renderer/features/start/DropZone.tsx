import { Button } from 'react-aria-components';
import { GUIDE } from '../../app/pages';
import { useStore } from '../../app/store';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';

const KINDS = ['orders', 'afterSales', 'reviews', 'agentStats', 'parcels', 'metricTable'] as const;

/** Where files are dropped or chosen; compact where earlier check-ups come first. */
export function DropZone({ isCompact }: { readonly isCompact: boolean }) {
  const { t } = useText();
  const { commands, go } = useStore();
  return (
    <section className="drop-zone" data-compact={isCompact} aria-label={t('ui.start.drop')}>
      {!isCompact && <Icon name="upload" size={32} />}
      <p className="drop-title">{t('ui.start.drop')}</p>
      {!isCompact && (
        <ul className="drop-kinds">
          {KINDS.map((kind) => (
            <li key={kind}>{t(`ui.start.kind.${kind}`)}</li>
          ))}
        </ul>
      )}
      <p className="faint">{t('ui.start.formats')}</p>
      <div className="drop-buttons">
        <Button
          className={isCompact ? 'button primary' : 'button primary large'}
          onPress={() => {
            void commands.chooseFiles(false);
          }}
        >
          {t('ui.start.choose')}
        </Button>
        <Button
          className={isCompact ? 'button' : 'button large'}
          onPress={() => {
            void commands.tryExample('three-shops');
          }}
        >
          {t('ui.start.example')}
        </Button>
      </div>
      <div className="drop-links">
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
      </div>
    </section>
  );
}
