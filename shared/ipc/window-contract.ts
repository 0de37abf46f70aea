/** The channels of the window itself: its menu, files it was opened with, documents as files, the clipboard, the data kept. */
import type { Result } from '../result';
import type { CheckupDocument, FileTicket } from './contract';

/** Pages of an open check-up the native menu leads to, in the order of the list at the side. */
export const MENU_PAGES = [
  'overview',
  'compare',
  'metrics',
  'trends',
  'diagnosis',
  'checklist',
  'plan',
  'today',
  'assessment',
  'service',
  'texts',
  'report',
  'data',
] as const;

/** What the native menu tells the page to do. */
export type MenuCommand =
  | 'open'
  | 'openDocument'
  | 'paste'
  | 'form'
  | 'example'
  | 'home'
  | 'saveCopy'
  /** Prints the report on its page, and leads there from any other. */
  | 'print'
  | 'settings'
  | 'undo'
  | 'redo'
  | 'summary'
  | 'guide'
  | 'knowledge'
  | 'tour'
  | 'diagnostics'
  | 'licences'
  | (typeof MENU_PAGES)[number]
  /** Opens a check-up by its id. */
  | { readonly document: string };

/** Of a stack as much as tells something. */
export const LONGEST_STACK = 4000;

/** More check-ups than a menu is looked through for. */
export const MOST_RECENT = 10;

/** Where a person is: on a page by its name, of a check-up by its id, with a shop or metric by theirs; null = none. */
export interface Place {
  readonly document: string | null;
  readonly page: string;
  readonly shop: string | null;
  readonly metric: string | null;
}

/** Where a person was when the page, or the whole program, ended unexpectedly; null = where nothing can be lost. */
export interface Ended {
  readonly by: 'page' | 'program';
  readonly place: Place | null;
  /** When the check-up was saved last, as `YYYY-MM-DD HH:mm:ss` of Beijing. */
  readonly savedAt: string | null;
}

/** What the page tells the main process of itself, for menu and title of the window, and to find back to it. */
export interface WindowFacts {
  /** The check-up that is open, by its name for the person; null when none is. */
  readonly document: string | null;
  /** What would be taken back next, in words; null when there is nothing. */
  readonly undo: string | null;
  /** What would be done again next. */
  readonly redo: string | null;
  /** The newest check-ups, at most `MOST_RECENT`. */
  readonly recent: readonly { readonly id: string; readonly name: string }[];
  /** Null on the first page. */
  readonly place: Place | null;
}

/** Something for the clipboard; programs take of it what they understand. */
export interface Clip {
  readonly text: string;
  /** A picture, PNG in base64; null for text alone. */
  readonly png: string | null;
}

/** What is kept on this computer, in the order it is told. */
export const KEPT_PLACES = [
  'checkups',
  'bin',
  'shops',
  'answers',
  'teaching',
  'phrases',
  'models',
  'templates',
  'settings',
  'leftovers',
  'logs',
  'chromium',
] as const;
export type KeptPlace = (typeof KEPT_PLACES)[number];

/** What is kept on this computer, and where. */
export interface KeptData {
  /** Of the program. */
  readonly version: string;
  readonly folder: string;
  /** Bytes of each. */
  readonly sizes: Readonly<Record<KeptPlace, number>>;
  readonly checkups: number;
}

export interface WindowChannels {
  'window/facts': { request: WindowFacts; response: Result<null> };
  /** Tickets of the files the program was started or called with since it was last asked. */
  'window/waiting': { request: null; response: Result<readonly FileTicket[]> };
  /** Where the person was before page or program ended unexpectedly, told once; null = they did not. */
  'window/left': { request: null; response: Result<Ended | null> };
  'window/copy': { request: Clip; response: Result<null> };
  /** An error in the page nobody expected, for the log. */
  'window/failed': { request: { readonly stack: string }; response: Result<null> };
  /** Asks for a document and opens it where it lies; null when the person changed their mind. */
  'document/choose': { request: null; response: Result<CheckupDocument | null> };
  /** Opens the document behind a ticket where it lies. */
  'document/open': { request: { readonly ticket: string }; response: Result<CheckupDocument> };
  /** Writes a copy of a check-up where the person wants it; null when they changed their mind. */
  'document/saveCopy': {
    request: { readonly id: string };
    response: Result<{ readonly file: string } | null>;
  };
  'data/read': { request: null; response: Result<KeptData> };
  /** What somebody who helps wants to know of the program and this computer; it names nobody. */
  'data/diagnostics': { request: null; response: Result<{ readonly text: string }> };
  /** Shows the folder in the system's file manager. */
  'data/show': { request: null; response: Result<null> };
  /** Deletes everything the program keeps, without a bin, and starts it anew. */
  'data/deleteAll': { request: null; response: Result<null> };
}

/** The part of `window.checkup` that is about the window itself. */
export interface WindowApi {
  readonly tellFacts: (facts: WindowFacts) => Promise<Result<null>>;
  readonly takeWaiting: () => Promise<Result<readonly FileTicket[]>>;
  readonly takeLeft: () => Promise<Result<Ended | null>>;
  readonly copy: (clip: Clip) => Promise<Result<null>>;
  readonly chooseDocument: () => Promise<Result<CheckupDocument | null>>;
  readonly openDocument: (ticket: string) => Promise<Result<CheckupDocument>>;
  readonly saveCopy: (id: string) => Promise<WindowChannels['document/saveCopy']['response']>;
  readonly tellFailed: (stack: string) => Promise<Result<null>>;
  readonly readDiagnostics: () => Promise<WindowChannels['data/diagnostics']['response']>;
  readonly readKept: () => Promise<Result<KeptData>>;
  readonly showFolder: () => Promise<Result<null>>;
  readonly deleteAll: () => Promise<Result<null>>;
  /** Files are waiting; returns the function that stops listening. */
  readonly onWaiting: (listener: () => void) => () => void;
}
