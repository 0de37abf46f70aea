/** What a hostile page could try, tried in the running program. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog, expect, start, test } from './fixtures';
import { readPdf } from './pdf';
import { WAYS, Window } from './window';

/** Where every window of the program is. */
function urlsOf(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  );
}

test('[E2 E3 E20 E] the page is an app:// document that sees nothing but the named functions', async ({
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
      'takeLeft',
      'takeWaiting',
      'tellFacts',
      'tellFailed',
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
      'readDiagnostics',
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

test('[E1 E5 P7 E] the network, permissions and inline script are refused', async ({
  shared: { app, page },
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const refused = await page.evaluate(async () => {
    const refusing = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        resolve(event.effectiveDirective);
      });
    });
    const fetched = await fetch('https://example.com/').then(
      () => 'answered',
      () => refusing,
    );
    const permission = await Notification.requestPermission();
    const geolocation = await navigator.permissions.query({ name: 'geolocation' });
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.head.append(script);
    let evaluated = true;
    try {
      (0, eval)('1');
    } catch {
      evaluated = false;
    }
    return {
      fetched,
      permission,
      geolocation: geolocation.state,
      injected: Reflect.get(globalThis, 'injected') === true,
      evaluated,
    };
  });
  expect(refused).toEqual({
    fetched: 'connect-src',
    permission: 'denied',
    geolocation: 'denied',
    injected: false,
    evaluated: false,
  });
  // Where no page is asked: Electron's own way out of the program.
  const answers = await app.evaluate(async ({ session, net }) => {
    const tried = (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        () => 'answered',
        (error: unknown) => String(error),
      );
    return [
      await tried(session.defaultSession.fetch('https://example.com/')),
      await tried(net.fetch('http://127.0.0.1:9/')),
      await tried(session.defaultSession.resolveHost('example.com')),
    ];
  });
  expect(answers).toEqual([
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
    expect.stringContaining('ERR_NAME_NOT_RESOLVED'),
  ]);
});

test('[E11 E13 E14 E] a page goes nowhere, opens no window and holds no other page', async ({
  shared: { app, page },
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const held = await page.evaluate(async () => {
    const webview = document.createElement('webview');
    webview.setAttribute('src', 'https://example.com/');
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(webview, frame);
    await new Promise((later) => setTimeout(later, 300));
    const kind = Object.prototype.toString.call(webview);
    webview.remove();
    frame.remove();
    return { opened: window.open('https://example.com/'), kind };
  });
  expect(held.opened).toBeNull();
  // Nothing but an unknown element: no guest was made.
  expect(held.kind).toBe('[object HTMLElement]');
  const contents = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  expect(contents).toBe(1);

  for (const target of [
    'https://example.com/',
    'https://example.com/?next=app://shop/index.html',
    'file:///etc/passwd',
    'app://shop.evil/',
    'app://shop/report.html',
    'data:text/html,x',
    'javascript:document.title="x"',
  ]) {
    await page.evaluate((url) => {
      window.location.href = url;
    }, target);
    // Asked in the main process: the driver itself waits for ever for a navigation that was refused.
    await expect.poll(() => urlsOf(app)).toEqual(['app://shop/index.html']);
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    await expect.poll(() => urlsOf(app)).toEqual(['app://shop/index.html']);
  }
  expect(await page.title()).not.toBe('x');
});

test('[E4 E] every page is sandboxed and isolated', async ({ shared: { app, page } }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const seen = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Electron gives what is in force, under a name its types do not have.
      const preferences = (
        webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences();
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = preferences;
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    }),
  );
  expect(seen).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false },
  ]);
  // Chromium refuses its sandbox to root.
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const pages = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().flatMap(({ type, pid }) => (type === 'Tab' ? [pid] : [])),
  );
  expect(pages.length).toBeGreaterThan(0);
  for (const pid of pages) {
    // 2: system calls are filtered.
    expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s2$/m);
  }
});

test('[E1 E7 P4 P7 B] hostile cells stay text on every page and in the report, and nothing is asked for', async ({
  folder,
  shared: { app, page },
}) => {
  const hostile = '<img src=x onerror="globalThis.attacked=1">';
  const given = path.join(folder, '店');
  await mkdir(given);
  const shop = `店${hostile}`;
  const reviews = Array.from({ length: 40 }, (_, index) =>
    [
      `2026-10-${String((index % 20) + 1).padStart(2, '0')} 10:00:00`,
      `69179267688236437${String(index).padStart(2, '0')}`,
      `"蒸锅${hostile.replaceAll('"', '""')}"`,
      String((index % 5) + 1),
      `"质量差，坏了${hostile.replaceAll('"', '""')}"`,
      `"${shop.replaceAll('"', '""')}"`,
    ].join(','),
  );
  await writeFile(
    path.join(given, '评价.csv'),
    ['评价日期,订单ID,商品名称,商品评价得分,评价内容,店铺名称', ...reviews, ''].join('\n'),
  );
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
  });
  const window = new Window(page);
  await answerOpenDialog(app, [given]);
  await page.getByRole('button', { name: '选择文件' }).click();
  await page.getByRole('button', { name: '开始体检' }).click();
  await window.waitForResult();
  await expect(page.getByRole('main')).toContainText('<img src=x');
  for (const way of WAYS) {
    await window.goTo(way);
    await expect(page.getByRole('main')).toBeVisible();
    expect(await page.locator('img[src="x"]').count(), way).toBe(0);
  }
  await window.goTo('报告');
  const file = path.join(folder, '报告.pdf');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '保存 PDF' }).click();
  const printed = async (): Promise<string> => {
    const pages = await readPdf(file).then(
      (pdf) => pdf.pages,
      () => [],
    );
    return pages.map(({ text }) => text).join('');
  };
  await expect.poll(printed).toContain('<imgsrc=x');
  expect(await page.evaluate(() => Reflect.has(globalThis, 'attacked'))).toBe(false);
  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !/^(?:app:\/\/shop\/|data:|blob:)/.test(url))).toEqual([]);
});

test('[P7 E] Chromium asks the network for nothing of its own accord', async ({ folder }) => {
  const log = path.join(folder, 'network.json');
  const program = await start(path.join(folder, 'user-data'), [`--log-net-log=${log}`]);
  await new Window(program.page).tryExample();
  await program.close();
  const text = await readFile(log, 'utf8');
  expect(text).toContain('"logEventTypes"');
  expect(text).toContain('COOKIE_STORE');
  const { events } = JSON.parse(text) as {
    events: readonly { params?: Readonly<Record<string, unknown>> }[];
  };
  expect(events.length).toBeGreaterThan(0);
  const asked = events.filter(({ params = {} }) => 'url' in params || 'host' in params);
  expect(asked).toEqual([]);
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
