import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateAuthorityParty } from '../../sandbox/parties/certificate-authority/certificate-authority.js';
import { ensureAuthorityKeys, type AuthorityKeyFiles } from '../../sandbox/parties/certificate-authority/keys.js';
import { startParties } from '../../sandbox/parties/start.js';
import { createEjbcaAuthority, type EjbcaConfig } from '../gateways/certificate-authority/ejbca/ejbca-authority.js';
import type { CertificateAuthorityGateway } from '../gateways/certificate-authority/port.js';
import { certificatesOf } from '../platform/pki/certificate.js';

/** The sandbox's EJBCA, running, and what a client of it is configured with. */
export interface EjbcaCounterpart {
  readonly config: EjbcaConfig;
  readonly files: AuthorityKeyFiles;
  /** A client of it. */
  authority(change?: Partial<EjbcaConfig>): CertificateAuthorityGateway;
  /** A switch of its control page. */
  control(path: string, body: object): Promise<void>;
  close(): Promise<void>;
}

export async function openEjbca(now: () => Date): Promise<EjbcaCounterpart> {
  const dir = mkdtempSync(join(tmpdir(), 'certdesk-ejbca-'));
  const parties = await startParties({ port: 0, dir, parties: [certificateAuthorityParty({ port: 0 })], now });
  const state = (await (await fetch(`${parties.url}/control/state`)).json()) as { 'certificate-authority': { state: { port: number } } };
  const files = ensureAuthorityKeys(dir);
  const read = (file: string): string => readFileSync(file, 'utf8');
  const config: EjbcaConfig = {
    baseUrl: `https://localhost:${state['certificate-authority'].state.port}/ejbca/ejbca-rest-api`,
    ocspUrl: `${parties.url}/certificate-authority/ocsp`,
    client: { certificate: read(files.client), key: read(files.clientKey), trust: read(files.root) },
    chain: certificatesOf(read(files.chain)),
    authority: 'CertdeskIssuing', certificateProfile: 'Organisation', endEntityProfile: 'Organisation', timeoutMs: 5000,
  };
  return {
    files,
    config,
    authority: (change = {}) => createEjbcaAuthority({ ...config, ...change }),
    control: async (path, body) => {
      const answer = await fetch(`${parties.url}/control/${path}`, { method: 'POST', body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    close: async () => {
      await parties.close();
      rmSync(dir, { recursive: true });
    },
  };
}
