import { createCanvas } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

// Runs as a process of its own and, in tests, uncompiled: it may import packages and types, nothing of the house.

/** What the process is sent. */
export interface PdfOrder {
  readonly content: Uint8Array;
  /** Pixels of the longest side of the picture. */
  readonly longest: number;
  readonly mostPages: number;
  /** Pictures in the file above this many pixels are not decoded. */
  readonly mostPixels: number;
}

export type PdfProblem = 'PASSWORD' | 'SCRIPTS' | 'PAGES' | 'PAGE_SIZE' | 'DAMAGED';
export type PdfReply = { readonly picture: Uint8Array } | { readonly problem: PdfProblem };

/** PostScript points: a square inch, and A0. A page beyond that is no form. */
const SHORTEST_POINTS = 72;
const LONGEST_POINTS = 3400;

class Refused extends Error {
  readonly problem: PdfProblem;

  constructor(problem: PdfProblem) {
    super(problem);
    this.problem = problem;
  }
}

async function firstPage(document: PDFDocumentProxy, { longest, mostPages }: PdfOrder): Promise<Uint8Array> {
  if (document.numPages > mostPages) throw new Refused('PAGES');
  if (await hasScripts(document)) throw new Refused('SCRIPTS');
  const page = await document.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  if (Math.min(width, height) < SHORTEST_POINTS || Math.max(width, height) > LONGEST_POINTS) throw new Refused('PAGE_SIZE');
  const viewport = page.getViewport({ scale: longest / Math.max(width, height) });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  // The types know the browser's canvas; this one draws the same.
  await page.render({ canvasContext: context as never, canvas: null, viewport, annotationMode: 0 }).promise;
  return canvas.encode('jpeg', 92);
}

/** A scan has none. Nothing here would run them; who sends one has not sent a scan. */
async function hasScripts(document: PDFDocumentProxy): Promise<boolean> {
  const page = await document.getPage(1);
  return (await document.getJSActions()) !== null || (await page.getJSActions()) !== null;
}

function problemOf(fault: unknown): PdfProblem {
  if (fault instanceof Refused) return fault.problem;
  return fault instanceof Error && fault.name === 'PasswordException' ? 'PASSWORD' : 'DAMAGED';
}

async function reply(order: PdfOrder): Promise<PdfReply> {
  try {
    // This pdf.js compiles nothing of a file (it evaluated fonts once), and runs its scripts in a viewer only.
    const loading = getDocument({
      data: Uint8Array.from(order.content), // it takes no Buffer, which is what comes over the line
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      stopAtErrors: true,
      enableXfa: false,
      maxImageSize: order.mostPixels,
      verbosity: VerbosityLevel.ERRORS,
    });
    return { picture: await firstPage(await loading.promise, order) };
  } catch (fault) {
    return { problem: problemOf(fault) };
  }
}

process.once('message', (order: PdfOrder) => {
  void reply(order).then((answer) => process.send!(answer));
});
