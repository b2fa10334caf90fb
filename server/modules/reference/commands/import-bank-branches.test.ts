import { expect, test } from '@jest/globals';
import { aStaffMember } from '../../../test/factories.js';
import { describeOnBothDatabases } from '../../../test/harness.js';
import { refusal, settled } from '../../../test/refusal.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { BankBranch } from '../bank-branch.entity.js';
import { makeCnapsCode } from '../domain/cnaps-code.js';
import { importBankBranches } from './import-bank-branches.js';

const system = systemActor('test');
const branch = (n: number) => ({ cnaps: makeCnapsCode(`1025840${String(n).padStart(4, '0')}`), name: `支行 ${n}` });

describeOnBothDatabases('the bank directory', (harness) => {
  const nameOf = async (cnaps: string) => (await harness().database.orm.em.fork().findOne(BankBranch, { cnaps }))?.name;

  test('takes more rows than one statement, renames known ones and keeps those not in the file', async () => {
    await importBankBranches(harness().runtime, system, [branch(1), branch(2)]);
    const many = Array.from({ length: 1200 }, (_, n) => branch(n + 2)).map((row, n) => (n === 0 ? { ...row, name: '新名称' } : row));
    expect(await importBankBranches(harness().runtime, system, many)).toBe(1200);
    expect([await nameOf(branch(1).cnaps), await nameOf(branch(2).cnaps), await nameOf(branch(1201).cnaps)]).toEqual(['支行 1', '新名称', '支行 1201']);
  });

  test('is imported by two at once without a refusal', async () => {
    const rows = Array.from({ length: 50 }, (_, n) => branch(3000 + n));
    const both = [rows, [...rows].reverse()].map((list) => importBankBranches(harness().runtime, system, list));
    expect(await settled(both)).toEqual({ done: 2, refused: [] });
  });

  test.each([
    ['a code of eleven digits', [branch(5001), { cnaps: '10258400221', name: 'x' }], 'rows[1].cnaps'],
    ['a code that is there twice', [branch(5001), branch(5001)], 'rows[1].cnaps'],
    ['a branch without a name', [branch(5001), { ...branch(5002), name: ' ' }], 'rows[1].name'],
    ['nothing', [], 'rows'],
  ])('refuses a file with %s, naming the row, and takes nothing of it', async (_what, rows, field) => {
    await expect(importBankBranches(harness().runtime, system, rows)).rejects.toEqual(refusal('INVALID_INPUT', { field }));
    expect(await nameOf(branch(5001).cnaps)).toBeUndefined();
  });

  test('is not a reviewer’s to import', async () => {
    const reviewer = await aStaffMember(harness(), 'reviewer');
    await expect(importBankBranches(harness().runtime, reviewer, [branch(1)])).rejects.toEqual(refusal('NOT_PERMITTED'));
  });
});
