import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import type { FaultInput, Operation } from '../../../sandbox/bank/faults.js';
import { minutes } from '../../platform/clock.js';
import { BankUnavailable } from './port.js';
import { anOrder, bankRig, rigStart, type BankRig } from '../../test/bank-rig.js';

type LineKind = Extract<FaultInput, { operation?: Operation }>['kind'];

let rig: BankRig;
beforeAll(async () => {
  rig = await bankRig();
});
afterEach(async () => {
  rig.clock.set(rigStart);
  await rig.bank.control.clearFaults();
});
afterAll(() => rig.close());

const impatient = { timeoutMs: 150 };

/** What the adapter must make of each fault, and whether the bank had taken the transfer all the same. */
const faults: ReadonlyArray<readonly [LineKind, cause: RegExp, taken: boolean]> = [
  ['TIMEOUT_BEFORE', /^TIMEOUT$/, false],
  ['TIMEOUT_AFTER', /^TIMEOUT$/, true],
  ['CUT_BEFORE', /^CONNECTION /, false],
  ['CUT_AFTER', /^CONNECTION /, true],
  ['HTTP_503', /^UNSIGNED HTTP 503$/, false],
  ['HTTP_500', /^UNSIGNED HTTP 500$/, true],
  ['GARBAGE', /^UNSIGNED HTTP 200$/, true],
  ['FORGED_SIGNATURE', /^SIGNATURE$/, true],
  ['ALTERED_ANSWER', /^SIGNATURE$/, true],
  ['REPLAYED_ANSWER', /^OTHER_REQUEST$/, true],
  ['ENDLESS_ANSWER', /^ANSWER_TOO_LONG$/, true],
];

describe.each(faults)('a line with %s', (kind, cause, taken) => {
  test('leaves a submission unknown; the same number settles it, and pays once', async () => {
    const order = anOrder();
    await rig.bank.control.fault({ kind, operation: 'submit' });
    const gateway = rig.connect(impatient);

    expect(await gateway.submit(order)).toEqual({ kind: 'UNKNOWN', cause: expect.stringMatching(cause) });

    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: taken ? 'ACCEPTED' : 'ABSENT' });
    expect(await rig.gateway.submit(order)).toMatchObject({ kind: 'ACCEPTED' });
    expect((await rig.bank.control.ledger(order.requestNo)).transfers).toHaveLength(1);
  });

  test('leaves a query unknown', async () => {
    const order = anOrder();
    await rig.gateway.submit(order);
    await rig.bank.control.fault({ kind, operation: 'query' });

    expect(await rig.connect(impatient).query(order.requestNo)).toMatchObject({ kind: 'UNKNOWN' });
    expect(await rig.gateway.query(order.requestNo)).toMatchObject({ kind: 'ACCEPTED' });
  });

  test('makes entries and statement unavailable, with the reason', async () => {
    // Pages and files may be longer than single answers, so an endless one meets the clock first.
    const gateway = rig.connect(impatient);
    const reason = kind === 'ENDLESS_ANSWER' ? /^(ANSWER_TOO_LONG|TIMEOUT)$/ : cause;
    await rig.bank.control.fault({ kind, operation: 'entries' });
    await rig.bank.control.fault({ kind, operation: 'statement' });

    const calls = [() => gateway.intradayEntries('2026-11-24'), () => gateway.dailyStatement('2026-11-24')];
    for (const call of calls) {
      const error = await call().then(() => undefined, (thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(BankUnavailable);
      expect((error as BankUnavailable).reason).toMatch(reason);
    }
  });
});

describe('an answer that comes twice', () => {
  test('is believed once, and does not become the answer to the next request', async () => {
    const [first, second] = [anOrder(), anOrder()];
    await rig.bank.control.fault({ kind: 'DUPLICATE_ANSWER' });

    const answers = [await rig.gateway.submit(first), await rig.gateway.submit(second)];

    expect(answers).toMatchObject([{ kind: 'ACCEPTED' }, { kind: 'ACCEPTED' }]);
    expect(new Set(answers.map((answer) => ('bankReference' in answer ? answer.bankReference : ''))).size).toBe(2);
  });
});

describe('who is believed', () => {
  test('not a bank whose key is another', async () => {
    const bankPublicKey = generateKeyPairSync('ed25519').publicKey;
    expect(await rig.connect({ bankPublicKey }).query('R1')).toEqual({ kind: 'UNKNOWN', cause: 'SIGNATURE' });
  });

  test('not a merchant whose key is another: the bank does nothing and says so', async () => {
    const merchantKey = generateKeyPairSync('ed25519').privateKey;
    const order = anOrder();

    expect(await rig.connect({ merchantKey }).submit(order)).toEqual({ kind: 'UNKNOWN', cause: 'BANK SIGNATURE_REFUSED' });
    expect(await rig.gateway.query(order.requestNo)).toEqual({ kind: 'ABSENT' });
  });

  test('not a merchant whose clock is more than five minutes off', async () => {
    const clock = { now: () => new Date(rigStart.getTime() + minutes(5) + 1000) };
    const order = anOrder();

    expect(await rig.connect({ clock }).submit(order)).toMatchObject({ kind: 'UNKNOWN' });
    expect(await rig.gateway.query(order.requestNo)).toEqual({ kind: 'ABSENT' });
  });

  test('not an answer whose time is more than five minutes off', async () => {
    const readings = [rigStart, new Date(rigStart.getTime() + minutes(5) + 1000)];
    const clock = { now: () => readings.shift() ?? rigStart };

    expect(await rig.connect({ clock }).query('R1')).toEqual({ kind: 'UNKNOWN', cause: 'CLOCK' });
  });

  test('not a nonce used before', async () => {
    const random = { bytes: (length: number) => Buffer.alloc(length, 7) };
    const gateway = rig.connect({ random });

    expect(await gateway.query('R1')).toEqual({ kind: 'ABSENT' });
    expect(await gateway.query('R1')).toEqual({ kind: 'UNKNOWN', cause: 'BANK NONCE_REPLAYED' });
  });

  test('a bank that is not there leaves everything open', async () => {
    const gone = await bankRig();
    await gone.close();

    expect(await gone.gateway.submit(anOrder())).toEqual({ kind: 'UNKNOWN', cause: 'CONNECTION ECONNREFUSED' });
    await expect(gone.gateway.intradayEntries('2026-11-24')).rejects.toThrow(BankUnavailable);
  });
});
