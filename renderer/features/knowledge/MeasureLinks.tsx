import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { LinkButton } from '../../ui/LinkButton';
import { isQuestion, measureName } from './handbook-view';

/** The figures an entry is seen in: with a check-up open, the way to each; a question's leads to the self-assessment. */
export function MeasureLinks({
  measures,
  entry,
}: {
  readonly measures: readonly string[];
  /** To come back to. */
  readonly entry: string;
}) {
  return (
    <ul className="knowledge-measures">
      {measures.map((id) => (
        <li key={id}>
          <MeasureLink id={id} entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function MeasureLink({ id, entry }: { readonly id: string; readonly entry: string }) {
  const { t, pick } = useText();
  const { state, dispatch, go } = useStore();
  const name = pick(measureName(id));
  const words = isQuestion(id) ? t('ui.knowledge.question', { name }) : name;
  if (state.document === null) return words;
  return (
    <LinkButton
      onPress={() => {
        dispatch({ type: 'replace', page: { name: 'knowledge', entry } });
        go(
          isQuestion(id)
            ? { name: 'assessment', shop: null }
            : { name: 'metric', metric: id, shop: null },
        );
      }}
    >
      {words}
    </LinkButton>
  );
}
