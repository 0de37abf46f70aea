import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import {
  GUIDE_KINDS,
  GUIDE_PLATFORMS,
  type GuidePlatform,
} from '../../../shared/knowledge/export-guide/entry';
import { COMMON_NOTES, NOTES } from '../../../shared/knowledge/export-guide/notes';
import { fillers } from '../../../shared/knowledge/fillers';
import { metricById } from '../../../shared/metrics/catalogue';
import type { GuidePage as GuidePageValue } from '../../app/pages';
import { useStore } from '../../app/store';
import { useText, type Words } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { beijingNow } from '../checklist/now';
import { GuideCard } from './GuideCard';
import './guide.css';

/** How to fetch the tables from each platform's back office; for a metric without data, which of them. */
export function GuidePage({ page }: { readonly page: GuidePageValue }) {
  const words = useText();
  const { t, pick } = words;
  const { state, dispatch, commands } = useStore();
  const [today] = useState(() => beijingNow().slice(0, 10));
  const { kind, metric } = page;
  const platform = page.platform ?? state.settings.guide ?? GUIDE_PLATFORMS[0];
  const name = metric === null ? null : pick(metricById(metric).name);
  const turnTo = (other: GuidePlatform) => {
    dispatch({ type: 'replace', page: { ...page, platform: other, kind: null } });
    void commands.changeSettings({ ...state.settings, guide: other });
  };
  return (
    <article className="guide">
      <PageTitle
        title={name === null ? t('ui.guide.title') : t('ui.guide.titleFor', { metric: name })}
        note={t('ui.guide.note')}
      />
      <Tabs
        selectedKey={platform}
        onSelectionChange={(key) => {
          const other = GUIDE_PLATFORMS.find((one) => one === key);
          if (other !== undefined && other !== platform) turnTo(other);
        }}
      >
        <TabList className="segments" aria-label={t('ui.guide.platforms')}>
          {GUIDE_PLATFORMS.map((one) => (
            <Tab key={one} id={one} className="segment">
              {platformName(one, words)}
            </Tab>
          ))}
        </TabList>
        <TabPanel key={platform} id={platform} className="guide-panel">
          {name !== null && metric !== null && fillers(metric, platform).length === 0 && (
            <p className="notice">
              {t('ui.guide.noWay', { metric: name, platform: platformName(platform, words) })}
            </p>
          )}
          <section className="guide-common">
            <h2>{t('ui.guide.common')}</h2>
            <ul className="guide-notes">
              {COMMON_NOTES.map((note) => (
                <li key={note}>{pick(NOTES[note])}</li>
              ))}
            </ul>
          </section>
          <div className="guide-cards">
            {GUIDE_KINDS.map((one) => (
              <GuideCard
                key={one}
                platform={platform}
                kind={one}
                metric={metric}
                start={one === kind}
                today={today}
              />
            ))}
          </div>
        </TabPanel>
      </Tabs>
    </article>
  );
}

function platformName(platform: GuidePlatform, { t }: Words): string {
  return platform === 'taobao' ? t('ui.guide.taobao') : t(`ui.platform.${platform}`);
}
