import { utilityProcess } from 'electron';
import { EngineClient } from '../engine/engine-client';

/** The engine in a process of its own, without Electron's powers and without a window. */
export function engineProcess(script: string): EngineClient {
  return new EngineClient(() => utilityProcess.fork(script, [], { serviceName: 'checkup-engine' }));
}
