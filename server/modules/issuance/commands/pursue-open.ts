import type { CertificateAuthorityGateway } from '../../../gateways/certificate-authority/port.js';
import { rows } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { CertificateIssue } from '../certificate-issue.entity.js';
import type { RevocationRequest } from '../revocation.entity.js';
import { pursueIssue } from './pursue-issue.js';
import { pursueRevocation } from './pursue-revocation.js';

const MOST = 200;
const AT_ONCE = 10;

/** Turns to the authority about every issue that is due: not yet sent, or without an outcome. One that fails stops no other. */
export async function pursueOpenIssues(runtime: Runtime, authority: CertificateAuthorityGateway): Promise<void> {
  await each(await due(runtime, 'CertificateIssue'), (id) => pursueIssue(runtime, authority, id));
}

/** The same for decided revocations. */
export async function pursueOpenRevocations(runtime: Runtime, authority: CertificateAuthorityGateway): Promise<void> {
  await each(await due(runtime, 'RevocationRequest'), (id) => pursueRevocation(runtime, authority, id));
}

interface Tables {
  readonly CertificateIssue: CertificateIssue;
  readonly RevocationRequest: RevocationRequest;
}

async function due({ db, clock }: Runtime, table: keyof Tables): Promise<readonly string[]> {
  const found = await rows<Tables>(db.orm.em.fork()).selectFrom(table).select('id')
    .where('askAgainAt', '<=', clock.now()).orderBy('askAgainAt').orderBy('id').limit(MOST).execute();
  return found.map(({ id }) => id);
}

async function each(ids: readonly string[], pursue: (id: string) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const results = await Promise.allSettled(ids.slice(from, from + AT_ONCE).map(pursue));
    faults.push(...results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : [])));
  }
  if (faults.length > 0) throw faults[0];
}
