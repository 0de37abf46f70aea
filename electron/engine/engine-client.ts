import type { ImportProgress } from '../../shared/ipc/contract';
import { fail, type Result } from '../../shared/result';
import { NO_LOG, type Log } from '../log/log';
import type { EngineCall, EngineCalls, EngineReply, EngineRequest } from './protocol';

/** What of a child process the client uses (an Electron utility process has it all). */
export interface EngineProcess {
  postMessage(message: EngineRequest): void;
  on(event: 'message', listener: (message: EngineReply) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

/** What gives the process files. */
const READING: ReadonlySet<EngineCall> = new Set(['import', 'unlock', 'reread', 'enter']);

interface Pending {
  readonly type: EngineCall;
  readonly resolve: (result: Result<unknown>) => void;
  readonly onProgress: (progress: ImportProgress) => void;
}

/**
 * Asks the engine process. It is started with the first call, or before; when it dies, calls under way answer `app.engineDied` and
 * the next call starts a new one (which has to read the files again: what needs them answers `app.engineDied` until it has some).
 */
export class EngineClient {
  readonly #start: () => EngineProcess;
  readonly #log: Log;
  readonly #pending = new Map<number, Pending>();
  #process: EngineProcess | null = null;
  #lastId = 0;
  #hasLostFiles = false;

  /** @param start makes the process */
  constructor(start: () => EngineProcess, log = NO_LOG) {
    this.#start = start;
    this.#log = log;
  }

  /** Starts the process ahead of the first call, which then need not wait for it. */
  warmUp(): void {
    this.#process ??= this.#launch();
  }

  /** One call; `onProgress` hears of an import's progress until it is answered. */
  call<C extends EngineCall>(
    type: C,
    request: EngineCalls[C]['request'],
    onProgress: (progress: ImportProgress) => void = () => undefined,
  ): Promise<EngineCalls[C]['response']> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      // The answer to a call has the type the protocol gives it; both ends are built from it.
      this.#pending.set(id, { type, resolve: resolve as Pending['resolve'], onProgress });
      this.#process ??= this.#launch();
      this.#process.postMessage({ id, type, request } as EngineRequest);
    });
  }

  #launch(): EngineProcess {
    const child = this.#start();
    this.#log.note('engine start');
    child.on('message', (message) => {
      if (message.type === 'thrown') {
        this.#log.thrown('engine', message.stack);
        return;
      }
      const pending = this.#pending.get(message.id);
      if (message.type === 'progress') return pending?.onProgress(message.progress);
      this.#pending.delete(message.id);
      if (pending !== undefined && READING.has(pending.type) && message.result.ok)
        this.#hasLostFiles = false;
      pending?.resolve(this.#hasLostFiles ? whyNothing(message.result) : message.result);
    });
    child.on('exit', (code) => {
      this.#log[code === 0 ? 'note' : 'warn']('engine exit', { code, calls: this.#pending.size });
      this.#process = null;
      this.#hasLostFiles = true;
      for (const { resolve } of this.#pending.values()) resolve(fail('app.engineDied'));
      this.#pending.clear();
    });
    return child;
  }
}

/** A process made anew knows of no files; the person knows that they were read. */
function whyNothing(result: Result<unknown>): Result<unknown> {
  const isEmpty = !result.ok && result.error.code === 'app.nothingImported';
  return isEmpty ? fail('app.engineDied') : result;
}
