import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DomainError } from '../../../platform/errors.js';
import type { PdfOrder, PdfProblem, PdfReply } from './pdf-page-program.js';
import { readUsage } from './process-usage.js';

/** A4 at 205 dots per inch: read well by people, and the QR code by machine. */
const LONGEST_SIDE = 2400;
/** The form has one page; scanners add an empty back. The first is taken. */
const MOST_PAGES = 2;
const MOST_PIXELS = 40_000_000;

/** A page scanned at 300 dpi takes a second of a processor; a wall clock alone would punish those who come when it is busy. */
const MOST_CPU_MS = 2_000;
const MOST_WALL_MS = 8_000;
const MOST_BYTES = 600 * 1024 * 1024;
const LOOK_MS = 50;

type Failure = PdfProblem | 'TOO_MUCH';

// Tests run the sources, where the program is TypeScript too; Node takes its types off.
const program = fileURLToPath(new URL(`./pdf-page-program${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url));

/** It reads its libraries, and that is all: no writing, no network of ours in its environment, no other program. */
const restricted = ['--permission', '--allow-fs-read=*', '--allow-addons', '--max-old-space-size=256'];

/**
 * The first page of a PDF as a JPEG, drawn by a process of its own that runs no script of the file, knows no key of the
 * server's, and is killed when it takes too much time or memory (a thread could not be: it may be deep in native code).
 * UPLOAD_REFUSED says what is wrong with the file and what to do.
 */
export async function renderPdf(content: Uint8Array): Promise<Buffer> {
  const reply = await draw({ content, longest: LONGEST_SIDE, mostPages: MOST_PAGES, mostPixels: MOST_PIXELS });
  if (typeof reply !== 'string') return Buffer.from(reply);
  const { zh, en } = refusals[reply];
  throw new DomainError('UPLOAD_REFUSED', { zh, en }, { field: 'content' });
}

async function draw(order: PdfOrder): Promise<Uint8Array | Failure> {
  const child = fork(program, { execArgv: restricted, env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const started = performance.now();
  let watch: NodeJS.Timeout | undefined;
  const exceeded = new Promise<'TOO_MUCH'>((resolve) => {
    watch = setInterval(() => {
      if (takesTooMuch(child, started)) resolve('TOO_MUCH');
    }, LOOK_MS);
  });
  try {
    return await Promise.race([answerOf(child, order), exceeded]);
  } finally {
    clearInterval(watch);
    child.kill('SIGKILL');
  }
}

function answerOf(child: ChildProcess, order: PdfOrder): Promise<Uint8Array | Failure> {
  return new Promise((resolve, reject) => {
    child.on('message', (reply: PdfReply) => resolve('picture' in reply ? reply.picture : reply.problem));
    child.on('exit', () => resolve('DAMAGED')); // it fell over what was in the file
    child.on('error', reject); // it could not be started: a fault of ours
    child.send(order, (fault) => {
      if (fault) resolve('DAMAGED');
    });
  });
}

function takesTooMuch({ pid }: ChildProcess, started: number): boolean {
  if (performance.now() - started > MOST_WALL_MS) return true;
  const usage = pid === undefined ? undefined : readUsage(pid);
  return usage !== undefined && (usage.cpuMs > MOST_CPU_MS || usage.bytes > MOST_BYTES);
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
