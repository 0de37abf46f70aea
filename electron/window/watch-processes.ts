import type { App } from 'electron';
import type { Log } from '../log/log';

/** Logs how the program's other processes end, where they end badly: pages, the engine, and Chromium's own. */
export function watchProcesses(app: App, log: Log): void {
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    if (reason !== 'clean-exit') log.warn('page process gone', { reason, exitCode });
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode, name, serviceName }) => {
    if (reason !== 'clean-exit')
      log.warn('child process gone', { type, name: name ?? serviceName, reason, exitCode });
  });
}
