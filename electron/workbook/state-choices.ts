/** The column in which a person keeps how far a thing is. */
import type { ItemState } from '../../shared/checklist/work';
import type { Choices } from './sheet';
import type { Words } from './words';

const SETTLED: readonly ItemState[] = ['done', 'dropped'];

/** A state in words. */
export function stateWord(state: ItemState, { shared }: Words): string {
  return shared(`ui.checklist.state.${state}`);
}

/** The states to choose from in a column. */
export function stateChoices(
  states: readonly ItemState[],
  columns: readonly { readonly heading: string }[],
  words: Words,
): Choices {
  const { own, shared } = words;
  const values = states.map((state) => stateWord(state, words));
  return {
    column: columns.findIndex(({ heading }) => heading === shared('ui.checklist.state')),
    values,
    settled: states
      .filter((state) => SETTLED.includes(state))
      .map((state) => stateWord(state, words)),
    wrong: own('workbook.state.wrong', { states: values.join(shared('report.separator')) }),
  };
}
