import { useDeferredValue, useMemo } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import { PAGE_PLATFORMS } from '../../../shared/import/paste/labels';
import { readPage, type PageReading } from '../../../shared/import/paste/read-page';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { PageTitle } from '../../ui/PageTitle';
import { EMPTY_PASTE, withPage, type PasteDraft } from './draft';
import { PageFindings } from './PageFindings';
import { useEntering } from './use-entering';
import './enter.css';

/** More than any page holds. */
const LONGEST = 100_000;

/** The back office's score page pasted as text, and what is read off it while one looks. */
export function PastePage({ add }: { readonly add: boolean }) {
  const { t } = useText();
  const { state, dispatch, go } = useStore();
  const { draft } = state;
  const { paste } = draft;
  const { days, begin } = useEntering(add);
  const text = useDeferredValue(paste.text);
  const page = useMemo(() => readPage(text, paste.platform), [text, paste.platform]);
  const change = (changed: Partial<PasteDraft>) => {
    dispatch({ type: 'draft', draft: { ...draft, paste: { ...paste, ...changed } } });
  };
  const clear = () => {
    change(EMPTY_PASTE);
    const message = { code: 'ui.paste.cleared', params: {} };
    dispatch({ type: 'toast', toast: { message, kind: 'notice', undo: { draft } } });
  };
  const figures = page.findings.filter(
    ({ meaning }) => meaning.type === 'metric' || meaning.type === 'official',
  ).length;
  const about = {
    name: paste.name ?? said(page, 'shop') ?? '',
    date: paste.date ?? said(page, 'date'),
  };
  const edit = () => {
    dispatch({ type: 'draft', draft: withPage(draft, page, about) });
    go({ name: 'form', add });
  };
  const start = () => {
    if (about.name.trim() === '') document.getElementById('paste-name')?.focus();
    // What is wrong in other columns is shown beside its fields.
    else if (!begin(withPage(draft, page, about))) go({ name: 'form', add });
  };
  return (
    <article className="enter">
      <PageTitle
        title={
          figures === 0 ? t('ui.paste.title') : t('ui.paste.read', { count: formatCount(figures) })
        }
        note={t(add ? 'ui.enter.withFiles' : 'ui.paste.alone')}
      >
        <Button
          className="button"
          onPress={() => {
            go({ name: 'form', add });
          }}
        >
          {t('ui.enter.form')}
        </Button>
      </PageTitle>
      {figures > 0 && (
        <div className="card paste-bar">
          <div className="paste-about">
            <label>
              {t('ui.enter.shopName')}
              <input
                id="paste-name"
                className="field"
                value={about.name}
                maxLength={60}
                aria-invalid={about.name.trim() === ''}
                onChange={(event) => {
                  change({ name: event.target.value });
                }}
              />
            </label>
            <label>
              {t('ui.enter.date')}
              <input
                className="field"
                type="date"
                max={days.today}
                value={about.date ?? days.usual}
                onChange={(event) => {
                  change({ date: event.target.value });
                }}
              />
            </label>
          </div>
          <div className="review-start">
            <p role="status">{about.name.trim() === '' && t('ui.paste.needName')}</p>
            <Button className="button" onPress={edit}>
              {t('ui.paste.edit')}
            </Button>
            <Button className="button primary" onPress={start}>
              {t(add ? 'ui.enter.add' : 'ui.enter.start')}
            </Button>
          </div>
        </div>
      )}
      <div className="paste">
        <div className="paste-text">
          <label htmlFor="paste-box">{t('ui.paste.box')}</label>
          <textarea
            id="paste-box"
            className="field paste-box"
            value={paste.text}
            maxLength={LONGEST}
            placeholder={t('ui.paste.placeholder')}
            spellCheck={false}
            onChange={(event) => {
              change({ text: event.target.value });
            }}
          />
          {paste.text !== '' && (
            <Button className="button small quiet" onPress={clear}>
              {t('ui.paste.clear')}
            </Button>
          )}
        </div>
        <div className="paste-read">
          {page.lines === 0 && <HowToPaste />}
          {page.lines > 0 && (
            <ToggleButtonGroup
              className="segments"
              aria-label={t('ui.enter.platform')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[page.platform]}
              onSelectionChange={(keys) => {
                const chosen = PAGE_PLATFORMS.find((platform) => keys.has(platform));
                if (chosen !== undefined) change({ platform: chosen });
              }}
            >
              {PAGE_PLATFORMS.map((platform) => (
                <ToggleButton key={platform} id={platform} className="segment">
                  {t(`ui.platform.${platform}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
          )}
          {page.lines > 0 && figures === 0 && (
            <EmptyState title={t('ui.paste.noneTitle')} text={t('ui.paste.noneText')} />
          )}
          {page.findings.length + page.unused.length > 0 && <PageFindings page={page} />}
        </div>
      </div>
    </article>
  );
}

/** Shop or day as the page says it; null where it does not. */
function said({ findings }: PageReading, what: 'shop' | 'date'): string | null {
  return findings.find(({ meaning }) => meaning.type === what)?.words ?? null;
}

function HowToPaste() {
  const { t } = useText();
  return (
    <div className="empty">
      <p className="empty-title">{t('ui.paste.howTitle')}</p>
      <ol className="how">
        <li>{t('ui.paste.how1')}</li>
        <li>{t('ui.paste.how2')}</li>
        <li>{t('ui.paste.how3')}</li>
      </ol>
    </div>
  );
}
