import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBank } from './start.js';
import { TestBank } from './test-bank.js';

let bank: TestBank;
beforeEach(async () => {
  bank = await new TestBank().start();
});
afterEach(() => bank.close());

const file = (): string => join(bank.dir, 'ledger.jsonl');

/** Something of everything that the books can hold. */
async function aBusyBank(): Promise<void> {
  const { control } = bank.bank;
  await control.settings({ settlementDelayMs: 60_000 });
  await control.accounts([{ account: '33050161700000000777', name: '登记公司', branchCode: '105331000017', status: 'CLOSED' }]);
  await control.fault({ kind: 'WITHHOLD_ENTRY', account: '33050161700000000555' });
  await control.fault({ kind: 'TIMEOUT_AFTER', times: 3, account: '1234567' });
  for (const [requestNo, account] of [['R1', '33050161700000000123'], ['R2', '33050161700000000555'], ['R3', '33050161700000000777']] as const) {
    await bank.pay(requestNo, { account });
  }
  await control.advance(60_000);
  await control.returnTransfer({ requestNo: 'R1', as: 'REVERSAL' });
  await control.credit({ amountFen: 5, payerName: '付款单位', payerAccount: '33150198543600000456' });
  await bank.pay('R4', {}, { remark: '还没有入账' });
  await control.closeDay();
}

describe('the books after a restart', () => {
  test('are what they were: transfers, lines, statements, switches, register and clock', async () => {
    await aBusyBank();
    const { control } = bank.bank;
    const before = [await control.ledger(), await control.state()];
    const statement = await bank.send({ method: 'GET', path: '/v1/statements/2026-11-24' });

    await bank.restart();

    expect([await bank.bank.control.ledger(), await bank.bank.control.state()]).toEqual(before);
    const again = await bank.send({ method: 'GET', path: '/v1/statements/2026-11-24' });
    expect(again.body.equals(statement.body)).toBe(true);
  });

  test('go on: what fell due meanwhile happens at its own time, once', async () => {
    await bank.pay('R1');
    bank.clock.moment += 5000;

    await bank.restart();
    await bank.restart();

    const { transfers, entries } = await bank.bank.control.ledger();
    expect(transfers).toMatchObject([{ status: 'SETTLED', settledAt: '2026-11-24T02:00:01.000Z' }]);
    expect(entries).toHaveLength(1);
  });

  test('know every number that was ever sent', async () => {
    await bank.pay('R1');
    await bank.restart();

    expect(await bank.pay('R1')).toMatchObject({ code: 'OK', status: 'ACCEPTED' });
    expect(await bank.pay('R1', { account: '33050161700000000999' })).toMatchObject({ code: 'REQUEST_NO_REUSED' });
    expect((await bank.bank.control.ledger('R1')).transfers).toMatchObject([{ submissions: 3 }]);
  });
});

describe('a ledger file that broke', () => {
  test('in its last line, never acknowledged, opens without that line', async () => {
    await bank.pay('R1');
    await bank.bank.close();
    appendFileSync(file(), '{"type":"accepted","order":{"requestNo":"R2"');

    await bank.start();

    expect((await bank.bank.control.ledger()).transfers.map((one) => one.requestNo)).toEqual(['R1']);
    await bank.pay('R3');
    await bank.restart();
    expect((await bank.bank.control.ledger()).transfers.map((one) => one.requestNo)).toEqual(['R1', 'R3']);
  });

  test('at any byte of its last write keeps everything before', async () => {
    await bank.pay('R1');
    const kept = readFileSync(file()).length;
    await bank.pay('R2');
    await bank.bank.close();
    const whole = readFileSync(file());

    for (let length = kept; length < whole.length; length += 29) {
      writeFileSync(file(), whole);
      truncateSync(file(), length);
      await bank.start();
      const { transfers } = await bank.bank.control.ledger();
      expect(transfers.map((one) => one.requestNo)).toEqual(['R1']);
      await bank.bank.close();
    }
    await bank.start();
  });

  test('in the middle does not open, and says where', async () => {
    await bank.pay('R1');
    await bank.bank.close();
    const whole = readFileSync(file(), 'utf8');
    writeFileSync(file(), whole.replace('"accepted"', 'accepted'));

    await expect(startBank({ port: 0, dir: bank.dir })).rejects.toThrow(/ledger\.jsonl: line 3 is damaged/);

    writeFileSync(file(), whole);
    await bank.start();
  });
});

describe('a port that is taken', () => {
  test('stops the start before the ledger is touched', async () => {
    const port = Number(new URL(bank.bank.url).port);
    await expect(startBank({ port, dir: bank.dir })).rejects.toThrow('EADDRINUSE');
  });
});
