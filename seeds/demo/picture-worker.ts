import { parentPort } from 'node:worker_threads';
import { atMost } from '../at-most.js';
import { drawPicture } from './draw-picture.js';
import type { PictureOrder } from './picture-studio.js';

/** What the studio sends, and what it gets for it. */
export interface PictureRequest {
  readonly id: number;
  readonly order: PictureOrder;
}
export type PictureReply = { readonly id: number } & ({ readonly picture: Uint8Array } | { readonly fault: Error });

/** While one is drawn on the thread pool, this thread blends and exposes another. */
const inLane = atMost(2);

async function serve({ id, order }: PictureRequest): Promise<void> {
  let reply: PictureReply;
  try {
    reply = { id, picture: new Uint8Array(await inLane(() => drawPicture(order))) };
  } catch (fault) {
    reply = { id, fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }
  parentPort!.postMessage(reply, 'picture' in reply ? [reply.picture.buffer as ArrayBuffer] : []);
}

parentPort!.on('message', (request: PictureRequest) => void serve(request));
