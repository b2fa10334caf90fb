import type { FormCheck } from '../domain/document-states.js';
import { fillingTheScan, placedByQrCode } from '../domain/form-layout.js';
import { judgeScan } from '../domain/scan-findings.js';
import { findQrCode, type FoundQrCode } from './find-qr-code.js';
import { ANALYSED_HEIGHT, readPixels } from './scan-pixels.js';

export interface FormScan {
  /** What the QR code says; null where none could be read. */
  readonly qrText: string | null;
  /** All findings but QR_MATCHES. */
  readonly checks: readonly FormCheck[];
}

/** Looks at the scan of a signed form as a person would first: is all of it there, signed, sealed, light enough? */
export async function analyseFormScan(content: Uint8Array): Promise<FormScan> {
  const pixels = await readPixels(content);
  const qr = findQrCode(pixels);
  const placement = qr ? placedByQrCode(qr.topLeft, qr.topRight, qr.bottomLeft) : fillingTheScan(pixels.width, pixels.height);
  const checks = judgeScan(pixels, placement, qr !== undefined);
  return { qrText: (qr ?? (await lookCloser(content)))?.text ?? null, checks };
}

/** A sheet that fills half the photo has a QR code too coarse at the analysed size. */
async function lookCloser(content: Uint8Array): Promise<FoundQrCode | undefined> {
  const closer = await readPixels(content, ANALYSED_HEIGHT * 2);
  return Math.max(closer.width, closer.height) > ANALYSED_HEIGHT ? findQrCode(closer) : undefined;
}
