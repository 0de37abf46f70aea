/** What the window does: each command asks the main process and turns the answer into changes. */
import type { ShopEntry } from '../../shared/import/entries/entry';
import type { FieldSetId } from '../../shared/import/entries/field-sets';
import type { FileTicket, Settings } from '../../shared/ipc/contract';
import type { AppError, Message, Result } from '../../shared/result';
import { makeAssessmentCommands, type AssessmentCommands } from './assessment-commands';
import type { OwnPhrase } from '../../shared/review-texts/lexicon';
import { makeChartCommands, type ChartCommands } from './chart-commands';
import { makeDataCommands, type DataCommands } from './data-commands';
import { isDocument, makeDocumentCommands, type DocumentCommands } from './document-commands';
import { makeFileCommands, type FileCommands } from './file-commands';
import { makeMetricCommands, type MetricCommands } from './metric-commands';
import { makeLeftCommands, type LeftCommands } from './left-commands';
import { makeHistoryCommands, type HistoryCommands } from './history-commands';
import { makeModelCommands, type ModelCommands } from './model-commands';
import { opposite } from './opposite';
import type { Page } from './pages';
import { makeReportCommands, type ReportCommands } from './report-commands';
import { makeShopCommands, type ShopCommands } from './shop-commands';
import { makeWorkCommands, type WorkCommands } from './work-commands';
import { leftOutIndices, namedShops } from './source-key';
import { INITIAL_STATE } from './state';
import type { Toast } from './toast';
import type { Changes, Undo, Undoable } from './undo';
import type { Wiring } from './wiring';

export interface Commands
  extends
    ShopCommands,
    FileCommands,
    ModelCommands,
    AssessmentCommands,
    WorkCommands,
    DocumentCommands,
    DataCommands,
    MetricCommands,
    ChartCommands,
    HistoryCommands,
    LeftCommands,
    ReportCommands {
  readonly start: () => Promise<void>;
  /** Opens the files the program was called with, once what is under way is done. */
  readonly takeCalled: () => Promise<void>;
  readonly chooseFiles: (add: boolean) => Promise<void>;
  /** Reads files dropped on the window; while something is under way it is said that they were not. */
  readonly drop: (files: readonly File[], add: boolean) => Promise<void>;
  /** Resolves when the file is open, or known not to open with this. */
  readonly unlock: (file: string, password: string) => Promise<void>;
  readonly tryExample: (example: 'three-shops' | 'summary') => Promise<void>;
  readonly cancelImport: () => Promise<void>;
  readonly run: () => Promise<void>;
  /** Makes a check-up of entered figures, or puts them beside the files read and shows both (`add`). */
  readonly enter: (entries: readonly ShopEntry[], add: boolean) => Promise<void>;
  readonly saveForm: (set: FieldSetId) => Promise<void>;
  readonly undo: (undo: Undo) => Promise<void>;
  /** Takes back the newest change there is; nothing without one. */
  readonly undoLast: () => Promise<void>;
  /** Does again what was taken back last; nothing without it, or once something else was changed. */
  readonly redoLast: () => Promise<void>;
  /** Exports what is to do today and what may be contested, of one shop or all. */
  readonly saveToday: (shop: string | null) => Promise<void>;
  /** Keeps how phrases are to be read, in place of what was kept; can be undone. */
  readonly savePhrases: (phrases: readonly OwnPhrase[], message: Message) => Promise<void>;
  readonly changeSettings: (settings: Settings) => Promise<void>;
  readonly showSummary: (isShown: boolean) => void;
  /** Closing the tour is remembered. */
  readonly showTour: (isShown: boolean) => void;
}

/** How an import ends that was cancelled; the person knows already. */
const CANCELLED = 'app.importCancelled';

/** The commands over an API and a store. Failures become toasts; none throws. */
export function makeCommands({
  api,
  state,
  dispatch,
}: Pick<Wiring, 'api' | 'state' | 'dispatch'>): Commands {
  const report = (message: Message, kind: Toast['kind'], undo: Undo | null = null) => {
    dispatch({ type: 'toast', toast: { message, kind, undo } });
  };

  const reportChange: Wiring['reportChange'] = (
    message,
    undo,
    notSaved = state().document?.notSaved ?? null,
  ) => {
    if (notSaved === null) report(message, 'notice', undo);
    else dispatch({ type: 'undoable', change: { message, undo } });
  };

  /** The value, or undefined after the error was shown. */
  const valueOf = async <T>(answer: Promise<Result<T>>): Promise<T | undefined> => {
    const result = await answer.catch((): { ok: false; error: AppError } => ({
      ok: false,
      error: { code: 'ui.error.noAnswer', params: {} },
    }));
    if (result.ok) return result.value;
    if (result.error.code !== CANCELLED) report(result.error, 'error');
    return undefined;
  };

  /** Whether the program was called with files while something was under way. */
  let isCalled = false;

  /** One thing at a time: what is asked for meanwhile is not done. */
  const busyWith: Wiring['busyWith'] = async (busy, work) => {
    if (state().busy !== null) return undefined;
    dispatch({ type: 'busy', busy });
    try {
      return await work();
    } finally {
      dispatch({ type: 'busy', busy: null });
      if (isCalled) void takeCalled();
    }
  };

  const importTickets = async (answer: Promise<Result<readonly FileTicket[]>>, add: boolean) => {
    const given = (await valueOf(answer)) ?? [];
    if (given.length === 0) return;
    if (given.some(isDocument)) return documentCommands.openGiven(given);
    const tickets = given.map(({ ticket }) => ticket);
    await busyWith('import', async () => {
      const summary = await valueOf(api.importFiles(tickets, add));
      if (summary !== undefined) dispatch({ type: 'imported', summary, review: true });
    });
  };

  const runWith = async (
    shops: Readonly<Record<string, string>>,
    model: string | null,
    back: Page = { name: 'review' },
    leftOut: readonly number[] = [],
  ) => {
    const document = await valueOf(api.runCheckup({ model, period: null, shops, leftOut }));
    if (document === undefined) return;
    dispatch({ type: 'opened', document, back });
    void listCards();
    // A check-up teaches codes and names of its shops.
    void shopCommands.listShops();
  };

  const takeCalled = async () => {
    isCalled = state().busy !== null;
    if (!isCalled) await importTickets(api.takeWaiting(), false);
  };

  const drop = async (files: readonly File[], add: boolean) => {
    if (state().busy === null) await importTickets(api.acceptDrop(files), add);
    else report({ code: 'ui.toast.notNow', params: {} }, 'notice');
  };

  const readPhrases = async () => {
    const phrases = await valueOf(api.readPhrases());
    if (phrases !== undefined) dispatch({ type: 'phrases', phrases });
  };

  const keepPhrases = async (phrases: readonly OwnPhrase[]): Promise<boolean> => {
    const kept = await valueOf(api.savePhrases(phrases));
    if (kept !== undefined) dispatch({ type: 'phrases', phrases: kept });
    return kept !== undefined;
  };

  const wiring: Wiring = { api, state, dispatch, valueOf, report, reportChange, busyWith };
  const shopCommands = makeShopCommands(wiring);
  const assessmentCommands = makeAssessmentCommands(wiring);
  const fileCommands = makeFileCommands(wiring);
  const historyCommands = makeHistoryCommands(wiring);
  const documentCommands = makeDocumentCommands(wiring, historyCommands);
  const { listCards, scoreAnew } = documentCommands;
  const modelCommands = makeModelCommands({ ...wiring, scoreAnew });
  const reportCommands = makeReportCommands(wiring);
  const leftCommands = makeLeftCommands(wiring);
  const workCommands = makeWorkCommands({ ...wiring, listCards });

  const changeSettings = async (settings: Settings) => {
    dispatch({ type: 'settings', settings });
    await valueOf(api.writeSettings(settings));
  };

  /** Whether it was done; why not was told. */
  const perform = async (undo: Undo): Promise<boolean> => {
    if ('lesson' in undo) return fileCommands.undoLesson(undo.lesson, undo.files);
    if ('format' in undo) return fileCommands.undoFormat(undo.file, undo.format);
    if ('sittings' in undo) return assessmentCommands.undoSittings(undo.sittings);
    if ('scoredBy' in undo) return documentCommands.undoRescore(undo.document, undo.scoredBy);
    if ('work' in undo) return workCommands.undoWork(undo.document, undo.work);
    if ('phrases' in undo) return keepPhrases(undo.phrases);
    if ('models' in undo) return modelCommands.undoModels(undo.models);
    if ('report' in undo) return reportCommands.undoReport(undo.report);
    if ('removeShops' in undo) return shopCommands.undoShops(undo.removeShops, undo.saveShops);
    if ('remove' in undo) return documentCommands.redoRemoval(undo.remove);
    if ('restore' in undo) return documentCommands.undoRemoval(undo.restore);
    // These are in force whether they can be kept or not.
    if ('settings' in undo) await changeSettings(undo.settings);
    else dispatch({ type: 'draft', draft: undo.draft });
    return true;
  };

  let lastMove: Promise<void> = Promise.resolve();
  /** Takes a change back or does it again, one after the other; one that fails can be tried again. */
  const move = (
    kind: 'undone' | 'redone',
    choose: (changes: Changes) => Undoable | undefined,
  ): Promise<void> => {
    lastMove = lastMove.then(async () => {
      const change = choose(state());
      if (change === undefined) return;
      const { undo, message } = change;
      const back = opposite(undo, state());
      if (!(await perform(undo))) return;
      dispatch({ type: kind, undo, opposite: back });
      report(message, kind);
    });
    return lastMove;
  };

  return {
    ...shopCommands,
    ...fileCommands,
    ...modelCommands,
    ...assessmentCommands,
    ...workCommands,
    ...documentCommands,
    ...makeDataCommands(wiring),
    ...makeMetricCommands(wiring),
    ...makeChartCommands(wiring),
    ...historyCommands,
    ...reportCommands,
    ...leftCommands,
    start: async () => {
      const [settings, models] = await Promise.all([
        valueOf(api.readSettings()),
        valueOf(api.listModels()),
        listCards(),
        shopCommands.listShops(),
        fileCommands.readTeaching(),
        assessmentCommands.readDrafts(),
        modelCommands.readModels(),
        readPhrases(),
        reportCommands.readTemplates(),
      ]);
      // What the person changed before the answer came is newer.
      const untouched = state().settings === INITIAL_STATE.settings;
      if (settings !== undefined && untouched) dispatch({ type: 'settings', settings });
      if (models !== undefined) dispatch({ type: 'models', models });
      await leftCommands.comeBack();
      await takeCalled();
    },
    takeCalled,
    chooseFiles: (add) => importTickets(api.chooseFiles(), add),
    drop,
    unlock: (file, password) =>
      busyWith('unlock', async () => {
        const summary = await valueOf(api.unlockFile(file, password));
        if (summary !== undefined) dispatch({ type: 'imported', summary, review: true });
      }),
    tryExample: (example) =>
      busyWith('run', async () => {
        const summary = await valueOf(api.importExample(example));
        if (summary === undefined) return;
        dispatch({ type: 'imported', summary, review: false });
        await runWith({}, null);
      }),
    cancelImport: async () => {
      await valueOf(api.cancelImport());
    },
    run: () =>
      busyWith('run', () => {
        const { imported, shopNames, leftOut, model } = state();
        const out = leftOutIndices(imported, leftOut);
        return runWith(namedShops(imported, shopNames), model, { name: 'review' }, out);
      }),
    enter: (entries, add) =>
      busyWith('run', async () => {
        const summary = await valueOf(api.putEntries({ entries, add }));
        if (summary === undefined) return;
        dispatch({ type: 'imported', summary, review: add });
        if (!add) await runWith({}, null, { name: 'form', add: false });
      }),
    saveForm: async (set) => {
      const saved = await valueOf(api.saveForm(set));
      if (saved === undefined || saved === null) return;
      report({ code: 'ui.form.saved', params: { ...saved } }, 'notice');
    },
    undo: (undo) => move('undone', ({ undos }) => undos.find((one) => one.undo === undo)),
    undoLast: () => move('undone', ({ undos }) => undos.at(-1)),
    redoLast: () => move('redone', ({ redos }) => redos.at(-1)),
    saveToday: async (shop) => {
      const id = state().document?.id;
      if (id === undefined) return;
      const saved = await valueOf(api.saveToday(id, shop));
      if (saved === undefined || saved === null) return;
      const code = saved.isAll ? 'ui.today.saved' : 'ui.today.savedKept';
      report({ code, params: { file: saved.file } }, 'notice');
    },
    savePhrases: async (phrases, message) => {
      const before = state().phrases ?? [];
      if (await keepPhrases(phrases)) report(message, 'notice', { phrases: before });
    },
    changeSettings: async (settings) => {
      const before = state().settings;
      await changeSettings(settings);
      const isSeen = before.language !== settings.language || before.theme !== settings.theme;
      const message = { code: 'ui.settings.changed', params: {} };
      const change = { message, undo: { settings: before } };
      if (isSeen) dispatch({ type: 'undoable', change });
    },
    showSummary: (isShown) => {
      dispatch({ type: 'summary', isShown });
    },
    showTour: (isShown) => {
      dispatch({ type: 'tour', isShown });
      if (isShown) dispatch({ type: 'go', page: { name: 'start' }, scroll: 0 });
      else void changeSettings({ ...state().settings, toured: true });
    },
  };
}
