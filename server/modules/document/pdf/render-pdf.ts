import { Worker } from 'node:worker_threads';
import { DomainError } from '../../../platform/errors.js';
import type { PdfOrder, PdfProblem, PdfReply } from './pdf-page-worker.js';

/** A4 at 205 dots per inch: read well by people, and the QR code by machine. */
const LONGEST_SIDE = 2400;
/** The form has one page; scanners add an empty back. The first is taken. */
const MOST_PAGES = 2;
const MOST_PIXELS = 40_000_000;

/** A page scanned at 300 dpi takes half a second of a processor; a wall clock would punish those who come when it is busy. */
const MOST_CPU_MICROSECONDS = 2_200_000;
const MOST_WALL_MS = 8_000;
/** Of decoded streams and pictures, outside the heap, which `resourceLimits` does not bound. */
const MOST_BYTES = 400 * 1024 * 1024;
const HEAP_MEGABYTES = 192;
const LOOK_MS = 50;

type Failure = PdfProblem | 'TOO_MUCH';

// Tests run the sources, where the thread's program is TypeScript too; Node takes its types off.
const program = new URL(`./pdf-page-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/**
 * The first page of a PDF as a JPEG, drawn on a thread of its own that runs no script of the file and is ended when it
 * takes too much time or memory. UPLOAD_REFUSED says what is wrong with the file and what to do.
 */
export async function renderPdf(content: Uint8Array): Promise<Buffer> {
  const order: PdfOrder = { content: new Uint8Array(content), longest: LONGEST_SIDE, mostPages: MOST_PAGES, mostPixels: MOST_PIXELS };
  const reply = await draw(order);
  if (typeof reply !== 'string') return Buffer.from(reply);
  const { zh, en } = refusals[reply];
  throw new DomainError('UPLOAD_REFUSED', { zh, en }, { field: 'content' });
}

async function draw(order: PdfOrder): Promise<Uint8Array | Failure> {
  const worker = new Worker(program, {
    workerData: order,
    transferList: [order.content.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: 32 },
    execArgv: [],
    stdout: true, // what a library prints about a file is nobody's log
    stderr: true,
  });
  const watch = new Watch(worker);
  try {
    return await Promise.race([answerOf(worker), watch.exceeded]);
  } finally {
    watch.stop();
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Uint8Array | Failure> {
  return new Promise((resolve) => {
    worker.on('message', (reply: PdfReply) => resolve('picture' in reply ? reply.picture : reply.problem));
    worker.on('error', (fault: Error & { code?: string }) => resolve(fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'TOO_MUCH' : 'DAMAGED'));
    worker.on('exit', () => resolve('DAMAGED'));
  });
}

/** Looks at what a thread takes, and tells when that is too much. */
class Watch {
  readonly exceeded: Promise<'TOO_MUCH'>;
  readonly #worker: Worker;
  readonly #started = performance.now();
  #timer: NodeJS.Timeout | undefined;
  #exceed: () => void = () => undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.exceeded = new Promise((resolve) => {
      this.#exceed = () => resolve('TOO_MUCH');
    });
    this.#timer = setInterval(() => void this.#look(), LOOK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    if (performance.now() - this.#started > MOST_WALL_MS) return this.#exceed();
    try {
      const { user, system } = await this.#worker.cpuUsage();
      const { external_memory: external } = await this.#worker.getHeapStatistics();
      if (user + system > MOST_CPU_MICROSECONDS || external > MOST_BYTES) this.#exceed();
    } catch {
      // The thread has ended, or is about to: it answers or has answered.
    }
  }
}

const refusals: Readonly<Record<Failure, { readonly zh: string; readonly en: string }>> = {
  PASSWORD: {
    zh: 'PDF 设有密码，无法打开。请取消密码后重新上传，或改传 JPG、PNG 图片',
    en: 'The PDF has a password. Take it off and upload the file again, or upload a JPG or PNG',
  },
  SCRIPTS: {
    zh: 'PDF 中含有脚本，不能接收。请用扫描仪重新扫描纸质申请表，或改传 JPG、PNG 图片',
    en: 'The PDF has scripts in it and cannot be taken. Scan the paper form anew, or upload a JPG or PNG',
  },
  PAGES: {
    zh: `PDF 超过 ${MOST_PAGES} 页。请只扫描这一份材料（一页）后重新上传`,
    en: `The PDF has more than ${MOST_PAGES} pages. Scan this one document (one page) alone and upload it again`,
  },
  PAGE_SIZE: {
    zh: 'PDF 的页面尺寸异常。请按 A4 大小重新扫描后上传',
    en: 'The PDF’s page has an odd size. Scan it again as A4 and upload it',
  },
  DAMAGED: {
    zh: 'PDF 已损坏或不完整，无法打开。请重新扫描后上传，或改传 JPG、PNG 图片',
    en: 'The PDF is damaged or incomplete. Scan it again, or upload a JPG or PNG',
  },
  TOO_MUCH: {
    zh: 'PDF 内容过于复杂或分辨率过高。请以 300 dpi 以下重新扫描，或改传 JPG、PNG 图片',
    en: 'The PDF is too complex or its resolution too high. Scan it at 300 dpi or less, or upload a JPG or PNG',
  },
};
