/**
 * Whatever a file holds, reading it ends in tables or in a clear error: never in a crash, without an end, or with all memory.
 * Files come from `testing/broken-files.ts`, by chance, others in each run. A failure names the seed and the path with which
 * it can be run again: `FUZZ_SEED=… FUZZ_PATH=… npx vitest run electron/engine/parse-fuzz.test.ts`. `FUZZ_SECONDS` is how long
 * it looks; 15 unless said.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenFiles, goodFiles } from './testing/broken-files';
import { bundle } from './testing/bundle';
import { NO_END, OUT_OF_MEMORY, WatchedProcess } from './testing/watched-process';

const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 15);
const SEED = process.env['FUZZ_SEED'];
const PATH = process.env['FUZZ_PATH'];

/** Most files take some milliseconds, those with a cell of 10 MB a second. */
const BOUNDS = { heapMegabytes: 512, megabytes: 1024 };
/** What our own readers may take. */
const MILLISECONDS = 20_000;
/**
 * The library for other formats can be kept busy for long, or fill its memory, with strings of xls that claim two billion
 * letters for one. The pool ends such a file in time or when the memory of its thread is full (`app.fileTooSlow`,
 * `app.fileTooLarge`); here it only must not take the time of all others.
 */
const LIBRARY = /\.(xls|xlsb|ods|xml|html)$/;
const LIBRARY_MILLISECONDS = 5000;
const ENDED: ReadonlySet<string> = new Set([NO_END, OUT_OF_MEMORY]);

let folder = '';
let reader: WatchedProcess | null = null;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parse-fuzz-'));
  const script = await bundle('electron/engine/testing/read-and-tell.ts', folder);
  reader = new WatchedProcess(script, BOUNDS);
}, 60_000);

afterAll(async () => {
  await reader?.close();
  await rm(folder, { recursive: true });
});

it(
  'ends in tables or a clear error, whatever the file',
  async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(brokenFiles(await goodFiles()), async ({ name, content }) => {
        const file = path.join(folder, name);
        await writeFile(file, content());
        const isLibrary = LIBRARY.test(name);
        const faults = await reader?.faultsOf(
          file,
          isLibrary ? LIBRARY_MILLISECONDS : MILLISECONDS,
        );
        expect(faults?.filter((fault) => !(isLibrary && ENDED.has(fault)))).toEqual([]);
        await rm(file);
        read += 1;
      }),
      {
        numRuns: 10_000_000,
        interruptAfterTimeLimit: SECONDS * 1000,
        endOnFailure: true,
        ...(SEED === undefined ? {} : { seed: Number(SEED) }),
        ...(PATH === undefined ? {} : { path: PATH }),
      },
    );
    expect(read).toBeGreaterThan(0);
  },
  SECONDS * 1000 + 120_000,
);
