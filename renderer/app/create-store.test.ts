import { describe, expect, it, vi } from 'vitest';
import type { Work } from '../../shared/checklist/work';
import { resultWith } from '../../shared/checkup/testing/results';
import { NO_HISTORY } from '../../shared/history/history';
import type { AnswerDrafts } from '../../shared/ipc/assessment-contract';
import type { CheckupApi, CheckupDocument, ImportSummary } from '../../shared/ipc/contract';
import type { Ended } from '../../shared/ipc/window-contract';
import { SIX_FACTORS } from '../../shared/models/data/six-factors';
import { NO_CHANGES } from '../../shared/models/user-models';
import { scored as scoredShop, shopWith } from '../../shared/scoring/testing/shops';
import { NO_MODEL_SETTINGS } from '../../shared/models/model-library';
import { openLibrary } from '../../shared/models/open-library';
import { NOTHING_TAUGHT, type TableMapping, type Teaching } from '../../shared/model/teaching';
import {
  BUILT_IN_DESIGNS,
  NO_TEMPLATES,
  PLAIN_LOOK,
  type ReportTemplates,
} from '../../shared/report/design';
import { fail, ok, type Result } from '../../shared/result';
import { known } from '../../shared/shops/testing/known-shop';
import { NO_SIZES } from '../testing/no-sizes';
import { sourceSummary } from '../testing/source-summary';
import { createStore } from './create-store';
import { currentVisit } from './pages';
import { sourceKey } from './source-key';

const summary: ImportSummary = {
  files: [],
  sources: [],
  locked: [],
  failures: [],
  period: { from: null, to: null },
};
const library = openLibrary(NO_MODEL_SETTINGS);
const document: CheckupDocument = {
  id: 'd',
  result: resultWith({ period: { from: null, to: null } }),
  work: { title: '', checklist: {} },
};

function fakeApi(overrides: Partial<CheckupApi> = {}): CheckupApi {
  const done = () => Promise.resolve(ok(null));
  const nothing = () => () => undefined;
  return {
    chooseFiles: () => Promise.resolve(ok([{ ticket: 't', name: 'a.csv', bytes: 1 }])),
    acceptDrop: () => Promise.resolve(ok([])),
    importFiles: () => Promise.resolve(ok(summary)),
    unlockFile: () => Promise.resolve(ok(summary)),
    importExample: () => Promise.resolve(ok(summary)),
    cancelImport: done,
    matchFiles: () => Promise.resolve(ok(summary)),
    previewSheet: () => Promise.resolve(fail('x')),
    rereadFiles: () => Promise.resolve(ok(summary)),
    listIssues: () => Promise.resolve(ok([])),
    saveIssues: () => Promise.resolve(ok({ file: 'x.xlsx' })),
    readPhrases: () => Promise.resolve(ok([])),
    savePhrases: (phrases) => Promise.resolve(ok(phrases)),
    readTeaching: () => Promise.resolve(ok(NOTHING_TAUGHT)),
    saveTable: () => Promise.resolve(ok(NOTHING_TAUGHT)),
    removeTable: () => Promise.resolve(ok(NOTHING_TAUGHT)),
    saveWord: () => Promise.resolve(ok(NOTHING_TAUGHT)),
    removeWord: () => Promise.resolve(ok(NOTHING_TAUGHT)),
    replaceTeaching: (teaching) => Promise.resolve(ok(teaching)),
    exportTeaching: () => Promise.resolve(ok(null)),
    importTeaching: () => Promise.resolve(ok(null)),
    putEntries: () => Promise.resolve(ok(summary)),
    saveForm: () => Promise.resolve(ok({ file: 'x.xlsx' })),
    runCheckup: () => Promise.resolve(ok(document)),
    rescore: () => Promise.resolve(ok(document)),
    listCheckups: () => Promise.resolve(ok([])),
    openCheckup: () => Promise.resolve(ok(document)),
    saveWork: done,
    removeCheckup: done,
    restoreCheckup: done,
    saveAnswers: () => Promise.resolve(ok(document)),
    replaceSittings: () => Promise.resolve(ok(document)),
    readDrafts: () => Promise.resolve(ok({})),
    keepDrafts: (drafts) => Promise.resolve(ok(drafts)),
    listShops: () => Promise.resolve(ok([])),
    readHistory: () => Promise.resolve(ok(NO_HISTORY)),
    saveShop: (shop) => Promise.resolve(ok(shop)),
    removeShop: done,
    exportShops: () => Promise.resolve(ok(null)),
    importShops: () => Promise.resolve(ok(null)),
    readTemplates: () => Promise.resolve(ok(NO_TEMPLATES)),
    keepTemplates: (templates) => Promise.resolve(ok(templates)),
    chooseLogo: () => Promise.resolve(ok(null)),
    previewReport: () => Promise.resolve(fail('x')),
    saveReport: () => Promise.resolve(ok({ file: 'x.pdf' })),
    saveReports: () => Promise.resolve(ok(null)),
    cancelReports: done,
    printReport: () => Promise.resolve(ok({ isPrinted: true })),
    exportCheckup: () => Promise.resolve(ok({ file: 'x.xlsx' })),
    saveCharts: () => Promise.resolve(ok(null)),
    saveMetricRows: () => Promise.resolve(ok({ file: 'x.xlsx', isAll: true, count: 3 })),
    saveChart: () => Promise.resolve(ok({ file: 'x.png' })),
    metricSpread: () => Promise.resolve(ok(null)),
    saveToday: () => Promise.resolve(ok({ file: 'x.xlsx', isAll: true })),
    reportContent: () => Promise.resolve(fail('x')),
    reportReady: done,
    reportFailed: done,
    readSettings: () => Promise.resolve(ok({ language: 'en' as const, theme: 'dark' as const })),
    writeSettings: done,
    listModels: () => Promise.resolve(ok([])),
    readModels: () => Promise.resolve(ok(library)),
    saveModel: () => Promise.resolve(ok(library)),
    removeModel: () => Promise.resolve(ok(library)),
    saveAdvice: () => Promise.resolve(ok(library)),
    exportModels: () => Promise.resolve(ok(null)),
    importModels: () => Promise.resolve(ok(null)),
    loadRules: () => Promise.resolve(ok(null)),
    putRules: () => Promise.resolve(ok(library)),
    tellFacts: done,
    tellFailed: done,
    takeWaiting: () => Promise.resolve(ok([])),
    takeLeft: () => Promise.resolve(ok(null)),
    copy: done,
    chooseDocument: () => Promise.resolve(ok(null)),
    openDocument: () => Promise.resolve(ok(document)),
    saveCopy: () => Promise.resolve(ok(null)),
    readKept: () => Promise.resolve(ok({ version: '', folder: '', sizes: NO_SIZES, checkups: 0 })),
    readDiagnostics: () => Promise.resolve(ok({ text: '' })),
    showFolder: done,
    deleteAll: done,
    onWaiting: nothing,
    onImportProgress: nothing,
    onReportProgress: nothing,
    onMenuCommand: nothing,
    ...overrides,
  };
}

describe('the store', () => {
  it('takes settings and recent check-ups at the start', async () => {
    const store = createStore(fakeApi());
    await store.commands.start();
    expect(store.state().settings).toEqual({ language: 'en', theme: 'dark' });
    expect(store.state().cards).toEqual([]);
  });

  it('keeps a language chosen before the stored settings are there', async () => {
    const store = createStore(fakeApi());
    const starting = store.commands.start();
    const chosen = { language: 'zh-CN', theme: 'light' } as const;
    void store.commands.changeSettings(chosen);
    await starting;
    expect(store.state().settings).toEqual(chosen);
  });

  it('goes from the example to the overview in one command', async () => {
    const store = createStore(fakeApi());
    await store.commands.tryExample('three-shops');
    expect(currentVisit(store.state().way).page.name).toBe('overview');
    expect(store.state().busy).toBeNull();
  });

  it('tries a password on a locked file without leaving the page', async () => {
    const locked = [{ file: 'a.xlsx', isWrong: true }];
    const unlockFile = vi.fn<CheckupApi['unlockFile']>(async () => ok({ ...summary, locked }));
    const store = createStore(fakeApi({ unlockFile }));
    await store.commands.chooseFiles(false);
    const opening = store.commands.unlock('a.xlsx', 'a8F3kd');
    expect(store.state().busy).toBe('unlock');
    await opening;
    expect(unlockFile).toHaveBeenCalledWith('a.xlsx', 'a8F3kd');
    expect(store.state().imported?.locked).toEqual(locked);
    expect(currentVisit(store.state().way).page.name).toBe('review');
  });

  it('reads nothing when no file was chosen', async () => {
    const importFiles = vi.fn<CheckupApi['importFiles']>();
    const store = createStore(fakeApi({ chooseFiles: () => Promise.resolve(ok([])), importFiles }));
    await store.commands.chooseFiles(false);
    expect(importFiles).not.toHaveBeenCalled();
    expect(currentVisit(store.state().way).page.name).toBe('start');
  });

  it('says an error and stays where it is', async () => {
    const store = createStore(
      fakeApi({ runCheckup: () => Promise.resolve(fail('checkup.noUsableRow')) }),
    );
    await store.commands.run();
    expect(store.state().toasts[0]?.message.code).toBe('checkup.noUsableRow');
    expect(store.state().document).toBeNull();
    expect(store.state().busy).toBeNull();
  });

  it('says nothing about an import the person cancelled', async () => {
    const store = createStore(
      fakeApi({ importFiles: () => Promise.resolve(fail('app.importCancelled')) }),
    );
    await store.commands.chooseFiles(false);
    expect(store.state().toasts).toEqual([]);
  });

  it('says so when the other side does not answer', async () => {
    const store = createStore(fakeApi({ openCheckup: () => Promise.reject(new Error('gone')) }));
    await store.commands.open('d');
    expect(store.state().toasts[0]?.message.code).toBe('ui.error.noAnswer');
  });

  it('offers to undo a removal, and only one that happened', async () => {
    const store = createStore(fakeApi());
    await store.commands.remove('d');
    expect(store.state().toasts[0]?.undo).toEqual({ restore: 'd' });
    const failing = createStore(fakeApi({ removeCheckup: () => Promise.resolve(fail('x')) }));
    await failing.commands.remove('d');
    expect(failing.state().toasts[0]?.undo).toBeNull();
  });
});

describe('answers that are not saved yet', () => {
  it('are kept as they are given, and there again after a restart', async () => {
    let kept: AnswerDrafts = {};
    const api: Partial<CheckupApi> = {
      readDrafts: () => Promise.resolve(ok(kept)),
      keepDrafts: (drafts) => Promise.resolve(ok((kept = drafts))),
    };
    const store = createStore(fakeApi(api));
    await store.commands.keepDraft('d', 'douyin/A', { 'assess.honesty': '4' });
    await store.commands.keepDraft('d', 'douyin/B', {});
    expect(kept).toEqual({ d: { 'douyin/A': { 'assess.honesty': '4' } } });
    const again = createStore(fakeApi(api));
    await again.commands.start();
    expect(again.state().answers).toEqual(kept);
    await again.commands.keepDraft('d', 'douyin/A', {});
    expect(kept).toEqual({});
  });

  it('that cannot be kept are told of once', async () => {
    const store = createStore(
      fakeApi({
        keepDrafts: () => Promise.resolve(fail('answers.notSaved', { reason: 'ENOSPC' })),
      }),
    );
    await store.commands.keepDraft('d', 'douyin/A', { 'assess.shareRate': '2' });
    await store.commands.keepDraft('d', 'douyin/A', { 'assess.shareRate': '2.5' });
    expect(store.state().toasts.map(({ kind }) => kind)).toEqual(['error']);
    expect(store.state().answers).toEqual({ d: { 'douyin/A': { 'assess.shareRate': '2.5' } } });
  });
});

describe('changes of the checklist', () => {
  const shop = 'other/小店A';
  const item = { shop, action: 'cutoff-16-pickup-onsite', metric: 'logistics.pickupHours' };

  it('can be undone one at a time: the last one alone, as it was before', async () => {
    const saved: Work[] = [];
    const saveWork: CheckupApi['saveWork'] = (_id, work) => {
      saved.push(work);
      return Promise.resolve(ok(null));
    };
    const store = createStore(fakeApi({ saveWork }));
    await store.commands.open('d');
    await store.commands.changeItem(document, item, { what: 'owner', to: '小王' });
    await store.commands.changeItem(document, item, { what: 'due', to: '2026-11-01' });
    await store.commands.changeItem(document, item, { what: 'due', to: '2026-11-01' });
    const undos = store.state().toasts.map(({ undo }) => undo);
    expect(undos).toHaveLength(1);
    expect(saved).toHaveLength(2);
    if (undos[0] === undefined || undos[0] === null) throw new Error('nothing to undo');
    await store.commands.undo(undos[0]);
    const [state] = Object.values(store.state().document?.work.checklist ?? {});
    expect(state).toMatchObject({ owner: '小王', due: null });
    expect(saved[2]).toEqual(saved[0]);
  });

  it('are saved in the order they were made', async () => {
    const saved: number[] = [];
    const saveWork: CheckupApi['saveWork'] = async (_id, { checklist }) => {
      const count = Object.keys(checklist).length;
      await new Promise((resolve) => setTimeout(resolve, count === 1 ? 20 : 0));
      saved.push(count);
      return ok(null);
    };
    const store = createStore(fakeApi({ saveWork }));
    await store.commands.open('d');
    const change = { what: 'state', to: 'done' } as const;
    const first = store.commands.changeItem(document, item, change);
    const second = store.commands.changeItem(document, { ...item, action: 'other' }, change);
    expect(Object.keys(store.state().document?.work.checklist ?? {})).toHaveLength(2);
    await Promise.all([first, second]);
    expect(saved).toEqual([1, 2]);
  });

  it('can be taken back before the disk has taken them, and are then not told as done', async () => {
    const answers: ((saved: Result<null>) => void)[] = [];
    const saveWork: CheckupApi['saveWork'] = () =>
      new Promise((resolve) => {
        answers.push(resolve);
      });
    const store = createStore(fakeApi({ saveWork }));
    await store.commands.open('d');
    const done = store.commands.changeItem(document, item, { what: 'state', to: 'done' });
    const undone = store.commands.undoLast();
    await vi.waitFor(() => {
      expect(store.state().document?.work).toEqual(document.work);
    });
    for (const at of [0, 1]) {
      await vi.waitFor(() => {
        expect(answers).toHaveLength(at + 1);
      });
      answers[at]?.(ok(null));
    }
    await Promise.all([done, undone]);
    expect(store.state().toasts.map(({ kind }) => kind)).toEqual(['undone']);
    expect(store.state().document?.work).toEqual(document.work);
  });

  it('that the disk does not take are not told as done, but shown as not saved until they are', async () => {
    const full = { code: 'app.documentNotSaved', params: { reason: 'ENOSPC' } };
    let isFull = true;
    const store = createStore(
      fakeApi({ saveWork: () => Promise.resolve(ok(isFull ? full : null)) }),
    );
    await store.commands.open('d');
    await store.commands.changeItem(document, item, { what: 'state', to: 'done' });
    expect(store.state().toasts).toEqual([]);
    expect(store.state().document?.notSaved).toEqual(full);
    expect(Object.values(store.state().document?.work.checklist ?? {})).toMatchObject([
      { state: 'done' },
    ]);
    await store.commands.saveAgain();
    expect(store.state().toasts.map(({ message }) => message)).toEqual([
      { code: 'ui.document.stillNotSaved', params: full.params },
    ]);
    isFull = false;
    await store.commands.saveAgain();
    expect(store.state().toasts.at(-1)?.message.code).toBe('ui.document.saved');
    expect(store.state().document).not.toHaveProperty('notSaved');
    await store.commands.undoLast();
    expect(store.state().document?.work).toEqual(document.work);
  });

  it('that cannot be taken at all are shown no more, and only the error is told', async () => {
    const store = createStore(
      fakeApi({ saveWork: () => Promise.resolve(fail('app.documentMissing')) }),
    );
    await store.commands.open('d');
    await store.commands.changeItem(document, item, { what: 'state', to: 'done' });
    expect(store.state().toasts.map(({ kind }) => kind)).toEqual(['error']);
    expect(store.state().document?.work).toEqual(document.work);
    expect(store.state().undos).toEqual([]);
  });

  it('go to the check-up they were made in, whichever is open by then', async () => {
    const saved: string[] = [];
    const saveWork: CheckupApi['saveWork'] = (id, { checklist }) => {
      saved.push(`${id} ${Object.keys(checklist).length}`);
      return Promise.resolve(ok(null));
    };
    const other = { ...document, id: 'other' };
    const store = createStore(fakeApi({ saveWork, openCheckup: () => Promise.resolve(ok(other)) }));
    await store.commands.open('other');
    await store.commands.changeItem(document, item, { what: 'note', to: '还在打' });
    expect(saved).toEqual([`${document.id} 1`]);
    expect(store.state().document?.work).toBe(other.work);
  });
});

describe('shop profiles', () => {
  const shop = known('小店A');

  it('are listed anew after a change, and the tables read are given to shops again', async () => {
    const rematched = { ...summary, period: { from: '2026-09-01', to: '2026-09-30' } };
    const store = createStore(
      fakeApi({
        listShops: () => Promise.resolve(ok([shop])),
        matchFiles: () => Promise.resolve(ok(rematched)),
      }),
    );
    expect(await store.commands.saveShop(shop)).toBeNull();
    expect(store.state().shops).toEqual([shop]);
    expect(store.state().imported).toBeNull();
    await store.commands.chooseFiles(false);
    const page = currentVisit(store.state().way).page.name;
    await store.commands.saveShop(shop);
    expect(store.state().imported).toBe(rematched);
    expect(currentVisit(store.state().way).page.name).toBe(page);
  });

  it('that cannot be kept are said where they were typed, not in a toast', async () => {
    const taken = fail('shops.nameTaken', { name: '小店A', shop: '小店B' });
    const store = createStore(fakeApi({ saveShop: () => Promise.resolve(taken) }));
    expect(await store.commands.saveShop(shop)).toEqual(taken.error);
    expect(store.state().toasts).toEqual([]);
  });

  it('that were removed or taken in can be put back as they were', async () => {
    const calls: string[] = [];
    const before = known('小店B');
    const store = createStore(
      fakeApi({
        removeShop: (id) => {
          calls.push(`remove ${id}`);
          return Promise.resolve(ok(null));
        },
        saveShop: (saved) => {
          calls.push(`save ${saved.name}`);
          return Promise.resolve(ok(saved));
        },
        importShops: () =>
          Promise.resolve(ok({ file: 'x.json', added: ['n'], replaced: [before] })),
      }),
    );
    const undoLast = async () => {
      const undo = store.state().toasts.at(-1)?.undo;
      if (undo === null || undo === undefined) throw new Error('nothing to undo');
      await store.commands.undo(undo);
    };
    await store.commands.removeShop(shop);
    await undoLast();
    await store.commands.importShops();
    await undoLast();
    expect(calls).toEqual(['remove 小店A', 'save 小店A', 'remove n', 'save 小店B']);
  });

  it('are learnt from a check-up', async () => {
    const store = createStore(fakeApi({ listShops: () => Promise.resolve(ok([shop])) }));
    await store.commands.chooseFiles(false);
    await store.commands.run();
    await vi.waitFor(() => {
      expect(store.state().shops).toEqual([shop]);
    });
  });
});

describe('teaching', () => {
  const table: TableMapping = {
    headers: ['流水', '日子'],
    kind: 'orders',
    columns: { 流水: 'orderId' },
    file: '自己的表.csv',
    savedAt: '2026-10-12 10:00:00',
  };
  const taught: Teaching = { tables: [table], words: [] };
  const file = (id: number, failures: readonly string[], tables: readonly number[]) => ({
    id,
    file: `${id}.csv`,
    sheets: [''],
    encoding: 'gb18030',
    delimiter: ',',
    tables,
    failures: failures.map((code) => ({ code, params: {} })),
  });
  const held: ImportSummary = {
    ...summary,
    sources: [sourceSummary(0, { isTaught: true }), sourceSummary(1)],
    files: [file(1, [], [0]), file(2, [], [1]), file(3, ['table.noHeader'], [])],
  };

  async function holding(overrides: Partial<CheckupApi> = {}) {
    const rereadFiles = vi.fn<CheckupApi['rereadFiles']>(async () => ok(held));
    const replaceTeaching = vi.fn<CheckupApi['replaceTeaching']>(async (all) => ok(all));
    const store = createStore(
      fakeApi({
        importFiles: () => Promise.resolve(ok(held)),
        saveTable: () => Promise.resolve(ok(taught)),
        rereadFiles,
        replaceTeaching,
        ...overrides,
      }),
    );
    await store.commands.start();
    await store.commands.chooseFiles(false);
    return { store, rereadFiles, replaceTeaching };
  }

  it('reads again the file, those with failures and those taught before, and can be undone', async () => {
    const { store, rereadFiles, replaceTeaching } = await holding();
    expect(await store.commands.teachTable(table, 2)).toBe(true);
    expect(store.state().teaching).toBe(taught);
    expect(rereadFiles).toHaveBeenLastCalledWith([2, 3, 1], null);
    const undo = store.state().toasts.at(-1)?.undo;
    expect(undo).toEqual({ lesson: { before: NOTHING_TAUGHT, after: taught }, files: [2, 3, 1] });
    if (undo !== null && undo !== undefined) await store.commands.undo(undo);
    expect(replaceTeaching).toHaveBeenCalledWith(NOTHING_TAUGHT);
    expect(rereadFiles).toHaveBeenCalledTimes(2);
    expect(store.state().teaching).toEqual(NOTHING_TAUGHT);
  });

  it('reads nothing again, and says so, when it could not be kept', async () => {
    const { store, rereadFiles } = await holding({
      saveTable: () => Promise.resolve(fail('teaching.tooMany')),
    });
    expect(await store.commands.teachTable(table, 2)).toBe(false);
    expect(rereadFiles).not.toHaveBeenCalled();
    expect(store.state().toasts.map(({ message }) => message.code)).toEqual(['teaching.tooMany']);
  });

  it('does one after the other, however fast they are asked for', async () => {
    const asked: string[] = [];
    const removeWord: CheckupApi['removeWord'] = async (_field, word) => {
      asked.push(word);
      return ok(taught);
    };
    const { store } = await holding({ removeWord });
    const words = ['甲', '乙'].map((word) => ({
      field: 'orders.status' as const,
      word,
      value: 'shipped',
    }));
    await Promise.all(words.map((word) => store.commands.forgetWord(word)));
    expect(asked).toEqual(['甲', '乙']);
  });

  it('reads a text in another format, and back in the one before', async () => {
    const { store, rereadFiles } = await holding();
    const [, , read] = held.files;
    if (read === undefined) throw new Error('no file');
    await store.commands.readAs(read, { encoding: 'utf-16le', delimiter: ',' });
    const undo = store.state().toasts.at(-1)?.undo;
    if (undo !== null && undo !== undefined) await store.commands.undo(undo);
    expect(rereadFiles.mock.calls).toEqual([
      [[3], { encoding: 'utf-16le', delimiter: ',' }],
      [[3], { encoding: 'gb18030', delimiter: ',' }],
    ]);
    expect(currentVisit(store.state().way).page.name).toBe('review');
  });
});

describe('leaving tables out', () => {
  it('is told to the engine by index, and forgotten with the tables', async () => {
    const sources = [sourceSummary(0), sourceSummary(1)];
    const runCheckup = vi.fn<CheckupApi['runCheckup']>(async () => ok(document));
    const store = createStore(
      fakeApi({ importFiles: () => Promise.resolve(ok({ ...summary, sources })), runCheckup }),
    );
    await store.commands.chooseFiles(false);
    const keys = sources.slice(1).map(sourceKey);
    store.dispatch({ type: 'leaveOut', sources: keys, out: true });
    await store.commands.run();
    expect(runCheckup.mock.lastCall?.[0].leftOut).toEqual([1]);
    store.dispatch({ type: 'leaveOut', sources: keys, out: false });
    await store.commands.run();
    expect(runCheckup.mock.lastCall?.[0].leftOut).toEqual([]);
    store.dispatch({ type: 'leaveOut', sources: keys, out: true });
    store.dispatch({ type: 'rematched', summary: { ...summary, sources: sources.slice(0, 1) } });
    expect(store.state().leftOut.size).toBe(0);
  });
});

describe('the last change', () => {
  it('is taken back after its notice is gone, then the one before it', async () => {
    const saved: Work[] = [];
    const api = fakeApi({
      saveWork: (_, work) => {
        saved.push(work);
        return Promise.resolve(ok(null));
      },
    });
    const store = createStore(api);
    await store.commands.open('d');
    const item = { shop: 'douyin/A', action: 'cutoff', metric: 'logistics.pickupHours' };
    await store.commands.changeItem(document, item, { what: 'owner', to: '小王' });
    await store.commands.changeItem(document, item, { what: 'note', to: '周五前' });
    for (const { id } of store.state().toasts) store.dispatch({ type: 'dismiss', id });
    await store.commands.undoLast();
    expect(saved.at(-1)?.checklist['douyin/A|cutoff']).toMatchObject({ owner: '小王', note: '' });
    await store.commands.undoLast();
    expect(saved.at(-1)).toEqual(document.work);
    // Of what was taken back only the last is still told.
    expect(store.state().toasts.map(({ kind }) => kind)).toEqual(['undone']);
    await store.commands.undoLast();
    expect(saved).toHaveLength(4);
  });

  it('that cannot be taken back stays as it is, and can be tried again', async () => {
    let isGone = false;
    const answer = () => Promise.resolve(isGone ? fail('app.documentMissing') : ok(null));
    const store = createStore(
      fakeApi({
        saveWork: answer,
        restoreCheckup: answer,
      }),
    );
    await store.commands.open('d');
    const item = { shop: 'douyin/A', action: 'cutoff', metric: 'logistics.pickupHours' };
    await store.commands.changeItem(document, item, { what: 'owner', to: '小王' });
    const changed = store.state().document?.work;
    isGone = true;
    await store.commands.undoLast();
    expect(store.state().document?.work).toEqual(changed);
    expect(store.state().toasts.at(-1)?.kind).toBe('error');
    expect(store.state().redos).toEqual([]);
    isGone = false;
    await store.commands.undoLast();
    expect(store.state().document?.work).toEqual(document.work);
    await store.commands.remove('d');
    isGone = true;
    await store.commands.undoLast();
    expect(store.state().undos).toHaveLength(1);
    expect(store.state().toasts.at(-1)?.kind).toBe('error');
  });

  it('is taken back once, however fast it is asked for', async () => {
    const removeCheckup = vi.fn<CheckupApi['removeCheckup']>(async () => ok(null));
    const restoreCheckup = vi.fn<CheckupApi['restoreCheckup']>(async () => ok(null));
    const store = createStore(fakeApi({ removeCheckup, restoreCheckup }));
    await store.commands.remove('first');
    await store.commands.remove('second');
    await Promise.all([store.commands.undoLast(), store.commands.undoLast()]);
    expect(restoreCheckup.mock.calls).toEqual([['second'], ['first']]);
    await Promise.all([store.commands.redoLast(), store.commands.redoLast()]);
    expect(removeCheckup.mock.calls.slice(2)).toEqual([['first'], ['second']]);
  });

  it('of a name that the disk does not take is told as not saved alone', async () => {
    const full = { code: 'app.documentNotSaved', params: { reason: 'ENOSPC' } };
    const store = createStore(fakeApi({ saveWork: () => Promise.resolve(ok(full)) }));
    await store.commands.rename('d', '双十一');
    expect(store.state().toasts.map(({ message }) => message)).toEqual([full]);
    await store.commands.undoLast();
    expect(store.state().toasts.at(-1)?.kind).toBe('undone');
  });

  it('of answers is not told as done where the disk does not take them', async () => {
    const notSaved = { code: 'app.documentNotSaved', params: { reason: 'ENOSPC' } };
    const answered = { ...document, notSaved };
    const store = createStore(fakeApi({ saveAnswers: () => Promise.resolve(ok(answered)) }));
    await store.commands.open('d');
    expect(await store.commands.saveAnswers('douyin/A', { 'assess.honesty': 4 })).toBe(true);
    expect(store.state().document?.notSaved).toEqual(notSaved);
    expect(store.state().toasts).toEqual([]);
    expect(store.state().undos).toHaveLength(1);
  });

  it('of a name is told once it is kept', async () => {
    const store = createStore(
      fakeApi({ saveWork: () => Promise.resolve(fail('app.documentMissing')) }),
    );
    await store.commands.rename('d', '双十一');
    expect(store.state().toasts.map(({ kind }) => kind)).toEqual(['error']);
    expect(store.state().undos).toEqual([]);
  });

  it('taken back is done again, and taken back again', async () => {
    const store = createStore(fakeApi());
    await store.commands.open('d');
    const item = { shop: 'douyin/A', action: 'cutoff', metric: 'logistics.pickupHours' };
    const work = () => store.state().document?.work;
    await store.commands.changeItem(document, item, { what: 'owner', to: '小王' });
    const first = work();
    await store.commands.changeItem(document, item, { what: 'note', to: '周五前' });
    const second = work();
    await store.commands.undoLast();
    await store.commands.undoLast();
    await store.commands.redoLast();
    expect(work()).toEqual(first);
    await store.commands.redoLast();
    expect(work()).toEqual(second);
    expect(store.state().toasts.at(-1)?.kind).toBe('redone');
    await store.commands.redoLast();
    expect(work()).toEqual(second);
    await store.commands.undoLast();
    expect(work()).toEqual(first);
  });

  it('is done again no more once something else was changed', async () => {
    const store = createStore(fakeApi());
    const before = store.state().settings;
    await store.commands.changeSettings({ ...before, theme: 'dark' });
    await store.commands.undoLast();
    await store.commands.changeSettings({ ...before, language: 'en' });
    await store.commands.redoLast();
    expect(store.state().settings).toEqual({ ...before, language: 'en' });
  });

  it('of language or theme needs no notice, and is taken back', async () => {
    const store = createStore(fakeApi());
    const before = store.state().settings;
    await store.commands.changeSettings({ ...before, theme: 'dark' });
    expect(store.state().toasts).toEqual([]);
    await store.commands.undoLast();
    expect(store.state().settings).toEqual(before);
  });

  it('of a format is forgotten when other files are read, which may go by the same number', async () => {
    const store = createStore(fakeApi());
    const undo = { format: { encoding: null, delimiter: null }, file: 1 };
    store.dispatch({ type: 'undoable', change: { message: { code: 'x', params: {} }, undo } });
    await store.commands.chooseFiles(false);
    expect(store.state().undos).toEqual([]);
  });
});

describe('documents', () => {
  it('among files given are opened, and tables beside them are told of', async () => {
    const read: unknown[] = [];
    const files = [
      { ticket: 't', name: '给同事.TIJIAN', bytes: 1 },
      { ticket: 'u', name: '订单.csv', bytes: 1 },
    ];
    const store = createStore(
      fakeApi({
        takeWaiting: () => Promise.resolve(ok(files)),
        openDocument: (ticket) => {
          read.push(ticket);
          return Promise.resolve(ok(document));
        },
        importFiles: () => {
          read.push('tables');
          return Promise.resolve(ok(summary));
        },
      }),
    );
    await store.commands.takeCalled();
    expect(read).toEqual(['t']);
    expect(currentVisit(store.state().way).page.name).toBe('overview');
    expect(store.state().toasts[0]?.message.params).toEqual({ name: '给同事.TIJIAN', others: 1 });
  });

  it('are scored anew when the model they are scored by is changed, and only then', async () => {
    const scored: unknown[] = [];
    const own = {
      id: 'user/own',
      name: '我的',
      parent: SIX_FACTORS.id,
      changes: NO_CHANGES,
      savedAt: '',
    };
    const changed = {
      ...own,
      changes: { ...NO_CHANGES, metricWeights: { 'goods.rating': 0.5 } },
    };
    const result = resultWith({ models: [{ ...SIX_FACTORS, id: 'user/own' }] });
    let models = [own];
    const store = createStore(
      fakeApi({
        openCheckup: () => Promise.resolve(ok({ ...document, result })),
        readModels: () => Promise.resolve(ok({ ...library, models })),
        saveModel: (model) => {
          models = models.map((one) => (one.id === model.id ? model : one));
          return Promise.resolve(ok({ ...library, models }));
        },
        rescore: (id, by) => {
          scored.push([id, by]);
          return Promise.resolve(ok({ ...document, result }));
        },
      }),
    );
    await store.commands.readModels();
    await store.commands.open('d');
    await store.commands.editModel({ before: own, after: { ...own, name: '新名' } });
    const { length } = scored;
    await store.commands.editModel({ before: own, after: changed });
    expect(scored.slice(length)).toEqual([['d', {}]]);
  });

  it('that are removed are open no longer, and their pages are not gone back to', async () => {
    const store = createStore(fakeApi());
    await store.commands.open('d');
    store.dispatch({ type: 'go', page: { name: 'settings' }, scroll: 0 });
    await store.commands.remove('other');
    expect(store.state().document).not.toBeNull();
    await store.commands.remove('d');
    expect(store.state().document).toBeNull();
    expect(store.state().way.map(({ page }) => page.name)).toEqual(['start', 'settings']);
    await store.commands.undoLast();
    await store.commands.open('d');
    await store.commands.redoLast();
    expect(currentVisit(store.state().way).page.name).toBe('start');
  });

  it('the program is called with are opened when what is under way is done', async () => {
    const takeWaiting = vi.fn<CheckupApi['takeWaiting']>(async () =>
      ok([{ ticket: 't', name: '九月.tijian', bytes: 1 }]),
    );
    const openDocument = vi.fn<CheckupApi['openDocument']>(async () => ok(document));
    let finish: () => void = () => undefined;
    const importFiles = () =>
      new Promise<Awaited<ReturnType<CheckupApi['importFiles']>>>((resolve) => {
        finish = () => {
          resolve(ok(summary));
        };
      });
    const store = createStore(fakeApi({ takeWaiting, openDocument, importFiles }));
    const reading = store.commands.chooseFiles(false);
    await vi.waitFor(() => {
      expect(store.state().busy).toBe('import');
    });
    await store.commands.takeCalled();
    await store.commands.drop([], false);
    expect(takeWaiting).not.toHaveBeenCalled();
    expect(store.state().toasts.map(({ message }) => message.code)).toEqual(['ui.toast.notNow']);
    finish();
    await reading;
    await vi.waitFor(() => {
      expect(openDocument).toHaveBeenCalledOnce();
    });
    expect(takeWaiting).toHaveBeenCalledOnce();
  });

  it('scored by other rules go back to theirs', async () => {
    const asked: unknown[] = [];
    const shops = [scoredShop(shopWith('A', {}), SIX_FACTORS)];
    const result = resultWith({ shops });
    const store = createStore(
      fakeApi({
        openCheckup: () => Promise.resolve(ok({ ...document, result })),
        rescore: (_, models) => {
          asked.push(models);
          return Promise.resolve(ok({ ...document, result }));
        },
      }),
    );
    await store.commands.open('d');
    await store.commands.scoreBy({ id: 'taobao', name: { zh: '淘宝', en: 'Taobao' } }, '淘宝');
    await store.commands.undoLast();
    const id = shops[0]?.id ?? '';
    expect(asked).toEqual([{ [id]: 'taobao' }, { [id]: SIX_FACTORS.id }]);
  });
});

describe('report templates', () => {
  const request = { id: 'd', shops: [], design: BUILT_IN_DESIGNS.full };
  const withName = { ...BUILT_IN_DESIGNS.onePage, look: { ...PLAIN_LOOK, name: '代运营' } };

  async function withTemplates(overrides: Partial<CheckupApi> = {}) {
    const kept: ReportTemplates[] = [];
    const keepTemplates: CheckupApi['keepTemplates'] = async (templates) => {
      kept.push(templates);
      return ok(templates);
    };
    const store = createStore(fakeApi({ keepTemplates, ...overrides }));
    await store.commands.readTemplates();
    return { store, kept, report: () => store.state().report };
  }

  it('are made of what was changed, and taken back with it', async () => {
    const { store, kept, report } = await withTemplates();
    store.commands.changeDesign(withName);
    expect(report().changed).toEqual(withName);
    await store.commands.saveTemplate('客户');
    expect(kept.at(-1)).toMatchObject({ templates: [{ name: '客户', design: withName }] });
    expect(report()).toMatchObject({
      changed: null,
      templates: { used: kept[0]?.templates[0]?.id },
    });
    await store.commands.undoLast();
    expect(report()).toMatchObject({ changed: withName, templates: NO_TEMPLATES });
    await store.commands.redoLast();
    expect(report()).toMatchObject({ changed: null, templates: { templates: [{ name: '客户' }] } });
  });

  it('of one name are one', async () => {
    const { store, report } = await withTemplates();
    await store.commands.saveTemplate('客户');
    store.commands.changeDesign(withName);
    await store.commands.saveTemplate('客户');
    expect(report().templates?.templates).toMatchObject([{ name: '客户', design: withName }]);
  });

  it('are updated, renamed and removed, one after the other', async () => {
    const { store, report } = await withTemplates();
    await store.commands.saveTemplate('客户');
    store.commands.changeDesign(withName);
    await Promise.all([store.commands.updateTemplate(), store.commands.renameTemplate('老客户')]);
    const edited = [{ name: '老客户', design: withName }];
    expect(report().templates?.templates).toMatchObject(edited);
    await store.commands.removeTemplate();
    expect(report().templates).toMatchObject({ used: 'onePage', templates: [] });
    await store.commands.undoLast();
    expect(report().templates?.templates).toMatchObject(edited);
  });

  it('changed back are not changed, and changes left for another one can be had again', async () => {
    const { store, report } = await withTemplates();
    store.commands.changeDesign(withName);
    store.commands.changeDesign({ ...BUILT_IN_DESIGNS.onePage });
    expect(report().changed).toBeNull();
    await store.commands.chooseTemplate('full');
    expect(store.state().toasts).toEqual([]);
    await store.commands.chooseTemplate('onePage');
    store.commands.changeDesign(withName);
    await store.commands.chooseTemplate('full');
    expect(report()).toMatchObject({ changed: null, templates: { used: 'full' } });
    await store.commands.undoLast();
    expect(report()).toMatchObject({ changed: withName, templates: { used: 'onePage' } });
  });

  it('that could not be kept leave everything as it is, and say so', async () => {
    const { store, report } = await withTemplates({
      keepTemplates: () => Promise.resolve(fail('templates.notSaved')),
    });
    store.commands.changeDesign(withName);
    await store.commands.saveTemplate('客户');
    expect(report()).toMatchObject({ changed: withName, templates: NO_TEMPLATES });
    expect(store.state().toasts.map(({ kind }) => kind)).toEqual(['error']);
  });

  it('keep the pattern of files, whose progress ends with them; what failed comes back', async () => {
    const failed = [{ shop: '甲', error: { code: 'app.reportNotSaved', params: {} } }];
    const { store, kept, report } = await withTemplates({
      saveReports: async () => {
        store.commands.tellReportProgress({ done: 1, total: 2, shop: '乙' });
        expect(report().progress?.shop).toBe('乙');
        return ok({ folder: '报告', files: 1, failed, isCancelled: false });
      },
    });
    expect(await store.commands.saveReports(request, '{shop} {made}')).toEqual(failed);
    expect(kept.at(-1)?.pattern).toBe('{shop} {made}');
    expect(report().progress).toBeNull();
    expect(store.state().toasts.at(-1)?.message.code).toBe('ui.report.savedEachSome');
    // What comes late is of files that are made already.
    store.commands.tellReportProgress({ done: 1, total: 2, shop: '乙' });
    expect(report().progress).toBeNull();
  });
});

describe('copying', () => {
  it('says what is on the clipboard, or why nothing is', async () => {
    const answers: Result<null>[] = [ok(null), fail('app.notCopied', { reason: 'EIO' })];
    const store = createStore(
      fakeApi({ copy: () => Promise.resolve(answers.shift() ?? ok(null)) }),
    );
    const clip = { text: 'x', png: null };
    expect(await store.commands.copy(clip, 'ui.diagnostics.copied')).toBe(true);
    expect(await store.commands.copy(clip, 'ui.diagnostics.copied')).toBe(false);
    expect(store.state().toasts.map(({ message, kind }) => [message.code, kind])).toEqual([
      ['ui.diagnostics.copied', 'notice'],
      ['app.notCopied', 'error'],
    ]);
  });
});

describe('after an unexpected end', () => {
  const shops = [scoredShop(shopWith('甲', {}), SIX_FACTORS)];
  const kept: CheckupDocument = { ...document, id: 'k', result: resultWith({ shops }) };
  const place = { document: 'k', page: 'checklist', shop: 'other/甲', metric: null };
  const after = (left: Ended, overrides: Partial<CheckupApi> = {}) =>
    createStore(
      fakeApi({
        takeLeft: () => Promise.resolve(ok(left)),
        openCheckup: (id) => Promise.resolve(id === 'k' ? ok(kept) : fail('app.documentMissing')),
        ...overrides,
      }),
    );
  const told = (store: ReturnType<typeof createStore>) =>
    store.state().toasts.map(({ message }) => message.code);

  it('of the page, goes back to the check-up and page that were open, and says so', async () => {
    const store = after({ by: 'page', place, savedAt: null });
    await store.commands.start();
    expect(store.state().document).toEqual(kept);
    expect(currentVisit(store.state().way).page).toEqual({ name: 'checklist', shop: 'other/甲' });
    expect(told(store)).toEqual(['ui.left.page.checkup']);
    store.dispatch({ type: 'back' });
    expect(currentVisit(store.state().way).page).toEqual({ name: 'start' });
  });

  it.each([
    ['a page there is no more', { page: 'constructor' }, { name: 'overview' }],
    ['a shop there is no more', { shop: 'other/乙' }, { name: 'checklist', shop: null }],
    [
      'a metric',
      { page: 'metric', metric: 'logistics.shipHours' },
      { name: 'metric', metric: 'logistics.shipHours', shop: 'other/甲' },
    ],
  ])('of the page, goes to the nearest of %s', async (_, other, page) => {
    const store = after({ by: 'page', place: { ...place, ...other }, savedAt: null });
    await store.commands.start();
    expect(currentVisit(store.state().way).page).toEqual(page);
  });

  it('of the page, shows the files again that the engine holds', async () => {
    const files = { document: null, page: 'review', shop: null, metric: null };
    const store = after({ by: 'page', place: files, savedAt: null });
    await store.commands.start();
    expect(store.state().imported).toEqual(summary);
    expect(currentVisit(store.state().way).page).toEqual({ name: 'review' });
    expect(told(store)).toEqual(['ui.left.page.files']);
    const dead = after(
      { by: 'page', place: files, savedAt: null },
      { matchFiles: () => Promise.resolve(fail('app.nothingImported')) },
    );
    await dead.commands.start();
    expect(told(dead)).toEqual(['app.nothingImported']);
  });

  it('of the program, offers to go on and does so when asked', async () => {
    const store = after({ by: 'program', place, savedAt: '2026-10-12 09:00:00' });
    await store.commands.start();
    expect(store.state().document).toBeNull();
    expect(store.state().left?.place).toEqual(place);
    await store.commands.goOn();
    expect(store.state().left).toBeNull();
    expect(currentVisit(store.state().way).page).toEqual({ name: 'checklist', shop: 'other/甲' });
  });

  it('of the program, says so when the check-up is gone', async () => {
    const left = { by: 'program' as const, place: { ...place, document: 'x' }, savedAt: null };
    const store = after(left);
    await store.commands.start();
    await store.commands.goOn();
    expect(told(store)).toEqual(['app.documentMissing']);
  });
});
