import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CSP } from './csp';
import { webPreferences } from './window-options';

it('[E2 E3 E4 E6 U] isolates and sandboxes every page, without Node, spelling dictionaries or webviews', () => {
  expect(webPreferences('/app/out/preload.cjs', false)).toEqual({
    preload: '/app/out/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: false,
  });
});

it('[P10 U] has developer tools only where it is told so', () => {
  expect(webPreferences('/preload.cjs', true).devTools).toBe(true);
  expect(webPreferences('/preload.cjs', false).devTools).toBe(false);
});

it('[E7 S] allows nothing by default, nothing inline, and no connection', () => {
  const rules = CSP.split('; ');
  expect(rules).toContain("default-src 'none'");
  expect(rules).toContain("connect-src 'none'");
  expect(CSP).not.toMatch(/unsafe|https?:|\*/);
});

it.each(['index', 'report'])('[E7 S] stands in the page %s itself as well', async (name) => {
  const file = path.join(import.meta.dirname, `../../renderer/${name}.html`);
  const page = await readFile(file, 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1];
  // What may hold a page in a frame can only be said beside it.
  const rules = CSP.split('; ').filter((rule) => !rule.startsWith('frame-ancestors'));
  expect(policy).toBe(rules.join('; '));
});
