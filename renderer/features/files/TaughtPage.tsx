import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import type { WordMeaning } from '../../../shared/model/teaching';
import { WORD_FIELD_TEXTS, wordValueText } from '../../../shared/text/word-values';
import { useStore } from '../../app/store';
import { EmptyState } from '../../ui/EmptyState';
import { Icon } from '../../ui/Icon';
import { useText } from '../../ui/language';
import { Loading } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Rereading } from './Rereading';
import { TaughtTable } from './TaughtTable';
import './files.css';
import './issues.css';

/** 教过的表: what the program was told of tables and words, to be looked at, forgotten, given away and taken in. */
export function TaughtPage() {
  const { t } = useText();
  const { state, commands } = useStore();
  const { teaching } = state;
  if (teaching === null) return <Loading text={t('ui.taught.loading')} />;
  const { tables, words } = teaching;
  const isEmpty = tables.length === 0 && words.length === 0;
  return (
    <article className="taught">
      <PageTitle
        title={
          isEmpty
            ? t('ui.taught.name')
            : t('ui.taught.title', {
                tables: formatCount(tables.length),
                words: formatCount(words.length),
              })
        }
        note={isEmpty ? null : t('ui.taught.note')}
      >
        <Button className="button" onPress={() => void commands.importTeaching()}>
          {t('ui.taught.import')}
        </Button>
        <Button
          className="button"
          isDisabled={isEmpty}
          onPress={() => void commands.exportTeaching()}
        >
          {t('ui.taught.export')}
        </Button>
      </PageTitle>
      <Rereading />
      {isEmpty && <EmptyState title={t('ui.taught.none')} text={t('ui.taught.noneText')} />}
      {tables.length > 0 && <TaughtTable tables={tables} />}
      {words.length > 0 && <TaughtWords words={words} />}
    </article>
  );
}

function TaughtWords({ words }: { readonly words: readonly WordMeaning[] }) {
  const { t, pick } = useText();
  const { commands } = useStore();
  return (
    <div>
      <h2 id="taught-words">{t('ui.taught.words')}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="taught-words">
        <table className="table words-table">
          <caption className="visually-hidden">{t('ui.taught.words')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ui.words.word')}</th>
              <th scope="col">{t('ui.words.field')}</th>
              <th scope="col">{t('ui.words.meaning')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {words.map((word) => (
              <tr key={`${word.field} ${word.word}`}>
                <th scope="row">{word.word}</th>
                <td>{pick(WORD_FIELD_TEXTS[word.field])}</td>
                <td>{pick(wordValueText(word.field, word.value))}</td>
                <td className="remove-cell">
                  <Button
                    className="button icon-only"
                    aria-label={t('ui.taught.removeWord', { word: word.word })}
                    onPress={() => void commands.forgetWord(word)}
                  >
                    <Icon name="close" />
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
