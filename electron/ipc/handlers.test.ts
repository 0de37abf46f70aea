import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { AskingRows } from '../../shared/checkup/asking-rows';
import { runCheckup } from '../../shared/checkup/run-checkup';
import { checkupResult, type CheckupResult } from '../../shared/checkup/schema';
import { articleDataset } from '../../shared/checkup/testing/datasets';
import { NO_HISTORY } from '../../shared/history/history';
import type { Settings } from '../../shared/ipc/contract';
import { PAYLOADS } from '../../shared/ipc/payloads';
import type { ReportProgress } from '../../shared/ipc/report-contract';
import type { Clip, WindowFacts } from '../../shared/ipc/window-contract';
import type { SourceIssues } from '../../shared/model/source';
import { MODELS } from '../../shared/models/models';
import { NO_CHANGES } from '../../shared/models/user-models';
import { NO_MODEL_SETTINGS } from '../../shared/models/model-library';
import { NOTHING_TAUGHT } from '../../shared/model/teaching';
import { BUILT_IN_DESIGNS, NO_TEMPLATES } from '../../shared/report/design';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import type { Lesson } from '../../shared/shops/learn';
import { known } from '../../shared/shops/testing/known-shop';
import { answeringEngine } from '../engine/testing/fake-engine';
import { NO_LOG } from '../log/log';
import { PrintJobs } from '../report/print-jobs';
import { printedContent } from '../report/printed-content';
import type { PrintedContent } from '../report/report-printer';
import { ShopRun } from '../report/shop-run';
import { FileTickets } from '../security/tickets';
import { ANSWERS_FILE } from '../storage/answers-file';
import { Documents } from '../storage/documents';
import { ERASE_MARK } from '../storage/kept-places';
import { MODELS_FILE } from '../storage/models-file';
import { PHRASES_FILE } from '../storage/phrases-file';
import { Profiles } from '../storage/profiles';
import { SITTINGS_FILE } from '../storage/sittings-file';
import { SHOPS_FILE } from '../storage/shops-file';
import { StoredValue } from '../storage/stored-value';
import { TEMPLATES_FILE } from '../storage/templates-file';
import { TEACHING_FILE } from '../storage/teaching-file';
import { SessionMark } from '../storage/session-mark';
import { settingsIn } from '../storage/settings';
import { memoryStore } from '../testing/memory-store';
import { tempFolder } from '../testing/temp-folder';
import { CurrentCheckup } from './current-checkup';
import { makeHandlers } from './handlers';
import { printHandlers } from './handlers-report';

const WINDOW = 1;
const summary = { sources: [], locked: [], failures: [], period: { from: null, to: null } };

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const article: CheckupResult = valueOf(
  runCheckup(articleDataset(), {
    model: null,
    period: null,
    appVersion: '0.1.0',
    createdAt: '2026-10-12 09:00:00',
  }),
);

/** All handlers over a real store in a temporary folder, a fake engine, and dialogs that answer as told. */
async function program({ refusesWrites = false } = {}) {
  const folder = await tempFolder();
  const documents = new Documents(path.join(folder, 'checkups'), () => undefined);
  await documents.open();
  const { engine, received } = answeringEngine(({ type, request }) => {
    if (type === 'import' || type === 'unlock' || type === 'enter') return ok(summary);
    if (type === 'lessons') return ok(answers.lessons);
    if (type === 'issues') return ok(answers.issues);
    if (type === 'askingRows') return answers.rows;
    if (type === 'reread') return ok(summary);
    return type === 'run' ? ok({ ...article, createdAt: request.createdAt }) : ok(null);
  });
  const answers = {
    files: [] as string[],
    reportFile: null as string | null,
    folder: null as string | null,
    whilePrinting: () => undefined as unknown,
    formFile: null as string | null,
    printed: ok(Buffer.from('%PDF')) as Result<Uint8Array>,
    charts: [{ name: '小店A：分数线', svg: '<svg/>', png: new Uint8Array([1]) }],
    shopsFile: null as string | null,
    teachingFile: null as string | null,
    issuesFile: null as string | null,
    issues: [] as readonly SourceIssues[],
    rowsFile: null as string | null,
    rows: fail('app.engineDied') as Result<AskingRows>,
    lessons: [] as readonly Lesson[],
    documentFile: null as string | null,
  };
  const seen = {
    proposed: '',
    contents: [] as PrintedContent[],
    progress: [] as ReportProgress[],
    applied: [] as Settings[],
    told: [] as AppError[],
    recent: [] as string[],
    facts: null as WindowFacts | null,
    copied: [] as Clip[],
    shown: [] as string[],
    restarts: 0,
    forgotten: 0,
  };
  const shopRun = new ShopRun();
  const session = new SessionMark(path.join(folder, 'session.json'));
  const handlers = makeHandlers({
    engine,
    documents,
    session,
    profiles: new Profiles(new StoredValue(SHOPS_FILE, memoryStore({}, refusesWrites), [])),
    teaching: new StoredValue(TEACHING_FILE, memoryStore({}, refusesWrites), NOTHING_TAUGHT),
    phrases: new StoredValue(PHRASES_FILE, memoryStore({}, refusesWrites), []),
    models: new StoredValue(MODELS_FILE, memoryStore({}, refusesWrites), NO_MODEL_SETTINGS),
    sittings: new StoredValue(SITTINGS_FILE, memoryStore({}, refusesWrites), []),
    answers: new StoredValue(ANSWERS_FILE, memoryStore({}, refusesWrites), {}),
    tickets: new FileTickets(),
    current: new CurrentCheckup(),
    examplesFolder: path.join(folder, 'examples'),
    appVersion: '0.1.0',
    settings: settingsIn(memoryStore({}, refusesWrites)),
    applySettings: (settings) => seen.applied.push(settings),
    jobs: new PrintJobs(),
    shopRun,
    printer: {
      pdf: async (content) => {
        seen.contents.push(content);
        answers.whilePrinting();
        return answers.printed;
      },
      paper: async () => ok({ isPrinted: true }),
      charts: async () => ok(answers.charts),
    },
    templates: new StoredValue(TEMPLATES_FILE, memoryStore({}, refusesWrites), NO_TEMPLATES),
    chooseReportFolder: async () => answers.folder,
    chooseLogoFile: async () => answers.reportFile,
    readLogo: async (file) => ok({ logo: `data:${file}` }),
    chooseExportFile: async (proposed) => {
      seen.proposed = proposed;
      return answers.reportFile;
    },
    sendReportProgress: (progress) => seen.progress.push(progress),
    chooseFiles: async () => answers.files,
    chooseFormFile: async (proposed) => {
      seen.proposed = proposed;
      return answers.formFile;
    },
    chooseReportFile: async (proposed) => {
      seen.proposed = proposed;
      return answers.reportFile;
    },
    sendProgress: () => undefined,
    tell: (error) => seen.told.push(error),
    chooseMetricRowsFile: async () => null,
    chooseChartFile: async () => null,
    chooseIssuesFile: async () => answers.issuesFile,
    chooseRowsFile: async (proposed) => {
      seen.proposed = proposed;
      return answers.rowsFile;
    },
    chooseTeachingTarget: async () => answers.teachingFile,
    chooseTeachingFile: async () => answers.teachingFile,
    chooseDocument: async () => answers.documentFile,
    chooseDocumentTarget: async (proposed) => {
      seen.proposed = proposed;
      return answers.documentFile;
    },
    addRecent: (file) => seen.recent.push(file),
    takeCalled: () => answers.files,
    showFacts: (facts) => {
      seen.facts = facts;
    },
    copy: async (clip) => {
      if (clip.text === '') throw new Error('nothing');
      seen.copied.push(clip);
    },
    dataFolder: folder,
    log: NO_LOG,
    runtimeFacts: () => ({
      versions: { electron: '45.3.4', chrome: '150', node: '24.1.0' },
      system: {
        ...{ name: 'Linux', release: '6.1', arch: 'x64', locale: 'zh-CN' },
        ...{ memory: 8e9, freeMemory: 4e9 },
      },
      zoom: 1.25,
    }),
    forgetElsewhere: async () => {
      seen.forgotten += 1;
    },
    showFolder: () => seen.shown.push(folder),
    restart: () => {
      seen.restarts += 1;
    },
    chooseModelsTarget: async () => null,
    chooseModelsFile: async () => null,
    chooseShopsTarget: async () => answers.shopsFile,
    chooseShopsFile: async () => answers.shopsFile,
  });
  return { folder, handlers, received, answers, seen, shopRun, session };
}

const request = { model: null, period: null, shops: {}, leftOut: [] };

it('answers exactly the channels of the contract', async () => {
  const { handlers } = await program();
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(PAYLOADS).sort());
});

describe('files', () => {
  it('are read by their tickets; the page never sees a path', async () => {
    const { folder, handlers, received, answers } = await program();
    const file = path.join(folder, '订单.csv');
    await writeFile(file, '12345');
    answers.files = [file, path.join(folder, 'missing.csv')];
    const tickets = valueOf(await handlers['files/choose'](null, WINDOW));
    // What is gone already is told of when it is read, with the others.
    expect(tickets).toMatchObject([
      { name: '订单.csv', bytes: 5 },
      { name: 'missing.csv', bytes: 0 },
    ]);
    expect(JSON.stringify(tickets)).not.toContain(folder);

    const chosen = { tickets: tickets.map(({ ticket }) => ticket), add: true };
    expect(await handlers['files/import'](chosen, WINDOW)).toEqual(ok(summary));
    const missing = path.join(folder, 'missing.csv');
    const files = [
      { path: file, file: '订单.csv' },
      { path: missing, file: 'missing.csv' },
    ];
    const request = { files, add: true, known: [], teaching: NOTHING_TAUGHT };
    expect(received[0]?.request).toEqual(request);
  });

  it('are not read by forged tickets or those of another window', async () => {
    const { folder, handlers, received } = await program();
    await writeFile(path.join(folder, 'a.csv'), '');
    const [own] = valueOf(await handlers['files/drop']({ paths: [folder] }, WINDOW));
    const forged = '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f';
    const refused = { ok: false, error: { code: 'app.badTicket', params: {} } };
    const tickets = [own?.ticket ?? ''];
    expect(await handlers['files/import']({ tickets, add: false }, WINDOW + 1)).toEqual(refused);
    tickets.push(forged);
    expect(await handlers['files/import']({ tickets, add: false }, WINDOW)).toEqual(refused);
    expect(received).toEqual([]);
  });

  it('that are locked are tried with the password given, which is bounded', async () => {
    const { handlers, received } = await program();
    const given = { file: '订单.xlsx', password: 'a8F3kd' };
    expect(await handlers['files/unlock'](given, WINDOW)).toEqual(ok(summary));
    expect(received[0]).toMatchObject({ type: 'unlock', request: given });
    const { success } = PAYLOADS['files/unlock'].safeParse({
      ...given,
      password: 'a'.repeat(256),
    });
    expect(success).toBe(false);
  });

  it('that are not there are told, a changed mind is not', async () => {
    const { folder, handlers, answers } = await program();
    const none = { ok: false, error: { code: 'app.noTables', params: {} } };
    expect(await handlers['files/drop']({ paths: [folder] }, WINDOW)).toEqual(none);
    answers.files = [folder];
    expect(await handlers['files/choose'](null, WINDOW)).toEqual(none);
    answers.files = [];
    expect(await handlers['files/choose'](null, WINDOW)).toEqual(ok([]));
  });

  it('of the example come from the program’s folder, or are missed', async () => {
    const { folder, handlers, received } = await program();
    const example = { example: 'three-shops' } as const;
    expect(await handlers['files/importExample'](example, WINDOW)).toMatchObject({
      error: { code: 'app.noExample' },
    });
    const shop = path.join(folder, 'examples', 'three-shops', '小店A');
    await mkdir(shop, { recursive: true });
    await writeFile(path.join(shop, '订单.csv'), '');
    expect(await handlers['files/importExample'](example, WINDOW)).toEqual(ok(summary));
    expect(received[0]?.request).toMatchObject({ files: [{ file: '订单.csv' }], add: false });
  });
});

describe('entered figures', () => {
  it('are given to the engine under a name in the person’s language, as a check-up of their own', async () => {
    const { handlers, received } = await program();
    const first = valueOf(await handlers['checkup/run'](request, WINDOW));
    const entries = { entries: [], add: true };
    expect(await handlers['entries/put'](entries, WINDOW)).toEqual(ok(summary));
    await handlers['settings/write']({ language: 'en', theme: 'light' }, WINDOW);
    await handlers['entries/put'](entries, WINDOW);
    const asked = received.filter(({ type }) => type === 'enter').map((call) => call.request);
    expect(asked).toEqual([
      { ...entries, names: { typed: '手工录入', pasted: '粘贴的后台页面' }, known: [] },
      { ...entries, names: { typed: 'Typed figures', pasted: 'Pasted score page' }, known: [] },
    ]);
    expect(valueOf(await handlers['checkup/run'](request, WINDOW)).id).not.toBe(first.id);
  });

  it('may be filled into a workbook, saved where the person said', async () => {
    const { folder, handlers, answers, seen } = await program();
    const save = () => handlers['entries/saveForm']({ set: 'douyin' }, WINDOW);
    expect(await save()).toEqual(ok(null));
    expect(seen.proposed).toBe('小店体检填写表（抖音）.xlsx');
    answers.formFile = path.join(folder, '表.xlsx');
    expect(await save()).toEqual(ok({ file: '表.xlsx' }));
    expect((await readFile(answers.formFile)).subarray(0, 2).toString()).toBe('PK');
    answers.formFile = path.join(folder, 'missing', '表.xlsx');
    expect(await save()).toEqual(fail('app.formNotSaved', { file: '表.xlsx', reason: 'ENOENT' }));
  });
});

describe('check-ups', () => {
  it('of the same files share one document, other files make another', async () => {
    const { folder, handlers } = await program();
    const first = valueOf(await handlers['checkup/run'](request, WINDOW));
    const work = { title: '十月', checklist: {} };
    await handlers['checkup/saveWork']({ id: first.id, work }, WINDOW);
    const second = valueOf(await handlers['checkup/run'](request, WINDOW));
    expect(second).toMatchObject({ id: first.id, work });

    await writeFile(path.join(folder, 'new.csv'), '');
    const tickets = valueOf(
      await handlers['files/drop']({ paths: [path.join(folder, 'new.csv')] }, WINDOW),
    ).map(({ ticket }) => ticket);
    await handlers['files/import']({ tickets, add: true }, WINDOW);
    expect(valueOf(await handlers['checkup/run'](request, WINDOW)).id).not.toBe(first.id);
  });

  it('are scored by all models there are and with the advice as it was changed', async () => {
    const { handlers, received } = await program();
    const mine = {
      ...{ id: 'user/mine', name: '我的', parent: 'six-factors', savedAt: '2026-10-12 09:00:00' },
      changes: { ...NO_CHANGES, dimensionWeights: {} },
    };
    const advice = { targets: { 'goods.qualityReturnRate': 0.004 }, shares: {} };
    valueOf(await handlers['models/save']({ model: mine }, WINDOW));
    valueOf(await handlers['models/saveAdvice']({ advice }, WINDOW));
    await handlers['checkup/run']({ ...request, model: mine.id }, WINDOW);
    const asked = received.find(({ type }) => type === 'run')?.request;
    expect(asked).toMatchObject({ model: mine.id, advice });
    expect(asked).toHaveProperty('models.0.id', mine.id);
    expect(asked).toHaveProperty('models.0.parent', 'six-factors');
    expect(asked).toHaveProperty('models.length', MODELS.length + 1);
  });

  it('make a new document when theirs was removed meanwhile', async () => {
    const { handlers } = await program();
    const first = valueOf(await handlers['checkup/run'](request, WINDOW));
    await handlers['checkup/remove']({ id: first.id }, WINDOW);
    expect(valueOf(await handlers['checkup/run'](request, WINDOW)).id).not.toBe(first.id);
  });
});

describe('the report', () => {
  async function withCheckup() {
    const parts = await program();
    const document = valueOf(await parts.handlers['checkup/run'](request, WINDOW));
    return { ...parts, document };
  }

  const design = BUILT_IN_DESIGNS.full;

  it('is printed of the chosen shops and written where the person said', async () => {
    const { folder, handlers, answers, seen, document } = await withCheckup();
    const shop = document.result.shops[1];
    if (shop === undefined) throw new Error('no second shop');
    answers.reportFile = path.join(folder, 'r.pdf');
    const request = { id: document.id, shops: [shop.id], design };
    expect(await handlers['report/save'](request, WINDOW)).toEqual(ok({ file: 'r.pdf' }));
    expect(await readFile(answers.reportFile, 'utf8')).toBe('%PDF');
    expect(seen.contents[0]).toMatchObject({ places: [1], language: 'zh-CN', design });
    expect(seen.contents[0]?.document.result.shops.map(({ id }) => id)).toEqual([shop.id]);
    expect(seen.proposed).toBe(`小店体检报告_${shop.name}.pdf`);
  });

  it('is not printed when the person changed their mind', async () => {
    const { handlers, seen, document } = await withCheckup();
    const request = { id: document.id, shops: [], design };
    expect(await handlers['report/save'](request, WINDOW)).toEqual(ok(null));
    expect(await handlers['report/saveEach']({ ...request, pattern: '{shop}' }, WINDOW)).toEqual(
      ok(null),
    );
    expect(seen.contents).toEqual([]);
  });

  it('says why it was not saved', async () => {
    const { folder, handlers, answers, document } = await withCheckup();
    const save = (shops: string[]) =>
      handlers['report/save']({ id: document.id, shops, design }, WINDOW);
    expect(await save(['nobody'])).toMatchObject({ error: { code: 'app.badRequest' } });
    answers.reportFile = path.join(folder, 'missing', 'r.pdf');
    expect(await save([])).toEqual(fail('app.reportNotSaved', { file: 'r.pdf', reason: 'ENOENT' }));
    answers.printed = fail('app.reportTimeout');
    expect(await save([])).toEqual(answers.printed);
  });

  it('is shown before as it would be saved', async () => {
    const { handlers, document } = await withCheckup();
    const request = { id: document.id, shops: [], design };
    const shown = valueOf(await handlers['report/preview'](request, WINDOW));
    expect(Buffer.from(shown.pdf).toString()).toBe('%PDF');
    expect(await handlers['report/print'](request, WINDOW)).toEqual(ok({ isPrinted: true }));
  });

  it('is a file of each shop, none in place of another, told of one by one', async () => {
    const { folder, handlers, answers, seen, document } = await withCheckup();
    answers.folder = folder;
    const [first, second, third] = document.result.shops.map(({ name }) => name);
    await writeFile(path.join(folder, `${first} 报告.pdf`), 'older');
    const request = { id: document.id, shops: [], design, pattern: '{shop} 报告' };
    const saved = valueOf(await handlers['report/saveEach'](request, WINDOW));
    expect(saved).toMatchObject({ files: 3, failed: [], isCancelled: false });
    const files = (await readdir(folder)).filter((name) => name.endsWith('.pdf'));
    expect(files.sort()).toEqual(
      [
        `${first} 报告.pdf`,
        `${first} 报告 (2).pdf`,
        `${second} 报告.pdf`,
        `${third} 报告.pdf`,
      ].sort(),
    );
    expect(await readFile(path.join(folder, `${first} 报告.pdf`), 'utf8')).toBe('older');
    expect(seen.progress.map(({ done, total, shop }) => [done, total, shop])).toEqual([
      [0, 3, first],
      [1, 3, second],
      [2, 3, third],
    ]);
    expect(seen.contents.map(({ document: { result } }) => result.shops.length)).toEqual([1, 1, 1]);
  });

  it('[F2 U] ends with the first file that its folder does not take, and tells it once', async () => {
    const { folder, handlers, answers, seen, document } = await withCheckup();
    answers.folder = path.join(folder, 'gone');
    const request = { id: document.id, shops: [], design, pattern: '{shop}' };
    expect(await handlers['report/saveEach'](request, WINDOW)).toEqual(
      fail('report.eachNotSaved', { folder: 'gone', reason: 'ENOENT', files: 0, left: 3 }),
    );
    expect(seen.contents).toHaveLength(1);
  });

  it('ends with the shop being printed when it is told to, and goes on after one that failed', async () => {
    const { folder, handlers, answers, document } = await withCheckup();
    answers.folder = folder;
    const request = { id: document.id, shops: [], design, pattern: '{shop}' };
    answers.whilePrinting = () => handlers['report/cancel'](null, WINDOW);
    expect(valueOf(await handlers['report/saveEach'](request, WINDOW))).toMatchObject({
      files: 1,
      isCancelled: true,
    });
    // The last one is not stopped any more.
    const one = { ...request, shops: [document.result.shops[0]?.id ?? ''] };
    expect(valueOf(await handlers['report/saveEach'](one, WINDOW))).toMatchObject({
      files: 1,
      isCancelled: false,
    });
    answers.whilePrinting = () => undefined;
    answers.printed = fail('app.reportTimeout');
    const failed = valueOf(await handlers['report/saveEach'](request, WINDOW));
    expect(failed).toMatchObject({ files: 0, isCancelled: false });
    expect(failed?.failed).toHaveLength(3);
  });

  it('is written as a whole before the program ends', async () => {
    const { folder, handlers, answers, shopRun, document } = await withCheckup();
    answers.folder = folder;
    const ended = new Promise<void>((resolve) => {
      answers.whilePrinting = () => {
        void shopRun.stop().then(resolve);
      };
    });
    const request = { id: document.id, shops: [], design, pattern: '{shop}' };
    const saved = handlers['report/saveEach'](request, WINDOW);
    await ended;
    const first = document.result.shops[0]?.name ?? '';
    const files = (await readdir(folder)).filter((name) => /\.(pdf|tmp)$/.test(name));
    expect(files).toEqual([`${first}.pdf`]);
    await saved;
  });

  it('keeps templates, and reads the logo of the file chosen', async () => {
    const { handlers, answers } = await program();
    expect(await handlers['report/templates'](null, WINDOW)).toEqual(ok(NO_TEMPLATES));
    const template = { id: 'c3b1', name: '给客户', design };
    const templates = { ...NO_TEMPLATES, used: template.id, templates: [template] };
    expect(await handlers['report/keepTemplates'](templates, WINDOW)).toEqual(ok(templates));
    expect(await handlers['report/templates'](null, WINDOW)).toEqual(ok(templates));
    expect(await handlers['report/chooseLogo'](null, WINDOW)).toEqual(ok(null));
    answers.reportFile = 'logo.png';
    expect(await handlers['report/chooseLogo'](null, WINDOW)).toEqual(
      ok({ logo: 'data:logo.png' }),
    );
  });

  it('is shown to no window but the one that prints it', async () => {
    const { handlers } = await withCheckup();
    expect(await handlers['report/content'](null, WINDOW)).toMatchObject({ ok: false });
  });

  it('ends at once with the reason when its page cannot be drawn', async () => {
    const jobs = new PrintJobs();
    const { document } = await withCheckup();
    const ends: Result<unknown>[] = [];
    const content = printedContent(document, [], { history: NO_HISTORY, design, language: 'en' });
    jobs.begin(WINDOW, { ...content, purpose: 'pdf' }, (end) => ends.push(end));
    await printHandlers(jobs)['report/failed']({ reason: 'no fonts' }, WINDOW);
    expect(ends).toEqual([fail('app.reportFailed', { reason: 'no fonts' })]);
  });
});

describe('a check-up as files', () => {
  const request = { model: null, period: null, shops: {}, leftOut: [] };

  it('is a workbook or figures of the chosen shops', async () => {
    const { folder, handlers, answers, seen } = await program();
    const { id, result } = valueOf(await handlers['checkup/run'](request, WINDOW));
    const [shop] = result.shops;
    if (shop === undefined) throw new Error('no shop');
    const of = { id, shops: [shop.id] };
    answers.reportFile = path.join(folder, 'r.json');
    const saved = await handlers['report/export']({ ...of, format: 'json' }, WINDOW);
    expect(saved).toEqual(ok({ file: 'r.json' }));
    expect(seen.proposed).toBe(`小店体检报告_${shop.name}.json`);
    const written = checkupResult.parse(JSON.parse(await readFile(answers.reportFile, 'utf8')));
    expect(written.shops.map(({ name }) => name)).toEqual([shop.name]);
    answers.reportFile = path.join(folder, 'r.xlsx');
    await handlers['report/export']({ ...of, format: 'xlsx' }, WINDOW);
    const { sheets } = await readXlsx(await readFile(answers.reportFile));
    expect(JSON.stringify(sheets)).toContain(shop.name);
    expect(JSON.stringify(sheets)).not.toContain(result.shops[1]?.name);
  });

  it('is a folder of tables, and one of pictures', async () => {
    const { folder, handlers, answers } = await program();
    const { id } = valueOf(await handlers['checkup/run'](request, WINDOW));
    answers.folder = folder;
    const of = { id, shops: [] };
    const tables = valueOf(await handlers['report/export']({ ...of, format: 'csv' }, WINDOW));
    const pictures = valueOf(
      await handlers['report/saveCharts']({ ...of, design: BUILT_IN_DESIGNS.full }, WINDOW),
    );
    expect(await readdir(path.join(folder, tables?.file ?? ''))).toContain('总览.csv');
    expect((await readdir(path.join(folder, pictures?.folder ?? ''))).sort()).toEqual([
      '小店A：分数线.png',
      '小店A：分数线.svg',
    ]);
    expect(pictures?.folder).not.toBe(tables?.file);
    const whole = await readdir(folder);
    // What cannot be written leaves no half of a folder behind.
    answers.charts = [...answers.charts, { name: '走势', svg: '', png: null as never }];
    expect(
      await handlers['report/saveCharts']({ ...of, design: BUILT_IN_DESIGNS.full }, WINDOW),
    ).toMatchObject({ ok: false, error: { code: 'report.notExported' } });
    expect(await readdir(folder)).toEqual(whole);
  });
});

describe('rows that ask for something', () => {
  const list = {
    shop: 'other/小店A',
    kind: 'ship',
    asOf: null,
    stale: 0,
    overdue: 0,
    soon: 0,
  } as const;
  const item = {
    ...{ source: 0, row: 2, id: '7', product: null, text: null, time: null },
    ...{ deadline: null, hoursLeft: null, stale: false },
  };
  const rows = { today: [{ ...list, total: 2, items: [item, { ...item, id: '8' }] }], appeals: [] };

  it('are saved whole while the files are held, else as the document keeps them', async () => {
    const { folder, handlers, answers, seen } = await program();
    const { id } = valueOf(await handlers['checkup/run'](request, WINDOW));
    const save = (shop: string | null = null) => handlers['today/save']({ id, shop }, WINDOW);
    expect(await save()).toEqual(ok(null));
    expect(seen.proposed).toBe('小店体检 今天必须处理.xlsx');
    const target = (answers.rowsFile = path.join(folder, '今天.xlsx'));
    const saved = async () => (await readXlsx(await readFile(target))).sheets[0]?.rows.slice(1);
    expect(await save()).toEqual(ok({ file: '今天.xlsx', isAll: false }));
    expect(await saved()).toEqual([]);
    answers.rows = ok(rows);
    expect(await save()).toEqual(ok({ file: '今天.xlsx', isAll: true }));
    expect(await saved()).toHaveLength(2);
    expect(await save('other/小店B')).toMatchObject({ value: { isAll: true } });
    expect(await saved()).toEqual([]);
  });

  it('of other files than the document’s are not taken for its own', async () => {
    const { folder, handlers, answers, received } = await program();
    const { id } = valueOf(await handlers['checkup/run'](request, WINDOW));
    await handlers['entries/put']({ entries: [], add: false }, WINDOW);
    answers.rows = ok(rows);
    answers.rowsFile = path.join(folder, 'missing', '今天.xlsx');
    const save = () => handlers['today/save']({ id, shop: null }, WINDOW);
    const reason = { file: '今天.xlsx', reason: 'ENOENT' };
    expect(await save()).toEqual(fail('app.rowsNotSaved', reason));
    expect(received.map(({ type }) => type)).not.toContain('askingRows');
  });
});

describe('shop profiles', () => {
  const ID = '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f';
  const shop = known('小店A', { id: ID, codes: ['zaHCLELw'] });
  const lesson: Lesson = {
    shop: '小店B',
    platform: 'douyin',
    code: 'bbbb',
    alias: null,
    told: true,
  };

  it('are kept, changed, removed, and brought back by saving them again', async () => {
    const { handlers } = await program();
    expect(await handlers['shops/save']({ shop }, WINDOW)).toEqual(ok(shop));
    expect(await handlers['shops/list'](null, WINDOW)).toEqual(ok([shop]));
    expect(await handlers['shops/remove']({ id: ID }, WINDOW)).toEqual(ok(null));
    expect(await handlers['shops/remove']({ id: ID }, WINDOW)).toEqual(fail('shops.gone'));
    await handlers['shops/save']({ shop }, WINDOW);
    expect(await handlers['shops/list'](null, WINDOW)).toEqual(ok([shop]));
  });

  it('go with every call of the engine, but for the example', async () => {
    const { folder, handlers, received } = await program();
    await handlers['shops/save']({ shop }, WINDOW);
    await writeFile(path.join(folder, 'a.csv'), '');
    const [ticket] = valueOf(
      await handlers['files/drop']({ paths: [path.join(folder, 'a.csv')] }, WINDOW),
    );
    const tickets = [ticket?.ticket ?? ''];
    await handlers['files/import']({ tickets, add: false }, WINDOW);
    await handlers['files/match'](null, WINDOW);
    await handlers['checkup/run'](request, WINDOW);
    const asked = ['import', 'match', 'run'];
    expect(received.filter(({ type }) => asked.includes(type))).toMatchObject(
      asked.map((type) => ({ type, request: { known: [shop] } })),
    );

    received.length = 0;
    await mkdir(path.join(folder, 'examples', 'summary'), { recursive: true });
    await writeFile(path.join(folder, 'examples', 'summary', '汇总.csv'), '');
    await handlers['files/importExample']({ example: 'summary' }, WINDOW);
    await handlers['checkup/run'](request, WINDOW);
    await handlers['files/import']({ tickets, add: true }, WINDOW);
    await handlers['files/match'](null, WINDOW);
    expect(received.map(({ type }) => type)).toEqual(['import', 'run', 'import', 'match']);
    expect(
      received.flatMap((call) => ('known' in (call.request ?? {}) ? [call.request] : [])),
    ).toMatchObject(received.map(() => ({ known: [] })));
  });

  it('are learnt from a check-up', async () => {
    const { handlers, answers } = await program();
    answers.lessons = [lesson];
    await handlers['checkup/run'](request, WINDOW);
    expect(valueOf(await handlers['shops/list'](null, WINDOW))).toMatchObject([
      { name: '小店B', platform: 'douyin', codes: ['bbbb'] },
    ]);
  });

  it('are given away as a file and taken in elsewhere', async () => {
    const { folder, handlers, answers } = await program();
    await handlers['shops/save']({ shop }, WINDOW);
    expect(await handlers['shops/export'](null, WINDOW)).toEqual(ok(null));
    answers.shopsFile = path.join(folder, '店铺档案.json');
    expect(await handlers['shops/export'](null, WINDOW)).toEqual(ok({ file: '店铺档案.json' }));

    const other = await program();
    expect(await other.handlers['shops/import'](null, WINDOW)).toEqual(ok(null));
    other.answers.shopsFile = answers.shopsFile;
    const first = { file: '店铺档案.json', added: [ID], replaced: [] };
    expect(await other.handlers['shops/import'](null, WINDOW)).toEqual(ok(first));
    expect(await other.handlers['shops/list'](null, WINDOW)).toEqual(ok([shop]));
    const again = { file: '店铺档案.json', added: [], replaced: [shop] };
    expect(await other.handlers['shops/import'](null, WINDOW)).toEqual(ok(again));
  });

  it('are not taken in from another file, nor where they clash', async () => {
    const { folder, handlers, answers } = await program();
    const file = path.join(folder, 'x.json');
    answers.shopsFile = file;
    const taken = () => handlers['shops/import'](null, WINDOW);
    expect(await taken()).toEqual(fail('shops.fileNotRead', { file: 'x.json', reason: 'ENOENT' }));
    await writeFile(file, '{"name":"别的"}');
    expect(await taken()).toEqual(fail('shops.fileBad', { file: 'x.json' }));
    await writeFile(file, '{"schemaVersion":99,"shops":[]}');
    expect(await taken()).toEqual(fail('shops.fileNewer', { file: 'x.json' }));
    await handlers['shops/save']({ shop }, WINDOW);
    const clashing = { ...shop, id: ID.replace('3', '4'), name: '小店C' };
    await writeFile(file, JSON.stringify({ schemaVersion: 1, shops: [clashing] }));
    expect(await taken()).toEqual(fail('shops.codeTaken', { code: 'zaHCLELw', shop: '小店A' }));
    expect(await handlers['shops/list'](null, WINDOW)).toEqual(ok([shop]));
  });

  it('that cannot be written are told', async () => {
    const { folder, handlers, answers, seen } = await program({ refusesWrites: true });
    expect(await handlers['shops/save']({ shop }, WINDOW)).toMatchObject({
      error: { code: 'shops.notSaved' },
    });
    answers.lessons = [lesson];
    expect(valueOf(await handlers['checkup/run'](request, WINDOW)).id).toBeTruthy();
    expect(seen.told).toMatchObject([{ code: 'shops.notSaved' }]);
    answers.shopsFile = path.join(folder, 'missing', 'x.json');
    expect(await handlers['shops/export'](null, WINDOW)).toEqual(
      fail('shops.fileNotWritten', { file: 'x.json', reason: 'ENOENT' }),
    );
  });
});

it('puts changed settings into effect', async () => {
  const { handlers, seen } = await program();
  const changed = { language: 'en', theme: 'dark' } as const;
  expect(await handlers['settings/write'](changed, WINDOW)).toEqual(ok(null));
  expect(await handlers['settings/read'](null, WINDOW)).toEqual(ok(changed));
  expect(seen.applied).toEqual([changed]);
});

it('puts settings into effect that cannot be written, and says so', async () => {
  const { handlers, seen } = await program({ refusesWrites: true });
  const changed = { language: 'en', theme: 'dark' } as const;
  expect(await handlers['settings/write'](changed, WINDOW)).toEqual(
    fail('app.settingsNotSaved', { reason: 'ENOSPC' }),
  );
  expect(await handlers['settings/read'](null, WINDOW)).toEqual(ok(changed));
  expect(seen.applied).toEqual([changed]);
});

describe('check-ups as files', () => {
  const elsewhere = async () => {
    const made = await program();
    const { id } = valueOf(await made.handlers['checkup/run'](request, WINDOW));
    const copy = path.join(made.folder, '给同事.tijian');
    made.answers.documentFile = copy;
    const saved = await made.handlers['document/saveCopy']({ id }, WINDOW);
    return { ...made, id, copy, saved };
  };

  it('are copied to where they are wanted, under a name that says whose they are', async () => {
    const { saved, seen, copy } = await elsewhere();
    expect(saved).toEqual(ok({ file: '给同事.tijian' }));
    expect(seen.proposed).toMatch(/^小店A、小店B.*\.tijian$/);
    expect(await readFile(copy, 'utf8')).toContain('sha256');
  });

  it('are opened where they lie, by choice or by a ticket; forged tickets open nothing', async () => {
    const { handlers, copy, seen, answers, id } = await elsewhere();
    const chosen = valueOf(await handlers['document/choose'](null, WINDOW));
    expect(chosen?.id).not.toBe(id);
    answers.files = [copy];
    const [ticket] = valueOf(await handlers['window/waiting'](null, WINDOW));
    expect(ticket?.name).toBe('给同事.tijian');
    const opened = await handlers['document/open']({ ticket: ticket?.ticket ?? '' }, WINDOW);
    expect(valueOf(opened).id).toBe(chosen?.id);
    expect(seen.recent).toEqual([copy, copy]);
    const forged = { ticket: '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f' };
    expect(await handlers['document/open'](forged, WINDOW)).toEqual(fail('app.badTicket'));
  });
});

describe('the window', () => {
  it('is told what the page shows, and copies what it is given', async () => {
    const { handlers, seen } = await program();
    const facts = { document: '小店A', undo: null, redo: null, recent: [], place: null };
    await handlers['window/facts'](facts, WINDOW);
    expect(seen.facts).toEqual(facts);
    expect(await handlers['window/left'](null, WINDOW)).toEqual(ok(null));
    expect(await handlers['window/copy']({ text: '小店A', png: null }, WINDOW)).toEqual(ok(null));
    expect(seen.copied).toEqual([{ text: '小店A', png: null }]);
    expect(await handlers['window/copy']({ text: '', png: null }, WINDOW)).toMatchObject({
      error: { code: 'app.notCopied' },
    });
  });
});

describe('where the person was', () => {
  it('is told once after the page crashed, with when the check-up was saved last', async () => {
    const { handlers, session } = await program();
    const { id } = valueOf(await handlers['checkup/run'](request, WINDOW));
    const place = { document: id, page: 'checklist', shop: null, metric: null };
    const facts = { document: '小店A', undo: null, redo: null, recent: [], place };
    await handlers['window/facts'](facts, WINDOW);
    session.pageCrashed();
    await handlers['window/facts']({ ...facts, place: null }, WINDOW);
    const left = valueOf(await handlers['window/left'](null, WINDOW));
    expect(left).toMatchObject({ by: 'page', place });
    expect(left?.savedAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(await handlers['window/left'](null, WINDOW)).toEqual(ok(null));
    session.tell({ ...place, document: '3f2b7c1e-8a4d-4c6b-9e0f-1a2b3c4d5e6f' });
    session.pageCrashed();
    expect(valueOf(await handlers['window/left'](null, WINDOW))?.savedAt).toBeNull();
    await session.end();
  });
});

describe('what is kept', () => {
  it('[V2 U] is told, shown, and deleted altogether before the program starts anew', async () => {
    const { handlers, folder, seen } = await program();
    await handlers['checkup/run'](request, WINDOW);
    const kept = valueOf(await handlers['data/read'](null, WINDOW));
    expect(kept).toMatchObject({ folder, checkups: 1 });
    expect(kept.sizes.checkups).toBeGreaterThan(1000);
    await handlers['data/show'](null, WINDOW);
    expect(seen.shown).toEqual([folder]);
    expect(await handlers['data/deleteAll'](null, WINDOW)).toEqual(ok(null));
    expect(seen).toMatchObject({ restarts: 1, forgotten: 1 });
    expect(await readdir(folder)).toEqual([ERASE_MARK]);
  });

  it('[L1 U] is told to somebody who helps in versions, counts and sizes', async () => {
    const { handlers, folder } = await program();
    await handlers['checkup/run'](request, WINDOW);
    const { text } = valueOf(await handlers['data/diagnostics'](null, WINDOW));
    for (const told of ['Electron 45.3.4', 'Linux 6.1', 'x64', '125%', '体检 1', '规则 2026'])
      expect(text).toContain(told);
    for (const { name } of article.shops) expect(text).not.toContain(name);
    expect(text).not.toContain(folder);
  });
});
