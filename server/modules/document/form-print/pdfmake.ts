import { createRequire } from 'node:module';

/** A shape of pdfmake's canvas, in points from the top left of the page. */
export type Shape =
  | { readonly type: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly lineWidth: number; readonly lineColor: string }
  | {
    readonly type: 'rect'; readonly x: number; readonly y: number; readonly w: number; readonly h: number;
    readonly lineWidth?: number; readonly lineColor?: string; readonly color?: string;
  };

export interface DocumentDefinition {
  readonly content: readonly unknown[];
  readonly [setting: string]: unknown;
}

interface Pdfmake {
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  addFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  createPdf(definition: DocumentDefinition): { getBuffer(): Promise<Buffer> };
}

/** As much of pdfmake as is used: its published types pull the browser's into the whole program. */
export const pdfmake = createRequire(import.meta.url)('pdfmake') as Pdfmake;
