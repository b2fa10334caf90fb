import { z } from 'zod';

const environment = z.object({
  /** Port of the bank on the loopback address; 0 takes a free one. */
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(4700),
  /** Port of all other outside parties; 0 takes a free one. */
  SANDBOX_PARTIES_PORT: z.coerce.number().int().min(0).max(65_535).default(4701),
  /** Port of the mail server on the loopback address; 0 takes a free one. */
  SANDBOX_SMTP_PORT: z.coerce.number().int().min(0).max(65_535).default(4725),
  /** Port of the certificate authority's REST interface (mutual TLS) on the loopback address; 0 takes a free one. */
  SANDBOX_CA_PORT: z.coerce.number().int().min(0).max(65_535).default(4702),
  /** Where delivery reports of SMS go: the server's callback with its secret token. */
  SANDBOX_SMS_CALLBACK_URL: z.url().default('http://127.0.0.1:4600/notify/sms/sandbox-sms-callback-token'),
  /** Folder of ledgers and development keys. */
  SANDBOX_DIR: z.string().min(1).default('data/sandbox'),
});

export type SandboxConfig = z.output<typeof environment>;

/** Reads the environment; a wrong value stops the start and names its key. */
export function readSandboxConfig(env: Readonly<Record<string, string | undefined>>): SandboxConfig {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Error(`sandbox configuration:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
