/** What the window knows, and how it changes. One reducer; every change is a value with a name. */
import type { Work } from '../../shared/checklist/work';
import type { CheckupHistory } from '../../shared/history/history';
import type { AnswerDrafts } from '../../shared/ipc/assessment-contract';
import type {
  CheckupCard,
  CheckupDocument,
  ImportProgress,
  ImportSummary,
  Settings,
} from '../../shared/ipc/contract';
import type { Ended } from '../../shared/ipc/window-contract';
import type { ModelChoice } from '../../shared/ipc/models-contract';
import type { KnownShop } from '../../shared/model/shop-profile';
import type { ModelLibrary } from '../../shared/models/model-library';
import type { Teaching } from '../../shared/model/teaching';
import type { AnswerDraft } from '../features/assessment/answer-draft';
import type { OwnPhrase } from '../../shared/review-texts/lexicon';
import { INITIAL_VIEW, viewForNext, type CompareView } from '../features/compare/compare-view';
import { EMPTY_DRAFT, type Draft } from '../features/enter/draft';
import type { PlanDraft } from '../features/plan/plan-draft';
import type { Expected } from '../features/files/expected';
import { hasManyShops } from '../ui/check-up';
import type { Busy } from './busy';
import { START, goBack, goTo, replaceWith, withoutDocument } from './pages';
import type { Left, Page, Visit } from './pages';
import { sourceKey, withKeys } from './source-key';
import { NO_REPORT, type ReportState } from './report-state';
import { withToast, type Toast } from './toast';
import { doneAgain, takenBack, withNew, type Changes, type Undo, type Undoable } from './undo';

export interface State extends Changes {
  readonly settings: Settings;
  /** What a check-up can be made by. */
  readonly models: readonly ModelChoice[];
  /** Models as they are kept; null until they are read. */
  readonly library: ModelLibrary | null;
  readonly way: readonly Visit[];
  readonly cards: readonly CheckupCard[] | null;
  /** Shop profiles; null until they are read. */
  readonly shops: readonly KnownShop[] | null;
  readonly busy: Busy | null;
  readonly progress: ImportProgress | null;
  readonly imported: ImportSummary | null;
  /** Model chosen on the review page; null = automatic. */
  readonly model: string | null;
  /** Shops named on the review page, by `sourceKey`. */
  readonly shopNames: Readonly<Record<string, string>>;
  /** Tables the person leaves out of the check-up, by `sourceKey`. */
  readonly leftOut: ReadonlySet<string>;
  /** What was taught of tables and words; null until it is read. */
  readonly teaching: Teaching | null;
  /** How the person says phrases of reviews are to be read; null until it is read. */
  readonly phrases: readonly OwnPhrase[] | null;
  /** What the check-up held that is to be made again; null when none is. */
  readonly expected: Expected | null;
  /** Figures typed and pasted so far. */
  readonly draft: Draft;
  readonly document: CheckupDocument | null;
  /** All kept check-ups of the shops of the open document, as they were when it was opened; null until they are read. */
  readonly history: CheckupHistory | null;
  /** Answers that are not saved yet, by document and shop. */
  readonly answers: AnswerDrafts;
  /** What of the comparison is shown, and how. */
  readonly compareView: CompareView;
  /** Group of shops looked at on the page of today's shops; null = all. */
  readonly watchGroup: string | null;
  /** What was tried out on the open document, by shop. */
  readonly plans: Readonly<Record<string, PlanDraft>>;
  readonly report: ReportState;
  readonly toasts: readonly Toast[];
  readonly nextToast: number;
  /** Whether the summary to be sent to somebody stands in front. */
  readonly isSummaryShown: boolean;
  /** Whether the tour is asked for again. */
  readonly isTourShown: boolean;
  readonly isDiagnosticsShown: boolean;
  /** Where the person was when the program ended unexpectedly, until they went on or closed it. */
  readonly left: Ended | null;
}

/** What is known without an open document. */
const NO_DOCUMENT = { document: null, history: null, plans: {} } as const;

export const INITIAL_STATE: State = {
  settings: { language: 'zh-CN', theme: 'system' },
  models: [],
  library: null,
  way: START,
  cards: null,
  shops: null,
  busy: null,
  progress: null,
  imported: null,
  model: null,
  shopNames: {},
  leftOut: new Set(),
  teaching: null,
  phrases: null,
  expected: null,
  draft: EMPTY_DRAFT,
  ...NO_DOCUMENT,
  answers: {},
  compareView: INITIAL_VIEW,
  watchGroup: null,
  report: NO_REPORT,
  toasts: [],
  nextToast: 1,
  undos: [],
  redos: [],
  isSummaryShown: false,
  isTourShown: false,
  isDiagnosticsShown: false,
  left: null,
};

export type Change =
  | { readonly type: 'settings'; readonly settings: Settings }
  | { readonly type: 'models'; readonly models: readonly ModelChoice[] }
  | { readonly type: 'library'; readonly library: ModelLibrary }
  | { readonly type: 'cards'; readonly cards: readonly CheckupCard[] }
  | { readonly type: 'shops'; readonly shops: readonly KnownShop[] }
  | ({ readonly type: 'go'; readonly page: Page } & Left)
  | { readonly type: 'replace'; readonly page: Page }
  | { readonly type: 'back' }
  | { readonly type: 'busy'; readonly busy: Busy | null }
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'imported'; readonly summary: ImportSummary; readonly review: boolean }
  /** Files that are held, read or given to shops anew. */
  | { readonly type: 'rematched'; readonly summary: ImportSummary }
  | { readonly type: 'model'; readonly model: string | null }
  | {
      readonly type: 'shopName';
      /** By `sourceKey`. */
      readonly sources: readonly string[];
      readonly name: string;
    }
  | { readonly type: 'leaveOut'; readonly sources: readonly string[]; readonly out: boolean }
  | { readonly type: 'teaching'; readonly teaching: Teaching }
  | { readonly type: 'phrases'; readonly phrases: readonly OwnPhrase[] }
  | { readonly type: 'expect'; readonly expected: Expected | null }
  | {
      readonly type: 'opened';
      readonly document: CheckupDocument;
      /** Where going back leads: what it was just made of, or the start. */
      readonly back: Page;
    }
  /** A document that is no more; nothing where another one is open. */
  | { readonly type: 'closed'; readonly document: string }
  /** For a document; nothing once another one is open. */
  | { readonly type: 'history'; readonly document: string; readonly history: CheckupHistory }
  | { readonly type: 'draft'; readonly draft: Draft }
  | { readonly type: 'work'; readonly work: Work }
  /** The open document as it is kept now, judged anew or saved. */
  | { readonly type: 'kept'; readonly document: CheckupDocument }
  | {
      readonly type: 'answers';
      readonly document: string;
      readonly shop: string;
      readonly draft: AnswerDraft;
    }
  /** `document`: the one it was chosen for; for another one it says nothing. */
  | {
      readonly type: 'compareView';
      readonly document: string;
      readonly view: Partial<CompareView>;
    }
  | { readonly type: 'watchGroup'; readonly group: string | null }
  /** What was tried out on a shop of the document of this id. */
  | {
      readonly type: 'plan';
      readonly document: string;
      readonly shop: string;
      readonly draft: PlanDraft;
    }
  | { readonly type: 'report'; readonly report: Partial<ReportState> }
  | { readonly type: 'toast'; readonly toast: Omit<Toast, 'id'> }
  | { readonly type: 'dismiss'; readonly id: number }
  /** A change that needs no notice, but can be taken back. */
  | { readonly type: 'undoable'; readonly change: Undoable }
  /** `opposite` does it again, or takes it back again; null where it cannot. */
  | {
      readonly type: 'undone' | 'redone';
      readonly undo: Undo;
      readonly opposite: Undo | null;
    }
  | { readonly type: 'summary'; readonly isShown: boolean }
  | { readonly type: 'tour' | 'diagnostics'; readonly isShown: boolean }
  | { readonly type: 'left'; readonly left: Ended | null };

/**
 * The state after a change. An error has been read, and the summary is done with, when the person goes elsewhere or begins
 * something new.
 */
export function reduce(state: State, change: Change): State {
  const next = changed(state, change);
  if (!movesOn(change)) return next;
  const toasts = next.toasts.filter(({ kind }) => kind !== 'error');
  return { ...next, isSummaryShown: false, toasts };
}

function movesOn(change: Change): boolean {
  if (change.type === 'busy') return change.busy !== null;
  return ['go', 'back', 'imported', 'opened'].includes(change.type);
}

function changed(state: State, change: Change): State {
  switch (change.type) {
    case 'settings':
      return { ...state, settings: change.settings };
    case 'models':
      return { ...state, models: change.models };
    case 'library':
      return { ...state, library: change.library };
    case 'cards':
      return { ...state, cards: change.cards };
    case 'shops':
      return { ...state, shops: change.shops };
    case 'go':
      return { ...state, way: goTo(state.way, change.page, change) };
    case 'replace':
      return { ...state, way: replaceWith(state.way, change.page) };
    case 'back':
      return { ...state, way: goBack(state.way) };
    case 'busy':
      return { ...state, busy: change.busy, progress: null };
    case 'progress':
      return state.busy === 'import' || state.busy === 'run'
        ? { ...state, progress: change.progress }
        : state;
    case 'imported':
      return withImport(state, change.summary, change.review);
    case 'rematched':
      return state.imported === null ? state : withNames({ ...state, imported: change.summary });
    case 'model':
      return { ...state, model: change.model };
    case 'shopName': {
      const named = Object.fromEntries(change.sources.map((source) => [source, change.name]));
      return { ...state, shopNames: { ...state.shopNames, ...named } };
    }
    case 'leaveOut':
      return { ...state, leftOut: withKeys(state.leftOut, change.sources, change.out) };
    case 'teaching':
      return { ...state, teaching: change.teaching };
    case 'phrases':
      return { ...state, phrases: change.phrases };
    case 'expect':
      return { ...state, expected: change.expected, model: change.expected?.model ?? null };
    case 'opened':
      return {
        ...state,
        expected: null,
        model: state.expected === null ? state.model : null,
        ...NO_DOCUMENT,
        left: null,
        document: change.document,
        compareView: viewForNext(state.compareView),
        way: goTo(goTo(START, change.back), firstPage(change.document)),
      };
    case 'closed':
      return state.document?.id === change.document
        ? { ...state, ...NO_DOCUMENT, way: withoutDocument(state.way) }
        : state;
    case 'history':
      return state.document?.id === change.document ? { ...state, history: change.history } : state;
    case 'draft':
      return { ...state, draft: change.draft };
    case 'work':
      return state.document === null
        ? state
        : { ...state, document: { ...state.document, work: change.work } };
    case 'kept':
      // Ticks made meanwhile are newer than those that came back.
      return state.document?.id === change.document.id
        ? { ...state, document: { ...change.document, work: state.document.work } }
        : state;
    case 'answers': {
      const answers = { ...state.answers[change.document], [change.shop]: change.draft };
      return { ...state, answers: { ...state.answers, [change.document]: answers } };
    }
    case 'compareView':
      return state.document?.id === change.document
        ? { ...state, compareView: { ...state.compareView, ...change.view } }
        : state;
    case 'watchGroup':
      return { ...state, watchGroup: change.group };
    case 'plan':
      // It is handed over when the page is left, which opening another document does too.
      return state.document?.id === change.document
        ? { ...state, plans: { ...state.plans, [change.shop]: change.draft } }
        : state;
    case 'report':
      return { ...state, report: { ...state.report, ...change.report } };
    case 'toast':
      return {
        ...state,
        toasts: withToast(state.toasts, { ...change.toast, id: state.nextToast }),
        nextToast: state.nextToast + 1,
        ...withNew(state, change.toast),
      };
    case 'dismiss':
      return { ...state, toasts: state.toasts.filter((toast) => toast.id !== change.id) };
    case 'summary':
      return { ...state, isSummaryShown: change.isShown && state.document !== null };
    case 'left':
      return { ...state, left: change.left };
    case 'tour':
      return { ...state, isTourShown: change.isShown };
    case 'diagnostics':
      return { ...state, isDiagnosticsShown: change.isShown };
    case 'undoable':
      return { ...state, ...withNew(state, change.change) };
    case 'undone':
      return {
        ...state,
        toasts: state.toasts.filter(({ undo }) => undo !== change.undo),
        ...takenBack(state, change.undo, change.opposite),
      };
    case 'redone':
      return { ...state, ...doneAgain(state, change.undo, change.opposite) };
  }
}

/** Of many shops one asks first which of them need a hand. */
function firstPage({ result }: CheckupDocument): Page {
  return { name: hasManyShops(result) ? 'watch' : 'overview' };
}

function withImport(before: State, summary: ImportSummary, review: boolean): State {
  // Other files may be held by the same numbers now.
  const isKept = ({ undo }: Undoable) => !('format' in undo);
  const state = {
    ...before,
    undos: before.undos.filter(isKept),
    redos: before.redos.filter(isKept),
  };
  if (!review) return { ...state, imported: summary, shopNames: {}, leftOut: new Set() };
  const way = goTo(state.way, { name: 'review' });
  // Names given so far stay when files are added.
  return withNames({ ...state, imported: summary, way });
}

/** Only the names, and the leaving out, of tables that are there. */
function withNames(state: State): State {
  const keys = new Set(state.imported?.sources.map(sourceKey));
  const kept = Object.entries(state.shopNames).filter(([key]) => keys.has(key));
  const leftOut = new Set([...state.leftOut].filter((key) => keys.has(key)));
  return { ...state, shopNames: Object.fromEntries(kept), leftOut };
}
