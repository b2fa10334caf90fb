import { z } from 'zod';

/** Answers of docs/protocols/driver-api.md. Fields unknown here are let through: later servers may say more. */
const serial = z.string().regex(/^[0-9A-F]{2,64}$/);
const time = z.iso.datetime();
const binary = z.base64().max(64 * 1024).transform((text) => Buffer.from(text, 'base64'));
const sentence = z.object({ zh: z.string().max(2000), en: z.string().max(2000) });

export const serverInfo = z.object({
  version: z.literal(1),
  oldestDriver: z.string().regex(/^\d+\.\d+\.\d+$/),
  hotline: z.string().max(200),
  hallUrl: z.string().max(2000),
});

export const challenge = z.object({ challengeId: z.string().min(1).max(200), challenge: z.string().min(1).max(200), expiresAt: time });

const certificate = z.object({
  serial,
  notBefore: time,
  notAfter: time,
  der: binary,
  chain: z.array(binary).min(1).max(8),
  subject: z.array(z.object({ type: z.string().max(100), value: z.string().max(1000) })).max(50),
});

export const update = z.object({
  id: z.string().min(1).max(200),
  orderNo: z.string().max(100),
  state: z.enum(['READY', 'ISSUING', 'ISSUED', 'INSTALL_FAILED', 'INSTALLED', 'ISSUE_FAILED']),
  owner: z.object({ name: z.string().max(500), code: z.string().max(100) }),
  oldCertificate: z.object({ serial, notAfter: time }),
  key: z.object({ algorithm: z.string().max(50), bits: z.number().int() }),
  validity: z.object({ years: z.number().int().min(0).max(50) }),
  codeRequired: z.boolean(),
  codeTriesLeft: z.number().int().min(0).max(100).nullable(),
  certificate: certificate.nullable(),
  retryAfterSeconds: z.number().min(0).max(3600).nullable(),
});

export const session = z.object({ token: z.string().min(1).max(4096), expiresAt: time, update });

export const refusal = z.object({
  code: z.string().max(100),
  message: sentence,
  field: z.string().max(200).optional(),
  traceId: z.string().max(200).optional(),
});

export type ServerInfo = z.infer<typeof serverInfo>;
export type Challenge = z.infer<typeof challenge>;
export type Update = z.infer<typeof update>;
export type DeliveredCertificate = z.infer<typeof certificate>;
export type Session = z.infer<typeof session>;
export type InstallationFailure = 'TOKEN_REMOVED' | 'WRITE_FAILED' | 'TOKEN_FULL' | 'OTHER';
