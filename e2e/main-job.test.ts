import { afterAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createTestDatabase, type TestDatabase } from '../server/test/test-database.js';
import { waitUntil } from '../server/test/wait-until.js';
import { fileCase, type FiledCase } from './harness/filed-case.js';
import { givenWorld } from './harness/given-world.js';
import { tickUntil } from './harness/jobs.js';
import { accountOf, entriesWith } from './harness/ledger.js';
import { defineReferenceData } from './harness/reference-data.js';
import { hire } from './harness/staff.js';
import { decide, heading, openCase, picturesLoaded, reads, stateOf, tickEverything } from './harness/workbench.js';
import type { World } from './harness/world.js';

/** Two ticks of the slowest job of the chain, which runs every 20 s, and the reading of the page after them. */
const TWO_TICKS_MS = 45_000;

/** The jobs run by themselves; the page follows. */
const onSchedule = (_: World, page: Page) => stateOf(page, '待下载').waitFor({ timeout: TWO_TICKS_MS });

/** Each job is run as `npm run job` does: the same work without the waiting. */
const byHand = (world: World, page: Page, filed: FiledCase) =>
  tickUntil(world, `${filed.orderNo} reads 待下载`, async () => {
    await openCase(page, filed);
    return reads(page, '待下载');
  });

describe.each([
  ['sqlite', 'on schedule', onSchedule],
  ['mariadb', 'by hand', byHand],
] as const)('from the queue to the download, on %s with jobs run %s', (kind, _, comesToDownload) => {
  let database: TestDatabase | undefined;
  const world = givenWorld(async () => {
    database = kind === 'mariadb' ? await createTestDatabase() : undefined;
    return {
      databaseUrl: database?.url,
      seed: async (office, bank) => {
        await defineReferenceData(office);
        const staff = await hire(office.runtime, ['reviewer']);
        const first = await fileCase(office, 1, { scans: 'drawn' });
        const second = await fileCase(office, 2, { scans: 'grey' });
        await bank.accounts([first, second].map((filed) => accountOf(filed)));
        return { staff, first, second };
      },
    };
  });
  afterAll(() => database?.drop());

  test('taken, read and approved by keyboard, an order is paid for once and can be downloaded', async () => {
    const { bank, seeded: { first, second, staff }, sitDown } = world();
    const page = await sitDown(staff.reviewer);

    // Takes the next: form, ID card and face stand beside what was declared.
    await page.getByRole('button', { name: '领取下一件' }).click();
    await heading(page, first.organisation.name).waitFor();
    for (const name of ['申请数据', '影像', '证据与决定']) await page.getByRole('region', { name }).waitFor();
    const loaded = () => picturesLoaded(page.getByRole('main'));
    await waitUntil(loaded, { what: 'form, ID card and liveness frame are loaded' });

    // Ticks and approves without the mouse; the next one opens.
    await tickEverything(page);
    await decide(page, 'a', `通过 · ${first.orderNo}`);
    await heading(page, second.organisation.name).waitFor();

    await openCase(page, first);
    await comesToDownload(world(), page, first);
    const entries = await entriesWith(bank, first);
    expect(entries).toMatchObject([{ direction: 'DEBIT', amountFen: 1, counterpartyName: first.organisation.name }]);
    expect(entries[0]?.remark).toMatch(/(^|\D)\d{6}(\D|$)/);
  });

  test('the key C takes the next as well', async () => {
    const { seeded: { second, staff }, sitDown } = world();
    const page = await sitDown(staff.reviewer);
    await openCase(page, second);
    await page.keyboard.press('c');
    await page.getByRole('button', { name: '领取', exact: true }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.getByRole('button', { name: '领取下一件' }).waitFor();
    await page.keyboard.press('c');
    await heading(page, second.organisation.name).waitFor();
  });
});
