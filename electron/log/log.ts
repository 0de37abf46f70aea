/** The log: what happened, in words of the program and in numbers, never in words of the person's files. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import electronLog from 'electron-log/node';
import { redact, redactStack, type Owner } from './redact';

/** What is known of an event. Numbers stand as they are; texts are redacted. */
export type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What the parts of the program tell. Every text goes through `redact`. */
export interface Log {
  /** Something happened. */
  readonly note: (event: string, facts?: Facts) => void;
  /** Something went wrong that is no bug. */
  readonly warn: (event: string, facts?: Facts) => void;
  /** An error nobody expected, by its stack where it has one. */
  readonly thrown: (event: string, error: unknown) => void;
  /** The last lines, oldest first. */
  readonly newest: (count: number) => Promise<readonly string[]>;
}

export interface LogPlace {
  /** Folder of the files. */
  readonly folder: string;
  readonly owner: Owner;
  /** Whether the console hears of it too. */
  readonly onConsole: boolean;
  /** Bytes at which a file is full. */
  readonly maxSize?: number;
}

/** The file being written, and the full one before it, which takes this name. */
export const LOG_FILES = ['main.log', 'main.old.log'] as const;
const MAX_SIZE = 1024 ** 2;

/** Opens the log. What cannot be written is lost, and nothing else. */
export function openLog({ folder, owner, onConsole, maxSize = MAX_SIZE }: LogPlace): Log {
  // Node's half of the library: that for Electron opens a channel pages could write by.
  const logger = electronLog.create({ logId: folder });
  const { file, console: terminal } = logger.transports;
  // Else it looks for a package.json, which need not be where it looks.
  file.setAppName('shop-checkup');
  file.resolvePathFn = () => path.join(folder, LOG_FILES[0]);
  file.maxSize = maxSize;
  file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {level} {text}';
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  terminal.level = onConsole ? 'warn' : false;
  return {
    note: (event, facts) => {
      logger.info(lineOf(event, facts, owner));
    },
    warn: (event, facts) => {
      logger.warn(lineOf(event, facts, owner));
    },
    thrown: (event, error) => {
      logger.error(`${event}: ${redactStack(textOf(error), owner)}`);
    },
    newest: (count) => newestLines(folder, count),
  };
}

/** A log that keeps nothing. */
export const NO_LOG: Log = {
  note: () => undefined,
  warn: () => undefined,
  thrown: () => undefined,
  newest: () => Promise.resolve([]),
};

/** An event and its facts in one line: `engine exit code=1`. */
export function lineOf(event: string, facts: Facts | undefined, owner: Owner): string {
  const told = Object.entries(facts ?? {}).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    return `${name}=${typeof value === 'string' ? redact(value, owner) : String(value)}`;
  });
  return [event, ...told].join(' ');
}

/** What is known of something thrown. */
function textOf(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  return typeof error === 'string' ? error : typeof error;
}

async function newestLines(folder: string, count: number): Promise<readonly string[]> {
  const files = await Promise.all(
    [...LOG_FILES]
      .reverse()
      .map((name) => readFile(path.join(folder, name), 'utf8').catch(() => '')),
  );
  return files
    .join('')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .slice(-count);
}
