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
import type { Lesson } from './take-back';

/**
 * What can be undone: a check-up removed, entered figures cleared, shop profiles removed or taken in, what was taught (with
 * the files it was used on), a text read in another format, changes of models, rules and advice, answers of the self-assessment,
 * a change on the checklist, own phrases.
 */
export type Undo =
  | { readonly restore: string }
  | { readonly draft: Draft }
  | { readonly removeShops: readonly string[]; readonly saveShops: readonly KnownShop[] }
  | { readonly lesson: Lesson; readonly files: readonly number[] }
  | { readonly format: TextFormat; readonly file: number }
  | { readonly models: ModelsUndo }
  | { readonly sittings: SittingsRequest }
  | { readonly work: Work; readonly document: string }
  | { readonly phrases: readonly OwnPhrase[] }
  | { readonly settings: Settings }
  /** Models by shop a check-up was scored by. */
  | { readonly scoredBy: Readonly<Record<string, string>>; readonly document: string };

/** A change that can be taken back long after its notice is gone. */
export interface Undoable {
  readonly message: Message;
  readonly undo: Undo;
}

/** Older changes can be taken back no more. */
export const MOST_UNDOS = 100;
