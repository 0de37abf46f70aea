import { useDeferredValue, useId, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import { HANDBOOK } from '../../../shared/knowledge/handbook';
import { THEMES, type HandbookSection, type Theme } from '../../../shared/knowledge/handbook/entry';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { EntryItem } from './EntryItem';
import { countOf, foundIn } from './handbook-view';
import './knowledge.css';

/** 知识: the handbook by themes, searchable, at the entry one was sent to. Needs no check-up. */
export function KnowledgePage({ entry }: { readonly entry: string | null }) {
  const { t } = useText();
  return (
    <article className="knowledge">
      <PageTitle
        title={t('ui.knowledge.title', { count: formatCount(countOf(HANDBOOK)) })}
        note={t('ui.knowledge.note')}
      />
      <Handbook key={entry} start={entry} />
    </article>
  );
}

function Handbook({ start }: { readonly start: string | null }) {
  const { t } = useText();
  const [theme, setTheme] = useState<Theme>(() => themeOf(start));
  const [query, setQuery] = useState('');
  const searched = useDeferredValue(query.trim());
  const search = useId();
  return (
    <>
      <div className="knowledge-search">
        <label htmlFor={search}>{t('ui.knowledge.search')}</label>
        <input
          id={search}
          type="search"
          className="field"
          value={query}
          placeholder={t('ui.knowledge.searchHint')}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
          }}
        />
      </div>
      {searched === '' ? (
        <>
          <ToggleButtonGroup
            className="segments"
            aria-label={t('ui.knowledge.themes')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => {
              setTheme(THEMES.find((one) => keys.has(one)) ?? 'causes');
            }}
          >
            {THEMES.map((one) => (
              <ToggleButton key={one} id={one} className="segment">
                {t(`ui.knowledge.theme.${one}`)}
                <span className="faint">{formatCount(countOf(ofTheme(one)))}</span>
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <p className="knowledge-about">{t(`ui.knowledge.about.${theme}`)}</p>
          <Sections sections={ofTheme(theme)} start={start} showTheme={false} />
        </>
      ) : (
        <Found
          query={searched}
          clear={() => {
            setQuery('');
          }}
        />
      )}
    </>
  );
}

/** What a search finds, theme by theme; or that it finds nothing. */
function Found({ query, clear }: { readonly query: string; readonly clear: () => void }) {
  const { t } = useText();
  const sections = foundIn(HANDBOOK, query);
  const count = countOf(sections);
  return (
    <>
      <p className="knowledge-about" role="status">
        {t('ui.knowledge.found', { count: formatCount(count) })}
      </p>
      {count === 0 ? (
        <EmptyState
          title={t('ui.knowledge.nothing', { query })}
          text={t('ui.knowledge.nothingText')}
        >
          <Button className="button" onPress={clear}>
            {t('ui.knowledge.clear')}
          </Button>
        </EmptyState>
      ) : (
        <Sections sections={sections} start={null} showTheme />
      )}
    </>
  );
}

function Sections({
  sections,
  start,
  showTheme,
}: {
  readonly sections: readonly HandbookSection[];
  readonly start: string | null;
  readonly showTheme: boolean;
}) {
  const { t, pick } = useText();
  return sections.map(({ id, theme, title, entries }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>
        {showTheme && <span className="faint">{t(`ui.knowledge.theme.${theme}`)} · </span>}
        {pick(title)}
      </h2>
      <ul className="knowledge-list">
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} theme={theme} isStart={entry.id === start} />
        ))}
      </ul>
    </section>
  ));
}

function ofTheme(theme: Theme): readonly HandbookSection[] {
  return HANDBOOK.filter((section) => section.theme === theme);
}

/** The theme an entry stands in; the first one without an entry, or for one this version does not have. */
function themeOf(entry: string | null): Theme {
  const section = HANDBOOK.find(({ entries }) => entries.some(({ id }) => id === entry));
  return section?.theme ?? 'causes';
}
