/** What does again what is being taken back. */
import { heldOf } from './assessment-commands';
import { modelsOf } from './document-commands';
import type { State } from './state';
import type { Undo } from './undo';
import { formatOf } from './file-commands';
import type { ModelsUndo } from './model-commands';
import { reportNow } from './report-state';

/** How to put things as they are now, once an undo has been done; null where what it concerns is not at hand. */
export function opposite(undo: Undo, state: State): Undo | null {
  const { document } = state;
  if ('restore' in undo) return { remove: undo.restore };
  if ('remove' in undo) return { restore: undo.remove };
  if ('draft' in undo) return { draft: state.draft };
  if ('settings' in undo) return { settings: state.settings };
  if ('phrases' in undo) return state.phrases === null ? null : { phrases: state.phrases };
  if ('report' in undo) {
    const report = reportNow(state.report);
    return report === null ? null : { report };
  }
  if ('lesson' in undo) {
    const { before, after } = undo.lesson;
    return { lesson: { before: after, after: before }, files: undo.files };
  }
  if ('format' in undo) {
    const file = state.imported?.files.find(({ id }) => id === undo.file);
    return file === undefined ? null : { format: formatOf(file), file: undo.file };
  }
  if ('removeShops' in undo) {
    const there = kept(state.shops ?? [], undo.removeShops, undo.saveShops);
    return { removeShops: there.remove, saveShops: there.save };
  }
  if ('models' in undo) return { models: oppositeOfModels(undo.models, state) };
  if ('sittings' in undo) {
    const { id, shop, sittings } = undo.sittings;
    const now = document?.id === id ? heldOf(document, shop) : undo.after;
    return { sittings: { id, shop, sittings: now }, after: sittings };
  }
  const open = document?.id === undo.document ? document : null;
  if ('work' in undo) return { ...undo, work: open?.work ?? undo.after, after: undo.work };
  return {
    ...undo,
    scoredBy: open === null ? undo.after : modelsOf(open),
    after: undo.scoredBy,
  };
}

function oppositeOfModels(
  { remove = [], save = [], edited, advice, rules }: ModelsUndo,
  { library }: State,
): ModelsUndo {
  return {
    ...kept(library?.models ?? [], remove, save),
    ...(edited === undefined ? {} : { edited: { before: edited.after, after: edited.before } }),
    ...(advice === undefined ? {} : { advice: { before: advice.after, after: advice.before } }),
    ...(rules === undefined ? {} : { rules: { before: library?.rules ?? null } }),
  };
}

/** Of things that will be removed or saved: what is there now, and the ids of what is not. */
function kept<T extends { readonly id: string }>(
  all: readonly T[],
  remove: readonly string[],
  save: readonly T[],
): { readonly remove: readonly string[]; readonly save: readonly T[] } {
  const touched = new Set([...remove, ...save.map(({ id }) => id)]);
  const there = all.filter(({ id }) => touched.has(id));
  const known = new Set(there.map(({ id }) => id));
  return { remove: save.map(({ id }) => id).filter((id) => !known.has(id)), save: there };
}
