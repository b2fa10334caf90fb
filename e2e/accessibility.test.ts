import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations, violationsInBothModes } from './harness/accessibility.js';
import { openScreen } from './harness/browser.js';
import { goTo } from './harness/desk.js';
import { fileCase } from './harness/filed-case.js';
import { givenWorld } from './harness/given-world.js';
import { defineReferenceData } from './harness/reference-data.js';
import { claimAs, returnAs } from './harness/reviewed.js';
import { hire } from './harness/staff.js';
import { openCase } from './harness/workbench.js';

const world = givenWorld(async () => ({
  seed: async (office) => {
    await defineReferenceData(office);
    const staff = await hire(office.runtime, ['reviewer', 'hotline', 'finance', 'manager', 'auditor']);
    const returned = await fileCase(office, 41, { scans: 'grey' });
    const flagged = await fileCase(office, 42, { scans: 'grey', phoneCode: '-4' });
    await fileCase(office, 43, { scans: 'grey' });
    await returnAs(office, staff.reviewer, returned);
    await claimAs(office, staff.reviewer, flagged);
    return { staff, flagged };
  },
}));

/** Found by the table's name, which the grey rows of one that is loading do not have. */
const rowsOf = (page: Page, name: string) => page.getByRole('table', { name }).getByRole('row').nth(1).waitFor();

describe('by day and by night axe finds nothing against WCAG A and AA on', () => {
  test('the log-in page', async () => {
    const { browser, url } = world();
    const page = await openScreen(browser, url);
    await page.goto('/');
    await page.getByRole('button', { name: '登录' }).waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
  });

  test('the queue, the workbench and its dialogs', async () => {
    const { seeded: { staff, flagged }, sitDown } = world();
    const page = await sitDown(staff.reviewer);
    await rowsOf(page, '审核队列');
    expect(await violationsInBothModes(page)).toEqual([]);
    await openCase(page, flagged);
    await page.getByRole('img', { name: '申请表' }).first().waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
    await page.keyboard.press('u');
    await page.getByRole('dialog').waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
  });

  test('the look-up card', async () => {
    const { seeded: { staff, flagged }, sitDown } = world();
    const page = await sitDown(staff.hotline);
    await page.getByRole('searchbox').fill(flagged.orderNo);
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('article', { name: flagged.orderNo }).waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
  });

  test('reports', async () => {
    const { seeded: { staff }, sitDown } = world();
    const page = await sitDown(staff.manager);
    await page.getByRole('region', { name: /日报$/ }).waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
  });

  test('finance', async () => {
    const { seeded: { staff }, sitDown } = world();
    const page = await sitDown(staff.finance);
    for (const tab of ['异常', '打款', '对账单']) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await page.getByText(/^没有|^还没有/).first().waitFor();
      expect(await violationsInBothModes(page)).toEqual([]);
    }
  });

  test('the certificates’ lists and the card of one', async () => {
    const { seeded: { staff }, sitDown } = world();
    const page = await sitDown(staff.auditor);
    await goTo(page, '证书');
    for (const tab of ['即将到期', '已吊销', '待处理', '待确认']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByText(/^没有(这样的证书|待处理的签发|待确认)/).waitFor();
      expect(await violationsInBothModes(page)).toEqual([]);
    }
    await page.getByRole('tab', { name: '已过期' }).click();
    await rowsOf(page, '证书');
    expect(await violationsInBothModes(page)).toEqual([]);
    await page.getByRole('row').nth(1).click();
    await page.getByText('由原系统签发').waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
  });

  test('the audit log', async () => {
    const { seeded: { staff }, sitDown } = world();
    const page = await sitDown(staff.auditor);
    await rowsOf(page, '操作日志');
    expect(await violationsInBothModes(page)).toEqual([]);
  });

  test('staff and jobs', async () => {
    const { seeded: { staff }, sitDown } = world();
    const page = await sitDown(staff.admin);
    await rowsOf(page, '人员');
    expect(await violationsInBothModes(page)).toEqual([]);
    await page.getByRole('button', { name: '新建人员' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violationsInBothModes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await goTo(page, '任务');
    await rowsOf(page, '定时任务');
    expect(await violationsInBothModes(page)).toEqual([]);
  });
});

test('axe finds a fault that is there', async () => {
  const { browser, url } = world();
  const page = await openScreen(browser, url);
  await page.goto('/');
  await page.getByRole('button', { name: '登录' }).waitFor();
  await page.evaluate('document.body.append(document.createElement("button"))');
  expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
});
