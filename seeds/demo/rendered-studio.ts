import { Worker } from 'node:worker_threads';
import type { PictureOrder, PictureStudio } from './picture-studio.js';
import type { PictureReply, PictureRequest } from './picture-worker.js';

interface Waiting {
  readonly resolve: (picture: Uint8Array) => void;
  readonly reject: (fault: Error) => void;
}

/** Pictures at full look, drawn on a thread of their own: blending pixels would hold up the database for a third of the time. */
export function renderedStudio(): PictureStudio {
  const worker = new Worker(new URL('./picture-worker.js', import.meta.url));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.on('message', (reply: PictureReply) => {
    const { resolve, reject } = waiting.get(reply.id)!;
    waiting.delete(reply.id);
    if ('picture' in reply) resolve(reply.picture);
    else reject(reply.fault);
  });
  worker.on('error', (fault: Error) => {
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  });
  const draw = (order: PictureOrder): Promise<Uint8Array> => {
    last += 1;
    const request: PictureRequest = { id: last, order };
    worker.postMessage(request);
    return new Promise((resolve, reject) => waiting.set(request.id, { resolve, reject }));
  };
  const close = async (): Promise<void> => void (await worker.terminate());
  return { draw, findings: () => undefined, close };
}
