import { useDeferredValue, useEffect, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { BundledLicences, LicenceGroup } from '../../../shared/licences';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { Loading } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Unfold } from '../../ui/Unfold';
import { countParts, foundLicences } from './found-licences';
import { loadLicences } from './load-licences';
import './licences.css';

/** 第三方许可: everything of others in the program, each with its licence in full. Needs no check-up. */
export function LicencesPage({ load = loadLicences }: { readonly load?: typeof loadLicences }) {
  const { t } = useText();
  const [licences, setLicences] = useState<BundledLicences | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (read) => {
        if (isCurrent) setLicences(read);
      },
      () => {
        if (isCurrent) setLicences('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  if (licences === null) return <Loading text={t('ui.licences.loading')} />;
  if (licences === 'failed') {
    return (
      <article className="licences">
        <PageTitle title={t('ui.licences.name')} />
        <EmptyState text={t('ui.licences.failed')} />
      </article>
    );
  }
  return (
    <article className="licences">
      <PageTitle
        title={t('ui.licences.title', { count: countParts(licences.groups) })}
        note={t('ui.licences.note')}
      />
      <section aria-labelledby="licences-own">
        <h2 id="licences-own">{t('ui.licences.own')}</h2>
        <ul className="licences-list">
          <Group group={licences.program} name={t('ui.appName')} />
        </ul>
      </section>
      <Parts groups={licences.groups} />
    </article>
  );
}

/** The parts by name, and a field that finds among them. */
function Parts({ groups }: { readonly groups: readonly LicenceGroup[] }) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const searched = useDeferredValue(query.trim());
  const search = useId();
  const found = foundLicences(groups, searched);
  return (
    <section aria-labelledby="licences-parts">
      <h2 id="licences-parts">{t('ui.licences.parts')}</h2>
      <p className="licences-about">{t('ui.licences.chromium')}</p>
      <div className="licences-search">
        <label htmlFor={search}>{t('ui.licences.search')}</label>
        <input
          id={search}
          type="search"
          className="field"
          value={query}
          placeholder={t('ui.licences.searchHint')}
          onChange={({ currentTarget }) => {
            setQuery(currentTarget.value);
          }}
        />
        <span className="faint" role="status">
          {searched !== '' && t('ui.licences.found', { count: countParts(found) })}
        </span>
      </div>
      {found.length === 0 ? (
        <EmptyState
          title={t('ui.licences.nothing', { query: searched })}
          text={t('ui.licences.nothingText')}
        >
          <Button
            className="button"
            onPress={() => {
              setQuery('');
            }}
          >
            {t('ui.licences.clear')}
          </Button>
        </EmptyState>
      ) : (
        <ul className="licences-list">
          {found.map((group) => (
            <Group key={keyOf(group)} group={group} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A line that unfolds to the licence in full. */
function Group({ group, name }: { readonly group: LicenceGroup; readonly name?: string }) {
  const { t } = useText();
  const { parts, licence, text } = group;
  const [first] = parts;
  const several = parts.length > 1;
  return (
    <li>
      <Unfold
        isLazy
        title={
          <>
            <span className="licences-name">{name ?? group.name}</span>{' '}
            <span className="faint">
              {several ? t('ui.licences.several', { count: parts.length }) : first?.version}
            </span>{' '}
            <span className="licences-licence">{licence}</span>
          </>
        }
      >
        <div className="licences-details">
          {first?.inside !== undefined && <p>{t('ui.licences.inside', { name: first.inside })}</p>}
          <p className="licences-text" lang="en">
            {text}
          </p>
          {several && (
            <p className="licences-names">
              {parts.map((part) => `${part.name} ${part.version}`).join(t('ui.listSeparator'))}
            </p>
          )}
        </div>
      </Unfold>
    </li>
  );
}

/** The first part is in no other group in the same version. */
function keyOf({ parts }: LicenceGroup): string {
  return parts.map(({ name, version }) => `${name} ${version}`).at(0) ?? '';
}
