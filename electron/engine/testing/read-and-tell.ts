/** A process for the fuzz test: reads files as the engine's threads do and tells what must not happen. */
import { FILE_ERRORS } from '../../../shared/text/errors-files';
import { ISSUES } from '../../../shared/text/issues';
import { parseFile } from '../parse-file';

/** What came of a file. */
export interface Told {
  /** What is wrong with how its reading ended; none as a rule. */
  readonly faults: readonly string[];
  /** Most memory the process has had so far, in MB. */
  readonly memory: number;
}

/** Objects no file may reach. */
const SHARED = [Object.prototype, Array.prototype, Function.prototype, String.prototype];

/** Names of all they hold. */
function sharedKeys(): string {
  return SHARED.flatMap((object) => Reflect.ownKeys(object).map(String)).join();
}

const UNTOUCHED = sharedKeys();

async function faultsOf(path: string): Promise<readonly string[]> {
  try {
    const reply = await parseFile({ path, file: path });
    const errors = reply.ok ? reply.value.errors : [reply.error];
    const issues = reply.ok ? reply.value.dataset.sources.flatMap((source) => source.issues) : [];
    return [
      ...errors.filter(({ code }) => !(code in FILE_ERRORS)).map(({ code }) => `no text: ${code}`),
      ...issues
        .filter(({ code }) => !(`issue.${code}` in ISSUES))
        .map(({ code }) => `no text: ${code}`),
      ...(sharedKeys() === UNTOUCHED ? [] : ['a shared prototype was changed']),
    ];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

process.on('message', (path: string) => {
  void faultsOf(path).then((faults) => {
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    process.send?.({ faults, memory } satisfies Told);
  });
});
