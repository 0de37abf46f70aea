import { EventEmitter } from 'node:events';
import type { Result } from '../../../shared/result';
import { EngineClient, type EngineProcess } from '../engine-client';
import type { EngineReply, EngineRequest } from '../protocol';

/** An engine process that does nothing by itself: a test reads what it received and answers for it. */
export class FakeProcess extends EventEmitter implements EngineProcess {
  readonly received: EngineRequest[] = [];

  postMessage(message: EngineRequest): void {
    this.received.push(message);
    this.emit('received', message);
  }

  answer(message: EngineReply): void {
    this.emit('message', message);
  }
}

/** A client whose process answers every call at once. */
export function answeringEngine(answer: (request: EngineRequest) => Result<unknown>): {
  readonly engine: EngineClient;
  readonly received: EngineRequest[];
} {
  const child = new FakeProcess();
  child.on('received', (message: EngineRequest) => {
    queueMicrotask(() => {
      child.answer({ id: message.id, type: 'result', result: answer(message) });
    });
  });
  return { engine: new EngineClient(() => child), received: child.received };
}
