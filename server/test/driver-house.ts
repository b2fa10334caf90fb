import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { formerCertificate } from '../../scripts/former-certificate.js';
import { addDriverRoutes } from '../http/driver-routes.js';
import { addPkiRoutes } from '../http/pki-routes.js';
import type { CertificateAuthorityGateway, IssuanceAnswer, RevocationAnswer } from '../gateways/certificate-authority/port.js';
import { Application } from '../modules/application/application.entity.js';
import { Certificate } from '../modules/certificate/certificate.entity.js';
import { CertificateIssue } from '../modules/issuance/certificate-issue.entity.js';
import { pursueOpenIssues, pursueOpenRevocations } from '../modules/issuance/commands/pursue-open.js';
import { DriverThrottle, type DriverRates } from '../modules/issuance/driver-throttle.js';
import { after, days } from '../platform/clock.js';
import { testAuthority, testAuthorityFolder, testPassphrase } from './certificate-authority.js';
import { aCase, type ApplicationChoices, type MadeApplication } from './factories.js';
import { replant } from './factories/planted-case.js';
import { openHarness, testNow, type DatabaseKind, type Harness, type HarnessOptions } from './harness.js';
import { TestDriver, type OldToken } from './test-driver.js';

/** What the authority does instead of what it should, until told otherwise. */
export interface AuthorityFaults {
  /** Instead of issuing; the real answer where it gives undefined. */
  issue?: ((real: () => Promise<IssuanceAnswer>) => Promise<IssuanceAnswer>) | undefined;
  query?: (() => Promise<IssuanceAnswer>) | undefined;
  revoke?: (() => Promise<RevocationAnswer>) | undefined;
}

const unlimited: DriverRates = { callsPerAddress: 1e6, challengesPerSerial: 1e6, challengesPerAddress: 1e6 };
/** Old keys say nothing of their owner here: making one takes a tenth of a second. */
const oldKeys = [0, 1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
let lastKey = 0;

export type MadeOrder = MadeApplication & { readonly token: OldToken };

/** The product with its driver and PKI routes on a loopback port, beside the run's real certificate authority. */
export class DriverHouse {
  readonly faults: AuthorityFaults = {};
  readonly #app: FastifyInstance = fastify();
  #url = '';

  private constructor(readonly harness: Harness, rates: DriverRates, readonly ledger: string, readonly real: CertificateAuthorityGateway) {
    const { runtime, gateways, clock } = harness;
    const options = {
      ...gateways, runtime, throttle: new DriverThrottle(clock, rates),
      isOurHost: (host: string) => host === new URL(this.#url).host,
    };
    addDriverRoutes(this.#app, options);
    addPkiRoutes(this.#app, options);
  }

  /** `beside` puts another authority in the place of the run's own, which then stands for one of former days. */
  static async open(
    kind: DatabaseKind,
    rates: DriverRates = unlimited,
    options: HarnessOptions & { readonly beside?: (own: CertificateAuthorityGateway) => CertificateAuthorityGateway } = {},
  ): Promise<DriverHouse> {
    const house: { opened?: DriverHouse } = {};
    const ledger = mkdtempSync(join(tmpdir(), 'driver-house-'));
    const own = testAuthority(ledger, { now: () => house.opened?.harness.clock.now() ?? testNow });
    const real = options.beside?.(own) ?? own;
    const faulty: CertificateAuthorityGateway = {
      ...real,
      issue: (plan) => house.opened?.faults.issue?.(() => real.issue(plan)) ?? real.issue(plan),
      query: (requestId) => house.opened?.faults.query?.() ?? real.query(requestId),
      revoke: (issuer, revocation) => house.opened?.faults.revoke?.() ?? real.revoke(issuer, revocation),
    };
    house.opened = new DriverHouse(await openHarness(kind, { ...options, certificateAuthority: faulty }), rates, ledger, real);
    house.opened.#url = await house.opened.#app.listen({ port: 0, host: '127.0.0.1' });
    return house.opened;
  }

  get url(): string {
    return this.#url;
  }

  /** An order at 待下载 (or elsewhere) whose old certificate, of a former system, lies on a token. */
  async order(columns: Partial<Application> = {}, choices: ApplicationChoices = {}): Promise<MadeOrder> {
    const made = await aCase(this.harness, choices);
    const now = this.harness.clock.now();
    const application = await replant(this.harness, made.application.id, { state: 'PENDING_DOWNLOAD', stateSince: now, waitingUntil: after(now, days(30)), ...columns });
    return { ...made, application, token: await this.token(made.certificate.serial, made.certificate.ownerName) };
  }

  /** A second order a term later: what the first brought into its token is renewed in turn. */
  async next({ applicant, organisation }: MadeOrder, issued: Certificate, key: KeyObject): Promise<MadeOrder> {
    const { id, serial, ownerName, ownerCode } = issued;
    const made = await aCase(this.harness, { applicant, organisation, certificate: { id, serial, ownerName, ownerCode } });
    const application = await replant(this.harness, made.application.id, { state: 'PENDING_DOWNLOAD', stateSince: this.harness.clock.now() });
    return { ...made, application, token: { key, serial, certificate: Buffer.from(issued.der!, 'base64') } };
  }

  /** A token whose certificate our authority signed, with the serial given. */
  async token(serial: string, owner: string, key = oldKeys[(lastKey += 1) % oldKeys.length]!): Promise<OldToken> {
    const now = this.harness.clock.now();
    const spkiDer = createPublicKey(key).export({ type: 'spki', format: 'der' });
    const validity = { notBefore: after(now, -days(375)), notAfter: after(now, -days(10)) };
    const folder = await testAuthorityFolder();
    const certificate = await formerCertificate({ folder, passphrase: testPassphrase, spkiDer, serial, ownerName: owner, ownerCode: '91440300MA5G00000R', ...validity });
    return { key, serial, certificate };
  }

  /** A driver beside a token. */
  driver(token: OldToken): TestDriver {
    return new TestDriver(this.#url, token);
  }

  /** Of an order, the oldest first. */
  issues({ application: { id } }: Pick<MadeApplication, 'application'>): Promise<CertificateIssue[]> {
    return this.#em().find(CertificateIssue, { applicationId: id }, { orderBy: { sequence: 'asc' } });
  }

  async states(made: Pick<MadeApplication, 'application'>): Promise<string[]> {
    return (await this.issues(made)).map(({ state }) => state);
  }

  async stateOf({ application: { id } }: Pick<MadeApplication, 'application'>): Promise<string> {
    return (await this.#em().findOneOrFail(Application, { id })).state;
  }

  certificates(creditCode: string): Promise<Certificate[]> {
    return this.#em().find(Certificate, { ownerCode: creditCode }, { orderBy: { id: 'asc' } });
  }

  /** Lets the outbox do all it can. */
  settle(): Promise<number> {
    return this.harness.outbox.drain(this.harness.runtime);
  }

  /** Time passes and the jobs run, with what follows. */
  async later(milliseconds = 3_600_000): Promise<void> {
    this.harness.clock.advance(milliseconds);
    const { runtime, gateways: { certificateAuthority } } = this.harness;
    await pursueOpenIssues(runtime, certificateAuthority);
    await pursueOpenRevocations(runtime, certificateAuthority);
    await this.settle();
  }

  #em() {
    return this.harness.database.orm.em.fork();
  }

  async close(): Promise<void> {
    await this.#app.close();
    await this.harness.close();
    rmSync(this.ledger, { recursive: true, force: true });
  }
}
