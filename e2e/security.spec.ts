/** What a hostile page could try, tried in the running program. */
import { expect, test } from './fixtures';

test('the page is an app:// document that sees nothing but the named functions', async ({
  shared: { page },
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe('app://shop/index.html');
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'Buffer', 'module'].map(
      (name) => typeof Reflect.get(globalThis, name),
    ),
    api: Object.keys(Reflect.get(globalThis, 'checkup') as object).sort(),
  }));
  expect(seen.node).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  expect(seen.api).toEqual(
    [
      'acceptDrop',
      'chooseDocument',
      'copy',
      'deleteAll',
      'onWaiting',
      'openDocument',
      'readKept',
      'saveCopy',
      'showFolder',
      'takeWaiting',
      'tellFacts',
      'cancelImport',
      'cancelReports',
      'chooseFiles',
      'chooseLogo',
      'exportCheckup',
      'exportModels',
      'exportShops',
      'exportTeaching',
      'importExample',
      'importFiles',
      'importModels',
      'importShops',
      'importTeaching',
      'keepDrafts',
      'keepTemplates',
      'listCheckups',
      'listIssues',
      'listModels',
      'listShops',
      'loadRules',
      'matchFiles',
      'metricSpread',
      'onImportProgress',
      'onMenuCommand',
      'onReportProgress',
      'openCheckup',
      'previewReport',
      'previewSheet',
      'printReport',
      'putEntries',
      'putRules',
      'readDrafts',
      'readHistory',
      'readModels',
      'readPhrases',
      'readSettings',
      'readTeaching',
      'readTemplates',
      'removeCheckup',
      'removeModel',
      'removeShop',
      'removeTable',
      'removeWord',
      'replaceSittings',
      'replaceTeaching',
      'reportContent',
      'reportFailed',
      'reportReady',
      'rereadFiles',
      'rescore',
      'restoreCheckup',
      'runCheckup',
      'saveAdvice',
      'saveAnswers',
      'saveChart',
      'saveCharts',
      'saveForm',
      'saveIssues',
      'saveMetricRows',
      'saveModel',
      'savePhrases',
      'saveReport',
      'saveReports',
      'saveShop',
      'saveTable',
      'saveToday',
      'saveWord',
      'saveWork',
      'unlockFile',
      'writeSettings',
    ].sort(),
  );
});

test('navigation, windows, permissions, inline script and the network are refused', async ({
  shared: { app, page },
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const refused = await page.evaluate(async () => {
    const opened = window.open('https://example.com/');
    const fetched = await fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    );
    const permission = await Notification.requestPermission();
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.head.append(script);
    return { opened, fetched, permission, injected: Reflect.get(globalThis, 'injected') === true };
  });
  expect(refused).toEqual({
    opened: null,
    fetched: 'refused',
    permission: 'denied',
    injected: false,
  });

  const urls = (): Promise<readonly string[]> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
    );
  for (const target of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://shop.evil/',
    'data:text/html,x',
  ]) {
    await page.evaluate((url) => {
      window.location.href = url;
    }, target);
    // Asked in the main process: the driver itself waits for ever for a navigation that was refused.
    await expect.poll(urls).toEqual(['app://shop/index.html']);
  }
});

test('a forged ticket, a malformed request and a channel of another window are refused as data', async ({
  shared: { page },
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const answers = await page.evaluate(async () => {
    const api = Reflect.get(globalThis, 'checkup') as Record<
      string,
      (...values: unknown[]) => Promise<{ ok: boolean }>
    >;
    const call = async (name: string, ...values: unknown[]): Promise<boolean> =>
      (await api[name]?.(...values))?.ok ?? true;
    return {
      forged: await call('importFiles', ['/etc/passwd'], false),
      malformed: await call('openCheckup', { toString: 'x' }),
      climbing: await call('openCheckup', '../../settings'),
      printOnly: await call('reportContent'),
    };
  });
  expect(answers).toEqual({ forged: false, malformed: false, climbing: false, printOnly: false });
});
