/** The bridge: `window.checkup`, named functions only. Runs sandboxed; the page never meets Electron itself. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Channel, Channels, CheckupApi, Events } from '../shared/ipc/contract';

function call<C extends Channel>(
  channel: C,
  request: Channels[C]['request'],
): Promise<Channels[C]['response']> {
  return ipcRenderer.invoke(channel, request) as Promise<Channels[C]['response']>;
}

function listen<E extends keyof Events>(
  name: E,
  listener: (payload: Events[E]) => void,
): () => void {
  const stripped = (_event: unknown, payload: Events[E]): void => {
    listener(payload);
  };
  ipcRenderer.on(name, stripped);
  return () => {
    ipcRenderer.off(name, stripped);
  };
}

/** Paths of real dropped files; anything else has none. */
function pathsOf(files: readonly unknown[]): string[] {
  return files
    .filter((file): file is File => file instanceof File)
    .map((file) => webUtils.getPathForFile(file))
    .filter((path) => path !== '');
}

const api: CheckupApi = {
  chooseFiles: () => call('files/choose', null),
  acceptDrop: (files) => call('files/drop', { paths: pathsOf(files) }),
  importFiles: (tickets, add) => call('files/import', { tickets, add }),
  unlockFile: (file, password) => call('files/unlock', { file, password }),
  importExample: (example) => call('files/importExample', { example }),
  cancelImport: () => call('files/cancel', null),
  matchFiles: () => call('files/match', null),
  previewSheet: (request) => call('files/preview', request),
  rereadFiles: (files, format) => call('files/reread', { files, format }),
  listIssues: () => call('files/issues', null),
  saveIssues: (sources, codes) => call('files/saveIssues', { sources, codes }),
  readTeaching: () => call('teaching/read', null),
  saveTable: (table) => call('teaching/saveTable', { table }),
  removeTable: (headers) => call('teaching/removeTable', { headers }),
  saveWord: (word) => call('teaching/saveWord', { word }),
  removeWord: (field, word) => call('teaching/removeWord', { field, word }),
  replaceTeaching: (teaching) => call('teaching/replace', { teaching }),
  exportTeaching: () => call('teaching/export', null),
  importTeaching: () => call('teaching/import', null),
  readPhrases: () => call('phrases/read', null),
  savePhrases: (phrases) => call('phrases/save', { phrases }),
  putEntries: (request) => call('entries/put', request),
  saveForm: (set) => call('entries/saveForm', { set }),
  runCheckup: (request) => call('checkup/run', request),
  rescore: (id, models) => call('checkup/rescore', { id, models }),
  listCheckups: () => call('checkup/list', null),
  openCheckup: (id) => call('checkup/open', { id }),
  saveWork: (id, work) => call('checkup/saveWork', { id, work }),
  removeCheckup: (id) => call('checkup/remove', { id }),
  restoreCheckup: (id) => call('checkup/restore', { id }),
  readHistory: (shops) => call('history/read', { shops }),
  saveAnswers: (request) => call('assessment/save', request),
  replaceSittings: (request) => call('assessment/replace', request),
  readDrafts: () => call('assessment/readDrafts', null),
  keepDrafts: (drafts) => call('assessment/keepDrafts', { drafts }),
  listShops: () => call('shops/list', null),
  saveShop: (shop) => call('shops/save', { shop }),
  removeShop: (id) => call('shops/remove', { id }),
  exportShops: () => call('shops/export', null),
  importShops: () => call('shops/import', null),
  readTemplates: () => call('report/templates', null),
  keepTemplates: (templates) => call('report/keepTemplates', templates),
  chooseLogo: () => call('report/chooseLogo', null),
  previewReport: (request) => call('report/preview', request),
  saveReport: (request) => call('report/save', request),
  saveReports: (request) => call('report/saveEach', request),
  cancelReports: () => call('report/cancel', null),
  printReport: (request) => call('report/print', request),
  exportCheckup: (request) => call('report/export', request),
  saveCharts: (request) => call('report/saveCharts', request),
  saveToday: (id, shop) => call('today/save', { id, shop }),
  saveMetricRows: (request) => call('metric/saveRows', request),
  metricSpread: (id, metric) => call('metric/spread', { id, metric }),
  saveChart: (request) => call('chart/save', request),
  reportContent: () => call('report/content', null),
  reportReady: (charts) => call('report/ready', { charts }),
  reportFailed: (reason) => call('report/failed', { reason }),
  readSettings: () => call('settings/read', null),
  writeSettings: (settings) => call('settings/write', settings),
  listModels: () => call('models/list', null),
  readModels: () => call('models/read', null),
  saveModel: (model) => call('models/save', { model }),
  removeModel: (id) => call('models/remove', { id }),
  saveAdvice: (advice) => call('models/saveAdvice', { advice }),
  exportModels: (ids, advice) => call('models/export', { ids, advice }),
  importModels: () => call('models/import', null),
  loadRules: () => call('models/loadRules', null),
  putRules: (rules) => call('models/putRules', { rules }),
  tellFacts: (facts) => call('window/facts', facts),
  takeWaiting: () => call('window/waiting', null),
  takeLeft: () => call('window/left', null),
  copy: (clip) => call('window/copy', clip),
  tellFailed: (stack) => call('window/failed', { stack }),
  chooseDocument: () => call('document/choose', null),
  openDocument: (ticket) => call('document/open', { ticket }),
  saveCopy: (id) => call('document/saveCopy', { id }),
  readKept: () => call('data/read', null),
  readDiagnostics: () => call('data/diagnostics', null),
  showFolder: () => call('data/show', null),
  deleteAll: () => call('data/deleteAll', null),
  onWaiting: (listener) => listen('window/called', listener),
  onImportProgress: (listener) => listen('import/progress', listener),
  onReportProgress: (listener) => listen('report/progress', listener),
  onMenuCommand: (listener) => listen('menu/command', listener),
};

contextBridge.exposeInMainWorld('checkup', api);
