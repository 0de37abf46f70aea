/** What can be taken back. */
import type { Work } from '../../shared/checklist/work';
import type { SittingsRequest } from '../../shared/ipc/assessment-contract';
import type { Settings } from '../../shared/ipc/contract';
import type { KnownShop } from '../../shared/model/shop-profile';
import type { TextFormat } from '../../shared/model/text-format';
import type { Message } from '../../shared/result';
import type { OwnPhrase } from '../../shared/review-texts/lexicon';
import type { Draft } from '../features/enter/draft';
import type { ModelsUndo } from './model-commands';
import type { ReportUndo } from './report-state';
import type { Lesson } from './take-back';

/**
 * What can be undone: a check-up removed, entered figures cleared, shop profiles removed or taken in, what was taught (with
 * the files it was used on), a text read in another format, changes of models, rules and advice, answers of the self-assessment,
 * a change on the checklist, own phrases, report templates.
 */
export type Undo =
  | { readonly restore: string }
  /** A check-up that was brought back, removed again. */
  | { readonly remove: string }
  | { readonly draft: Draft }
  | { readonly removeShops: readonly string[]; readonly saveShops: readonly KnownShop[] }
  | { readonly lesson: Lesson; readonly files: readonly number[] }
  | { readonly format: TextFormat; readonly file: number }
  | { readonly models: ModelsUndo }
  /** `after`: what the change made of them, for when another check-up is open. */
  | { readonly sittings: SittingsRequest; readonly after: SittingsRequest['sittings'] }
  | { readonly work: Work; readonly after: Work; readonly document: string }
  | { readonly phrases: readonly OwnPhrase[] }
  | { readonly report: ReportUndo }
  | { readonly settings: Settings }
  /** Models by shop a check-up was scored by. */
  | {
      readonly scoredBy: Readonly<Record<string, string>>;
      readonly after: Readonly<Record<string, string>>;
      readonly document: string;
    };

/** A change that can be taken back, or done again, long after its notice is gone. */
export interface Undoable {
  readonly message: Message;
  readonly undo: Undo;
}

/** What was changed, and what of it was taken back. */
export interface Changes {
  /** What can be taken back, newest last. */
  readonly undos: readonly Undoable[];
  /** What can be done again, taken back last last; nothing once something else is changed. */
  readonly redos: readonly Undoable[];
}

/** Older changes can be taken back no more. */
const MOST_UNDOS = 100;

/** With a new change, if it can be taken back; one that is there already is not new. */
export function withNew(
  { undos, redos }: Changes,
  { message, undo }: { readonly message: Message; readonly undo: Undo | null },
): Changes {
  if (undo === null || undos.some((one) => one.undo === undo)) return { undos, redos };
  return { undos: [...undos, { message, undo }].slice(-MOST_UNDOS), redos: [] };
}

/** After a change was taken back, which its opposite does again. */
export function takenBack({ undos, redos }: Changes, undo: Undo, opposite: Undo | null): Changes {
  const [from, to] = moved(undos, redos, undo, opposite);
  return { undos: from, redos: to };
}

/** After a change was done again, which its opposite takes back. */
export function doneAgain({ undos, redos }: Changes, redo: Undo, opposite: Undo | null): Changes {
  const [from, to] = moved(redos, undos, redo, opposite);
  return { undos: to, redos: from };
}

/** Both lists with a change of the one as its opposite on the other, where there is an opposite. */
function moved(
  from: readonly Undoable[],
  to: readonly Undoable[],
  undo: Undo,
  opposite: Undo | null,
): readonly [readonly Undoable[], readonly Undoable[]] {
  const change = from.find((one) => one.undo === undo);
  const back = change === undefined || opposite === null ? [] : [{ ...change, undo: opposite }];
  return [from.filter((one) => one !== change), [...to, ...back].slice(-MOST_UNDOS)];
}
