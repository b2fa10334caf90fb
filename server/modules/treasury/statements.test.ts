import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { hours } from '../../platform/clock.js';
import { BankLoop } from '../../test/bank-loop.js';
import { aStaffMember } from '../../test/factories.js';
import { databaseKinds } from '../../test/harness.js';
import { refusal } from '../../test/refusal.js';
import type { StaffActor } from '../staff/staff-actor.js';
import { importStatement } from './commands/import-statement.js';
import { StatementEntry } from './statement-entry.entity.js';
import { Statement } from './statement.entity.js';

describe.each(databaseKinds)('statements of the bank (%s)', (kind) => {
  let loop: BankLoop;
  let finance: StaffActor;
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
    finance = await aStaffMember(loop.harness, 'finance');
  });
  afterEach(() => loop.bank.control.clearFaults());
  afterAll(() => loop.close());

  const em = () => loop.harness.runtime.db.orm.em.fork();
  const hand = (file: Uint8Array, actor = finance): Promise<string> =>
    importStatement(loop.harness.runtime, loop.harness.gateways, actor, { content: Buffer.from(file).toString('base64') });
  const counts = async () => ({ statements: await em().count(Statement, {}), entries: await em().count(StatementEntry, {}) });

  /** Ends the bank's day and gives its file. */
  async function closedDay(): Promise<{ file: Uint8Array; text: string }> {
    loop.advance(hours(24));
    const { closed } = await loop.bank.control.closeDay(dayBefore(loop.harness.clock.now()));
    expect(closed.length).toBeLessThanOrEqual(1);
    const file = await loop.harness.gateways.bank.dailyStatement(dayBefore(loop.harness.clock.now()));
    return { file: file!, text: Buffer.from(file!).toString('utf8') };
  }

  test('a case that the intraday feed left out passes by the day’s statement', async () => {
    await loop.bank.control.fault({ kind: 'INTRADAY_CUT', times: 'ALWAYS' });
    loop.advance(1000);
    const { id } = await loop.approved();
    await loop.deliver();
    await loop.tick(3);
    expect(await loop.state(id)).toBe('BANK_VERIFYING');
    await closedDay();
    await loop.runJob('fetch-statements');
    await loop.tick();
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
  });

  test('entries known from the feed get their statement and are not doubled', async () => {
    const { id, account } = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    const { file } = await closedDay();
    const before = await counts();
    const statementId = await hand(file);
    expect(await counts()).toEqual({ statements: before.statements + 1, entries: before.entries });
    const { payoutId } = (await loop.attempts(id))[0]!;
    expect(await em().find(StatementEntry, { payoutId })).toMatchObject([{ statementId, outcome: 'MATCHED' }]);
    expect(await loop.transfersTo(account)).toHaveLength(1);
  });

  test('the same file again changes nothing and says so', async () => {
    await loop.approved();
    await loop.deliver();
    const { file } = await closedDay();
    await hand(file);
    const before = await counts();
    await expect(hand(file)).rejects.toEqual(refusal('ALREADY_IMPORTED'));
    await loop.runJob('fetch-statements');
    expect(await counts()).toEqual(before);
  });

  test('handed in ten times at once, it is imported once', async () => {
    await loop.approved();
    await loop.deliver();
    const { file } = await closedDay();
    const before = await counts();
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => hand(file)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as { code: string }] : []));
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['ALREADY_IMPORTED']));
    expect((await counts()).statements).toBe(before.statements + 1);
  });

  test('a damaged file is refused whole with its line', async () => {
    await loop.approved();
    await loop.deliver();
    const { text } = await closedDay();
    const before = await counts();
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('<Sts>'));
    lines[at] = '<Sts>BROKEN</Sts>';
    await expect(hand(Buffer.from(lines.join('\n')))).rejects.toEqual(refusal('STATEMENT_DAMAGED', { line: at + 1 }));
    await expect(hand(Buffer.from(text.slice(0, text.length / 2)))).rejects.toEqual(refusal('STATEMENT_DAMAGED'));
    expect(await counts()).toEqual(before);
  });

  test('a file that does not add up is refused whole', async () => {
    await loop.approved();
    await loop.deliver();
    const { text } = await closedDay();
    const before = await counts();
    const wrong = text.replace(/(<Cd>CLBD<\/Cd>[^]*?<Amt[^>]*>)(\d+)/, (_, start: string, yuan: string) => `${start}${Number(yuan) + 1}`);
    expect(wrong).not.toBe(text);
    await expect(hand(Buffer.from(wrong))).rejects.toEqual(refusal('STATEMENT_DOES_NOT_ADD_UP'));
    expect(await counts()).toEqual(before);
  });

  test('a line with other content than before is refused with the whole file, which then can be mended', async () => {
    await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    const { file, text } = await closedDay();
    const before = await counts();
    const changed = text.replace(/<EndToEndId>CD/, '<EndToEndId>XX');
    await expect(hand(Buffer.from(changed))).rejects.toEqual(refusal('STATEMENT_DOES_NOT_ADD_UP'));
    expect(await counts()).toEqual(before);
    await hand(file);
  });

  test('another statement of the same days is refused', async () => {
    const { file, text } = await closedDay();
    await hand(file);
    const renumbered = text.replace(/<Id>ST/g, '<Id>SX');
    await expect(hand(Buffer.from(renumbered))).rejects.toEqual(refusal('DUPLICATE'));
  });

  test('a statement of another account is refused', async () => {
    const { text } = await closedDay();
    const other = text.replaceAll(loop.bank.account, '99999999999999999999');
    await expect(hand(Buffer.from(other))).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.content' }));
  });

  test.each(['', 'not base64!', 'AAA'])('content "%s" did not arrive whole', async (content) => {
    await expect(importStatement(loop.harness.runtime, loop.harness.gateways, finance, { content }))
      .rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.content' }));
  });

  test('more than 5 MB is refused', async () => {
    await expect(hand(Buffer.alloc(5 * 1024 * 1024 + 1))).rejects.toEqual(refusal('UPLOAD_REFUSED', { field: 'input.content' }));
  });

  test.each(['reviewer', 'senior_reviewer', 'hotline', 'manager', 'auditor', 'admin'] as const)('a %s may not import', async (role) => {
    const actor = await aStaffMember(loop.harness, role);
    await expect(hand(Buffer.from('x'), actor)).rejects.toEqual(refusal('NOT_PERMITTED'));
  });

  test('the kept file is sealed, and no table or file holds a code', async () => {
    const { id, account } = await loop.approved();
    await loop.deliver();
    await loop.tick(2);
    const { file } = await closedDay();
    const statement = await em().findOneOrFail(Statement, { id: await hand(file) });
    const kept = await loop.harness.gateways.documents.get(statement.storageKey);
    expect(kept.includes(account)).toBe(false);
    const place = { table: 'statement', column: 'file', id: statement.id };
    expect(Buffer.compare(loop.harness.runtime.sealing.openBytes(kept, place), Buffer.from(file))).toBe(0);
    const [entry] = await em().find(StatementEntry, { payoutId: (await loop.payout(id)).id });
    const remark = loop.harness.runtime.sealing.open(entry!.remark, { table: 'statement_entry', column: 'remark', id: entry!.id });
    expect(remark).toContain(entry!.remarkHash);
    expect(remark).not.toMatch(/(?<![\w-])\d{6}(?![\w-])/);
  });

  test('settled without an entry, once the day’s statement is here, is an exception, told once', async () => {
    const { id } = await loop.approvedFor('999013');
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.exceptions(id)).toEqual([]);
    const { file } = await closedDay();
    await hand(file);
    await loop.tick(2);
    expect(await loop.exceptions(id)).toEqual(['MISSING_AT_BANK']);
    await loop.bank.control.release((await loop.payout(id)).requestNo);
    await loop.tick();
    expect(await loop.openExceptions(id)).toEqual([]);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
  });
});

function dayBefore(moment: Date): string {
  return new Date(moment.getTime() + hours(8) - hours(24)).toISOString().slice(0, 10);
}
