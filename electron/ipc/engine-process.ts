import { utilityProcess } from 'electron';
import { EngineClient } from '../engine/engine-client';
import type { Log } from '../log/log';

/** The engine in a process of its own, without Electron's powers and without a window. */
export function engineProcess(script: string, log: Log): EngineClient {
  return new EngineClient(
    () => utilityProcess.fork(script, [], { serviceName: 'checkup-engine' }),
    log,
  );
}
