import { Button } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import { valuesOf } from '../../../shared/import/mappings/word-values';
import type { ImportSummary } from '../../../shared/ipc/contract';
import { WORD_FIELD_TEXTS, wordValueText } from '../../../shared/text/word-values';
import { useStore } from '../../app/store';
import { ChoiceField } from '../../ui/ChoiceField';
import { EmptyState } from '../../ui/EmptyState';
import { useText } from '../../ui/language';
import { Loading } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Rereading } from './Rereading';
import { ReviewPage } from './ReviewPage';
import { unknownWords, type UnknownWord } from './unknown-words';
import { useIssues } from './use-issues';
import './files.css';
import './issues.css';

/** 没见过的说法: words no rule knows, to be told what they mean. */
export function WordsPage() {
  const { imported } = useStore().state;
  if (imported === null) return <ReviewPage />;
  return (
    <article className="words">
      <Words imported={imported} />
    </article>
  );
}

function Words({ imported }: { readonly imported: ImportSummary }) {
  const { t } = useText();
  const label = t('ui.words.word');
  const { go } = useStore();
  const issues = useIssues();
  if (issues === null) return <Loading text={t('ui.issues.loading')} />;
  const words = unknownWords(issues, imported.sources);
  const taught = (
    <Button
      className="button"
      onPress={() => {
        go({ name: 'taught' });
      }}
    >
      {t('ui.words.taught')}
    </Button>
  );
  if (words.length === 0) {
    return (
      <>
        <PageTitle title={t('ui.words.none')}>{taught}</PageTitle>
        <EmptyState text={t('ui.words.noneText')} />
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={t('ui.words.title', { count: formatCount(words.length) })}
        note={t('ui.words.note')}
      >
        {taught}
      </PageTitle>
      <Rereading />
      <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <table className="table words-table">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{label}</th>
              <th scope="col">{t('ui.words.field')}</th>
              <th scope="col">{t('ui.words.where')}</th>
              <th scope="col">{t('ui.words.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {words.map((word) => (
              <WordRow key={`${word.field} ${word.word}`} word={word} imported={imported} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function WordRow({
  word: { field, word, places },
  imported,
}: {
  readonly word: UnknownWord;
  readonly imported: ImportSummary;
}) {
  const { t, pick } = useText();
  const { state, commands } = useStore();
  const [first] = places;
  const file = first?.source.file ?? '';
  const indices = new Set(places.map(({ source }) => source.index));
  const files = imported.files.filter(({ tables }) => tables.some((one) => indices.has(one)));
  return (
    <tr>
      <th scope="row">{word}</th>
      <td>{pick(WORD_FIELD_TEXTS[field])}</td>
      <td className="word-places">
        {places.length > 1
          ? t('ui.words.whereCount', { count: formatCount(places.length), file })
          : t('ui.words.whereOne', { file, row: first?.row ?? 0 })}
      </td>
      <td>
        <ChoiceField
          label={t('ui.words.meaningOf', { word })}
          isLabelHidden
          value={null}
          choices={valuesOf(field).map((id) => ({ id, name: pick(wordValueText(field, id)) }))}
          placeholder={t('ui.words.choose')}
          isDisabled={state.busy !== null}
          onChoose={(value) =>
            void commands.teachWord(
              { field, word, value },
              files.map(({ id }) => id),
            )
          }
        />
      </td>
    </tr>
  );
}
