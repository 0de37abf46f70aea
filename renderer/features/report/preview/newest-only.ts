/**
 * Answers questions one at a time, and only the newest: those asked meanwhile wait, those overtaken are never answered, and
 * an answer that came too late is dropped.
 */
export function newestOnly<Q, A>(
  answer: (question: Q) => Promise<A>,
  { tell, drop }: { readonly tell: (answer: A) => void; readonly drop: (answer: A) => void },
): {
  /** Asks; null: nothing is to be answered any more. `answer` must not reject. */
  readonly ask: (question: Q | null) => void;
} {
  let newest: { readonly question: Q } | null = null;
  let isAnswering = false;
  const work = async () => {
    isAnswering = true;
    while (newest !== null) {
      const asked: { readonly question: Q } = newest;
      const found = await answer(asked.question);
      if (newest !== asked) drop(found);
      else {
        newest = null;
        tell(found);
      }
    }
    isAnswering = false;
  };
  return {
    ask: (question) => {
      newest = question === null ? null : { question };
      if (!isAnswering) void work();
    },
  };
}
