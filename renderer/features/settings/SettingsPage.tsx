import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { LANGUAGES } from '../../../shared/text/local-text';
import type { State } from '../../app/state';
import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { useText, type Words } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { KeptData } from './KeptData';
import './settings.css';

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGE_NAMES = { 'zh-CN': '简体中文', en: 'English' } as const;

/** Everything that can be set, each where it is changed; it is in force at once. */
export function SettingsPage() {
  const { t } = useText();
  const { state, commands, go } = useStore();
  const { settings, library, shops, teaching } = state;
  return (
    <article className="settings">
      <PageTitle title={t('ui.settings.title')} note={t('ui.settings.note')} />
      <Section id="looks" title={t('ui.settings.looks')}>
        <div className="settings-fields">
          <ChoiceField
            label={t('ui.settings.language')}
            value={settings.language}
            choices={LANGUAGES.map((id) => ({ id, name: LANGUAGE_NAMES[id] }))}
            onChoose={(language) => void commands.changeSettings({ ...settings, language })}
          />
          <ChoiceField
            label={t('ui.settings.theme')}
            value={settings.theme}
            choices={THEMES.map((id) => ({ id, name: t(`ui.settings.theme.${id}`) }))}
            onChoose={(theme) => void commands.changeSettings({ ...settings, theme })}
          />
        </div>
        <p className="faint">{t('ui.settings.zoom')}</p>
      </Section>
      <Section id="scoring" title={t('ui.settings.scoring')}>
        <p>{t('ui.settings.scoringText')}</p>
        {library !== null && (
          <p className="faint">
            {t(library.models.length === 0 ? 'ui.settings.noModels' : 'ui.settings.models', {
              date: library.rulesAsOf,
              count: library.models.length,
            })}
          </p>
        )}
        <Button
          className="button"
          onPress={() => {
            go({ name: 'models' });
          }}
        >
          {t('ui.settings.toModels')}
        </Button>
      </Section>
      <Section id="shops" title={t('ui.settings.shops')}>
        <p>{t('ui.settings.shopsText')}</p>
        {shops !== null && (
          <p className="faint">
            {t(shops.length === 0 ? 'ui.settings.noShops' : 'ui.settings.shopCount', {
              count: shops.length,
            })}
          </p>
        )}
        <Button
          className="button"
          onPress={() => {
            go({ name: 'shops' });
          }}
        >
          {t('ui.settings.toShops')}
        </Button>
      </Section>
      <Section id="taught" title={t('ui.settings.taught')}>
        {teaching !== null && <p>{taughtText(teaching, t)}</p>}
        <Button
          className="button"
          onPress={() => {
            go({ name: 'taught' });
          }}
        >
          {t('ui.settings.toTaught')}
        </Button>
      </Section>
      <Section id="data" title={t('ui.settings.data')}>
        <KeptData />
      </Section>
      <Section id="licences" title={t('ui.licences.settings')}>
        <p>{t('ui.licences.settingsText')}</p>
        <Button
          className="button"
          onPress={() => {
            go({ name: 'licences' });
          }}
        >
          {t('ui.licences.name')}
        </Button>
      </Section>
    </article>
  );
}

/** What was taught, each kind only where there is any. */
function taughtText({ tables, words }: NonNullable<State['teaching']>, t: Words['t']): string {
  const taught = [
    ...(tables.length > 0 ? [t('ui.settings.tables', { count: tables.length })] : []),
    ...(words.length > 0 ? [t('ui.settings.words', { count: words.length })] : []),
  ];
  return taught.length === 0
    ? t('ui.settings.noneTaught')
    : t('ui.settings.taughtText', { taught: taught.join(t('ui.listSeparator')) });
}

function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="settings-section" aria-labelledby={`settings-${id}`}>
      <h2 id={`settings-${id}`}>{title}</h2>
      <div className="settings-body">{children}</div>
    </section>
  );
}
