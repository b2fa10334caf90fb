import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { minutes } from '../server/platform/clock.js';
import { goTo } from './harness/desk.js';
import { fileCase, type FiledCase } from './harness/filed-case.js';
import { givenWorld } from './harness/given-world.js';
import { bankTick, runJobsLater, tickUntil } from './harness/jobs.js';
import { accountOf, entriesWith, transfersTo } from './harness/ledger.js';
import { defineReferenceData } from './harness/reference-data.js';
import { hire } from './harness/staff.js';
import { claim, decide, openCase, reads, stateOf, tickEverything } from './harness/workbench.js';

const world = givenWorld(async () => ({
  seed: async (office, bank) => {
    await defineReferenceData(office);
    const staff = await hire(office.runtime, ['reviewer', 'senior']);
    const cases = {
      misnamed: await fileCase(office, 11, { scans: 'grey' }),
      withheld: await fileCase(office, 12, { scans: 'grey' }),
      recalled: await fileCase(office, 13, { scans: 'grey' }),
      returned: await fileCase(office, 14, { scans: 'grey' }),
      flagged: await fileCase(office, 15, { scans: 'grey', phoneCode: '-4' }),
    };
    await bank.accounts(Object.values(cases).map((filed) => accountOf(filed)));
    return { staff, cases };
  },
}));

async function approve(page: Page, filed: FiledCase): Promise<void> {
  await openCase(page, filed);
  await claim(page);
  await tickEverything(page);
  await decide(page, 'a', `通过 · ${filed.orderNo}`);
}

/** Ticks until the case's page, opened anew, says so. */
async function comesTo(page: Page, filed: FiledCase, state: string): Promise<void> {
  await tickUntil(world(), `${filed.orderNo} reads ${state}`, async () => {
    await openCase(page, filed);
    return reads(page, state);
  });
}

describe('what the bank does with the 0.01 yuan', () => {
  test('an account in another name fails, and the page says why', async () => {
    const { bank, seeded: { cases: { misnamed }, staff }, sitDown } = world();
    await bank.accounts([accountOf(misnamed, { name: '另一家有限公司' })]);
    const page = await sitDown(staff.reviewer);
    await approve(page, misnamed);
    await comesTo(page, misnamed, '金融认证失败');
    await page.getByRole('region', { name: '证据与决定' }).getByText('户名与账号不符').first().waitFor();
    expect(await entriesWith(bank, misnamed)).toEqual([]);
  });

  test('"paid" without an entry of ours proves nothing', async () => {
    const { bank, seeded: { cases: { withheld }, staff }, sitDown } = world();
    await bank.fault({ kind: 'WITHHOLD_ENTRY', account: withheld.organisation.account.number });
    const page = await sitDown(staff.reviewer);
    await approve(page, withheld);
    await tickUntil(world(), 'the bank says that it paid', async () => {
      await openCase(page, withheld);
      return page.getByText('银行已付出，待核销').isVisible();
    });
    for (let tick = 0; tick < 3; tick += 1) await bankTick(world());
    await openCase(page, withheld);
    expect(await reads(page, '金融认证中')).toBe(true);
    // It was the entry alone that was missing.
    const [transfer] = await transfersTo(bank, withheld);
    await bank.release(transfer!.requestNo);
    await comesTo(page, withheld, '待下载');
  });

  test('a late return takes 待下载 back', async () => {
    const { bank, seeded: { cases: { returned }, staff }, sitDown } = world();
    const page = await sitDown(staff.reviewer);
    await approve(page, returned);
    await comesTo(page, returned, '待下载');
    const [transfer] = await transfersTo(bank, returned);
    await bank.returnTransfer({ requestNo: transfer!.requestNo, reason: 'ACCOUNT_CLOSED' });
    await comesTo(page, returned, '金融认证失败');
    await page.getByText('退汇', { exact: true }).first().waitFor();
  });
});

describe('what was not decided, or no longer is, pays nothing', () => {
  test('a flagged case waits for a second person', async () => {
    const { bank, seeded: { cases: { flagged }, staff }, sitDown } = world();
    const page = await sitDown(staff.reviewer);
    await approve(page, flagged);
    await openCase(page, flagged);
    await stateOf(page, '复核中').waitFor();
    await bankTick(world());
    expect(await transfersTo(bank, flagged)).toEqual([]);

    const senior = await sitDown(staff.senior);
    await goTo(senior, '审核队列');
    await senior.getByRole('tab', { name: '复核' }).click();
    await senior.getByRole('button', { name: '领取下一件复核' }).click();
    await stateOf(senior, '复核中').waitFor();
    await decide(senior, 'a', `同意 · ${flagged.orderNo}`);
    await comesTo(senior, flagged, '待下载');
    expect(await entriesWith(bank, flagged)).toMatchObject([{ amountFen: 1, direction: 'DEBIT' }]);
  });

  test('a recalled approval pays nothing that the bank did not have already', async () => {
    const { bank, seeded: { cases: { recalled }, staff }, sitDown } = world();
    const { account } = accountOf(recalled);
    await bank.fault({ kind: 'HTTP_503', operation: 'submit', account, times: 'ALWAYS' });
    const page = await sitDown(staff.reviewer);
    await approve(page, recalled);
    const senior = await sitDown(staff.senior);
    await openCase(senior, recalled);
    await senior.getByRole('button', { name: '更多' }).click();
    await senior.getByRole('menuitem', { name: '撤回通过' }).click();
    await senior.getByLabel('审核有误').check();
    await senior.keyboard.press('Control+Enter');
    await stateOf(senior, '审核中').waitFor();

    // The line is back; by the time the bank is asked it knows of nothing, and nothing is sent.
    await bank.clearFaults();
    const jobs = ['query-open-payouts', 'submit-due-attempts', 'fetch-entries', 'reconcile'];
    await runJobsLater(world(), minutes(2), jobs);
    expect(await transfersTo(bank, recalled)).toEqual([]);
    await openCase(senior, recalled);
    await senior.getByText('已取消', { exact: true }).waitFor();
  });
});
