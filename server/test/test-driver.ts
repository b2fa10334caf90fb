import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { rsaRequest } from './certificate-requests.js';

/** A token with an old certificate on it. */
export interface OldToken {
  readonly key: KeyObject;
  readonly serial: string;
  readonly certificate: Buffer;
}

export interface DriverAnswer {
  readonly status: number;
  readonly body: DriverBody;
  readonly headers: Headers;
}

/** What the server answers, as far as tests look at it. */
export interface DriverBody {
  readonly code?: string;
  readonly message?: { readonly zh: string; readonly en: string };
  readonly field?: string;
  readonly traceId?: string;
  readonly token?: string;
  readonly challengeId?: string;
  readonly challenge?: string;
  readonly id?: string;
  readonly orderNo?: string;
  readonly state?: string;
  readonly codeRequired?: boolean;
  readonly codeTriesLeft?: number | null;
  readonly certificate?: DeliveredBody | null;
  readonly update?: DriverBody;
  readonly [field: string]: unknown;
}

export interface DeliveredBody {
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly der: string;
  readonly chain: string[];
  readonly subject: { readonly type: string; readonly value: string }[];
}

/** What a driver may be told to do otherwise. */
export interface Twist {
  readonly key?: KeyObject;
  readonly certificate?: Buffer;
  readonly host?: string;
  readonly serial?: string;
  readonly csr?: Buffer;
  readonly code?: string;
  readonly proof?: string;
}

const base64 = (bytes: Buffer): string => bytes.toString('base64');
export const freshKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** A driver as the contract describes it (docs/protocols/driver-api.md), with real keys and real proofs. */
export class TestDriver {
  token: string | undefined;
  updateId = '';
  readonly newKey: KeyObject;
  readonly #url: string;
  readonly #old: OldToken;

  constructor(url: string, old: OldToken, newKey = freshKey()) {
    this.#url = url;
    this.#old = old;
    this.newKey = newKey;
  }

  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<DriverAnswer> {
    const answer = await fetch(`${this.#url}/driver/v1${path}`, {
      method,
      headers: {
        'user-agent': 'certdesk-driver/1.0.0',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(this.token !== undefined && { authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : {}) as DriverBody, headers: answer.headers };
  }

  get host(): string {
    return new URL(this.#url).host;
  }

  challenge(serial = this.#old.serial): Promise<DriverAnswer> {
    return this.call('POST', '/challenges', { serial });
  }

  /** Proves the old key on a challenge. */
  async prove({ body }: DriverAnswer, twist: Twist = {}): Promise<DriverAnswer> {
    const { challengeId = '', challenge = '' } = body;
    const proof = twist.proof ?? signed(twist.key ?? this.#old.key, ['certdesk-driver/1 session', twist.host ?? this.host, challengeId, challenge, twist.serial ?? this.#old.serial]);
    const answer = await this.call('POST', '/sessions', { challengeId, certificate: base64(twist.certificate ?? this.#old.certificate), proof });
    if (answer.status === 201) {
      this.token = answer.body.token;
      this.updateId = answer.body.update?.id ?? '';
    }
    return answer;
  }

  async open(twist: Twist = {}): Promise<DriverAnswer> {
    return this.prove(await this.challenge(), twist);
  }

  update(): Promise<DriverAnswer> {
    return this.call('GET', '/update');
  }

  request(twist: Twist = {}): Promise<DriverAnswer> {
    const csr = twist.csr ?? rsaRequest(this.newKey).request;
    const digest = createHash('sha256').update(csr).digest('hex');
    const proof = twist.proof ?? signed(twist.key ?? this.#old.key, ['certdesk-driver/1 request', twist.host ?? this.host, this.updateId, digest]);
    return this.call('PUT', '/update/request', { csr: base64(csr), proof, ...(twist.code !== undefined && { code: twist.code }) });
  }

  installed(serial: string, twist: Twist = {}): Promise<DriverAnswer> {
    const proof = twist.proof ?? signed(twist.key ?? this.newKey, ['certdesk-driver/1 installed', twist.host ?? this.host, this.updateId, twist.serial ?? serial]);
    return this.call('POST', '/update/installed', { serial, proof });
  }

  failed(serial: string, reason = 'WRITE_FAILED'): Promise<DriverAnswer> {
    return this.call('POST', '/update/installation-failed', { serial, reason });
  }

  /** From the proof to the certificate in hand. */
  async fetched(twist: Twist = {}): Promise<DeliveredBody> {
    await this.open();
    const { body } = await this.request(twist);
    if (!body.certificate) throw new Error(`no certificate: ${JSON.stringify(body)}`);
    return body.certificate;
  }

  /** All of it. */
  async renewed(): Promise<DeliveredBody> {
    const certificate = await this.fetched();
    const { status, body } = await this.installed(certificate.serial);
    if (status !== 200) throw new Error(`not installed: ${JSON.stringify(body)}`);
    return certificate;
  }
}

const signed = (key: KeyObject, lines: readonly string[]): string => base64(sign('sha256', Buffer.from(lines.join('\n')), key));
