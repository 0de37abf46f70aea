/** The engine process: holds the dataset of the files read and answers the main process. It never meets a window. */
import path from 'node:path';
import type { ImportProgress } from '../../shared/ipc/contract';
import { ok, type Result } from '../../shared/result';
import type { EngineReply, EngineRequest } from './protocol';
import { rejudged, rescored } from './rejudged';
import { EngineSession } from './session';

const session = new EngineSession(path.join(__dirname, 'parse-worker.cjs'), tellThrown);

async function answer(message: EngineRequest): Promise<Result<unknown>> {
  const onProgress = (progress: ImportProgress): void => {
    reply({ id: message.id, type: 'progress', progress });
  };
  switch (message.type) {
    case 'import':
      return session.import(message.request, onProgress);
    case 'unlock':
      return session.unlock(message.request, onProgress);
    case 'reread':
      return session.reread(message.request, onProgress);
    case 'preview':
      return session.preview(message.request);
    case 'issues':
      return session.issues();
    case 'match':
      return session.match(message.request);
    case 'enter':
      return session.enter(message.request);
    case 'run':
      return session.run(message.request, onProgress);
    case 'rejudge':
      return ok(rejudged(message.request));
    case 'rescore':
      return ok(rescored(message.request));
    case 'askingRows':
      return session.askingRows();
    case 'metricRows':
      return session.metricRows(message.request);
    case 'metricSpread':
      return session.metricSpread(message.request);
    case 'lessons':
      return ok(session.lessons());
    case 'cancel':
      session.cancel();
      return ok(null);
  }
}

function reply(message: EngineReply): void {
  process.parentPort.postMessage(message);
}

function tellThrown(error: unknown): void {
  reply({ type: 'thrown', stack: error instanceof Error ? (error.stack ?? error.message) : '' });
}

/** A throw is a bug: it ends this process, the main process says so and starts a new one. */
function fail(error: unknown): void {
  tellThrown(error);
  // Not before the message is on its way.
  setImmediate(() => process.exit(1));
}
process.on('uncaughtException', fail);

process.parentPort.on('message', ({ data }: { data: EngineRequest }) => {
  answer(data).then((result) => {
    reply({ id: data.id, type: 'result', result });
  }, fail);
});
