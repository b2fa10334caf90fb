import type { Clock } from '../../../platform/clock.js';
import type { Random } from '../../../platform/random.js';
import type { CertificateAuthorityGateway, CrlAnswer, CrlOrder, IssuanceAnswer } from '../port.js';
import { issuerNames, ledgerFolder, type AuthorityAlgorithm } from './authority-files.js';
import { openIssuer, type EmbeddedIssuer } from './embedded-issuer.js';
import { answerOf, issueOnce, type Issuing } from './issue.js';
import { Ledger } from './ledger.js';
import { answerOcsp, ocspFailure } from './ocsp-response.js';
import { revocationList } from './revocation-list.js';
import type { Signer } from './signer.js';

export interface EmbeddedAuthorityConfig {
  /** What `ensureAuthority` made. */
  readonly folder: string;
  readonly passphrase: string;
  readonly clock: Clock;
  readonly random: Random;
  /** The issuing RSA key where it lies on a token. */
  readonly issuingRsaSigner?: () => Signer;
  /** For measuring what the disk costs (bench/); a server never leaves the ledger unsynced. */
  readonly ledger?: Ledger;
}

const algorithms: readonly AuthorityAlgorithm[] = ['RSA', 'SM2'];

/** A short code free of data: what the disk or the key's token said. */
function causeOf(fault: unknown): string {
  const { code, name } = fault as { readonly code?: string | number; readonly name?: string };
  return `AUTHORITY ${code ?? name ?? 'FAULT'}`;
}

interface Opened extends Issuing {
  readonly list: readonly EmbeddedIssuer[];
}

function open({ folder, passphrase, random, ledger, issuingRsaSigner }: EmbeddedAuthorityConfig): Opened {
  const onToken = (algorithm: AuthorityAlgorithm): Signer | undefined => (algorithm === 'RSA' ? issuingRsaSigner?.() : undefined);
  const list = algorithms.map((algorithm) => openIssuer(folder, algorithm, passphrase, onToken(algorithm)));
  return { list, issuers: new Map(list.map((issuer) => [issuer.name, issuer])), ledger: ledger ?? new Ledger(ledgerFolder(folder)),
    random };
}

/** Opens at the first use: sealed keys cost half a second, and most jobs and scripts need none. */
function openedOnce(config: EmbeddedAuthorityConfig): () => Opened {
  let opened: Opened | undefined;
  return () => (opened ??= open(config));
}

/**
 * The authority within the server: keys in encrypted files or on a token, decisions in a ledger of its own beside them.
 * `issuers` throws AuthorityUnusable where the installation has none that can be opened, which the start of a server
 * asks first. Revocations are kept by our own register, which the lists and OCSP answers are made from, so `revoke`
 * has nothing to do but to say whether the issuer is one of its own.
 */
export function createEmbeddedAuthority(config: EmbeddedAuthorityConfig): CertificateAuthorityGateway {
  const opened = openedOnce(config);
  return {
    issuers: async () => opened().list.map(({ name, algorithm, chain, issues, serials }) => ({ name, algorithm, chain, issues, serials })),
    issue: (plan) => settled(() => issueOnce(opened(), plan)),
    query: (requestId) => settled(() => queried(opened().ledger, requestId)),
    revoke: async (issuer) => (Object.values(issuerNames).includes(issuer)
      ? { kind: 'REVOKED' }
      : { kind: 'REFUSED', code: 'ISSUER_UNKNOWN', text: 'there is no such issuer here' }),
    crl: (order) => list(opened, order),
    ocsp: async (request, statusOf) => {
      try {
        return await answerOcsp(opened().list, request, statusOf, config.clock.now());
      } catch {
        return ocspFailure('tryLater'); // the register or the key's token fails: RFC 6960 has an answer for it
      }
    },
  };
}

async function settled(decide: () => Promise<IssuanceAnswer>): Promise<IssuanceAnswer> {
  try {
    return await decide();
  } catch (fault) {
    return { kind: 'UNKNOWN', cause: causeOf(fault) };
  }
}

async function queried(ledger: Ledger, requestId: string): Promise<IssuanceAnswer> {
  if (!/^[A-Za-z0-9]{1,32}$/.test(requestId)) return { kind: 'ABSENT' };
  const kept = await ledger.find(requestId);
  return kept ? answerOf(kept) : { kind: 'ABSENT' };
}

async function list(opened: () => Opened, order: CrlOrder): Promise<CrlAnswer> {
  try {
    const issuer = opened().issuers.get(order.issuer);
    if (!issuer) return { kind: 'UNAVAILABLE', cause: 'ISSUER_UNKNOWN' };
    const { number, thisUpdate, nextUpdate } = order;
    return { kind: 'CRL', der: await revocationList(issuer, order), number, thisUpdate, nextUpdate };
  } catch (fault) {
    return { kind: 'UNAVAILABLE', cause: causeOf(fault) };
  }
}
