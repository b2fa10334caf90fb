import sharp from 'sharp';
import type { FormCheck } from '../../server/modules/document/domain/document-states.js';
import type { FormVariant } from '../artwork/form-variant.js';
import type { PictureStudio } from './picture-studio.js';

const codes = ['QR_MATCHES', 'SEAL_FOUND', 'SIGNATURE_FOUND', 'PAGE_COMPLETE', 'BRIGHT_ENOUGH'] as const;

const failing: Readonly<Partial<Record<FormVariant, FormCheck['code']>>> = {
  'missing-seal': 'SEAL_FOUND',
  'missing-signature': 'SIGNATURE_FOUND',
  'too-dark': 'BRIGHT_ENOUGH',
};

/** Small grey pictures, each like the next: for runs in which nobody looks at them. */
export function plainStudio(): PictureStudio {
  let drawn: Promise<Buffer> | undefined;
  const plain = (): Promise<Buffer> => {
    drawn ??= sharp({ create: { width: 16, height: 16, channels: 3, background: '#888888' } }).jpeg().toBuffer();
    return drawn;
  };
  return {
    draw: plain,
    findings: (variant) => codes.map((code) => ({ code, passed: code !== failing[variant] })),
    close: async () => undefined,
  };
}
