import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { APP_SCHEME } from './app-url';
import { resolveAsset } from './asset';
import { CSP } from './csp';

/** Serves the built pages from `root` under `app://`: GET only, each answer with the content security policy. */
export function serveApp(protocol: Protocol, root: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    if (request.method !== 'GET') return refuse(405);
    const asset = resolveAsset(root, request.url);
    if (asset === null) return refuse(404);
    try {
      const body = await readFile(asset.file);
      return new Response(body, { headers: headers(asset.contentType) });
    } catch {
      return refuse(404);
    }
  });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: headers('text/plain; charset=utf-8') });
}

function headers(contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': CSP,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  };
}
