import path from 'node:path';
import { APP_HOST, APP_SCHEME } from './app-url';

/** Types of the files a page is made of; a file of any other type is not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** A file of the page: where it is and what it is. */
export interface Asset {
  readonly file: string;
  readonly contentType: string;
}

/**
 * An address as written, before any parser straightens it: our host, then plain names between slashes. No percent
 * escapes, backslashes, colons, or segments beginning with a dot can match, so nothing outside the folder can be named.
 */
const ADDRESS = new RegExp(
  `^${APP_SCHEME}://${APP_HOST}/((?:[A-Za-z0-9_-][A-Za-z0-9_.-]*/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*)(?:[?#].*)?$`,
);

/** The file in `root` an address names, or null when it names none the app serves. */
export function resolveAsset(root: string, address: string): Asset | null {
  const relative = ADDRESS.exec(address)?.[1];
  if (relative === undefined) return null;
  const contentType = CONTENT_TYPES[path.extname(relative)];
  if (contentType === undefined) return null;
  return { file: path.join(root, relative), contentType };
}
