import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { caseNow } from '../server/test/factories/reviews.js';
import { openScreen } from './harness/browser.js';
import { goTo, signIn } from './harness/desk.js';
import { fileCase } from './harness/filed-case.js';
import { givenWorld } from './harness/given-world.js';
import { tickUntil } from './harness/jobs.js';
import { defineReferenceData } from './harness/reference-data.js';
import { approveAs, returnAs } from './harness/reviewed.js';
import { firstSheetInLibreOffice } from './harness/spreadsheet.js';
import { hire } from './harness/staff.js';

const world = givenWorld(async () => ({
  seed: async (office) => {
    await defineReferenceData(office);
    const staff = await hire(office.runtime, ['reviewer', 'hotline', 'finance', 'manager']);
    const approved = await fileCase(office, 21, { scans: 'grey' });
    const returned = await fileCase(office, 22, { scans: 'grey' });
    const waiting = await fileCase(office, 23, { scans: 'grey' });
    await approveAs(office, staff.reviewer, approved);
    await returnAs(office, staff.reviewer, returned);
    return { staff, approved, returned, waiting };
  },
}));

describe('a manager', () => {
  /** Label on the screen, and the beginning of the workbook's row. */
  const figures = [
    ['受理', '受理量'], ['通过', '通过 '], ['退回', '退回'], ['拒绝', '拒绝'], ['超时', '超时件'], ['待审积压', '在办'],
    ['打款成功', '打款成功'], ['打款失败', '打款失败'], ['退汇', '退汇'], ['核销通过', '金融认证通过'],
  ] as const;

  const shown = async (page: Page, label: string): Promise<string> => {
    const terms = page.getByRole('region', { name: /日报$/ }).getByRole('term');
    const term = terms.filter({ hasText: new RegExp(`^${label}$`) });
    return term.locator('xpath=following-sibling::dd').innerText();
  };

  test('gets the day as a workbook that LibreOffice opens with the figures of the screen', async () => {
    const { seeded: { staff, approved }, sitDown, office } = world();
    const settled = async () => (await caseNow(office, approved.id)).state === 'PENDING_DOWNLOAD';
    await tickUntil(world(), 'the day\'s one payout is matched', settled);
    const page = await sitDown(staff.manager);
    await page.getByRole('button', { name: '生成日报 XLSX' }).click();
    const link = page.getByRole('link', { name: '下载' });
    await link.waitFor();
    const downloading = page.waitForEvent('download');
    await link.click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^certdesk-daily-\d{4}-\d{2}-\d{2}\.xlsx$/);

    const rows = await firstSheetInLibreOffice(await download.path());
    const written = (label: string) => rows.find(([name]) => name?.startsWith(label))?.[1];
    const onScreen = await Promise.all(figures.map(async ([label]) => [label, await shown(page, label)]));
    expect(figures.map(([label, row]) => [label, written(row)])).toEqual(onScreen);
    expect(['受理量', '通过 ', '退回', '金融认证通过'].map(written)).toEqual(['3', '1', '1', '1']);
    expect(await shown(page, '通过率')).toBe('50.0 %');
    expect(written('通过率')).toBe('50');
  });
});

describe('a manager, on the card of an order,', () => {
  const lookUp = async (page: Page, text: string) => {
    await page.getByRole('searchbox').fill(text);
    await page.getByRole('searchbox').press('Enter');
    return page.getByRole('region', { name: '机构' });
  };

  test('allows its organisation more orders and hands it over; refusals keep what was typed; others may only look', async () => {
    const { seeded: { staff, waiting: { orderNo, organisation } }, sitDown } = world();
    const page = await sitDown(staff.manager);
    await goTo(page, '查单');
    const card = await lookUp(page, orderNo);
    await card.getByText('1 单，最多 1 单').waitFor();

    await card.getByRole('button', { name: '放宽订单上限' }).click();
    const raising = page.getByRole('dialog', { name: `放宽订单上限 · ${organisation.name}` });
    await raising.getByLabel('最多（单）').fill('3');
    await raising.getByLabel('截止日（含）').fill('2020-01-31');
    await raising.getByLabel('理由').fill('同一标段三张证书');
    await page.keyboard.press('Control+Enter');
    await raising.getByText('期限应在现在之后').waitFor();
    expect(await raising.getByLabel('理由').inputValue()).toBe('同一标段三张证书');
    const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await raising.getByLabel('截止日（含）').fill(day);
    await page.keyboard.press('Control+Enter');
    await card.getByText(`例外至 ${day}`).waitFor();
    await card.getByText('1 单，最多 3 单').waitFor();

    await card.getByRole('button', { name: '转交办理人' }).click();
    const handing = page.getByRole('dialog', { name: `转交办理人 · ${organisation.name}` });
    await handing.getByLabel('新办理人的手机号').fill('13912');
    await handing.getByLabel('依据').fill('单位函件 2026-17 号');
    await page.keyboard.press('Control+Enter');
    await handing.getByText(/手机号.*11 位|11 位.*手机号/).waitFor();
    expect(await handing.getByLabel('依据').inputValue()).toBe('单位函件 2026-17 号');
    await handing.getByLabel('新办理人的手机号').fill('13912345678');
    await page.keyboard.press('Control+Enter');
    await card.getByRole('listitem').filter({ hasText: '139****5678' }).waitFor();
    expect(await card.getByRole('listitem').count()).toBe(1);

    const hotline = await sitDown(staff.hotline);
    const seen = await lookUp(hotline, orderNo);
    await seen.getByText('同一标段三张证书').waitFor();
    for (const name of ['放宽订单上限', '转交办理人', '结束例外']) expect(await seen.getByRole('button', { name }).isDisabled()).toBe(true);

    await goTo(page, '报表');
    const row = page.getByRole('table', { name: '订单上限例外' }).getByRole('row', { name: organisation.name });
    expect(await row.innerText()).toContain(`同一标段三张证书\t${staff.manager.displayName}`);
    await row.getByRole('button', { name: '结束例外' }).click();
    const ending = page.getByRole('dialog', { name: `结束例外 · ${organisation.name}` });
    await ending.getByLabel('理由').fill('已经办完');
    await page.keyboard.press('Control+Enter');
    await page.getByText('目前没有例外').waitFor();
  });
});

describe('a hotline agent', () => {
  test('finds an order by a part of the name, sees nothing unmasked, and reveals one value with a reason', async () => {
    const { seeded: { staff, waiting }, sitDown } = world();
    const { organisation, operator, legalPerson } = waiting;
    const page = await sitDown(staff.hotline);
    const box = page.getByRole('searchbox');
    await box.pressSequentially(organisation.name.slice(2, 8));
    await box.press('Enter');
    await page.getByRole('article', { name: waiting.orderNo }).waitFor();
    await page.getByText('按企业名称').waitFor();

    const secrets = [operator, legalPerson].flatMap(({ name, idNumber, phone }) => [name, idNumber, phone]);
    const clear = [...secrets, organisation.account.number];
    const seen = await page.locator('body').innerText();
    expect(seen).toContain(organisation.name);
    expect(clear.filter((secret) => seen.includes(secret))).toEqual([]);
    expect(clear.filter((secret) => decodeURIComponent(page.url()).includes(secret))).toEqual([]);

    await page.getByRole('button', { name: '显示经办人移动电话' }).click();
    await page.getByRole('radio', { name: '核实来电人' }).check();
    await page.keyboard.press('Control+Enter');
    await page.getByText(operator.phone).waitFor();
    const then = await page.locator('body').innerText();
    expect(clear.filter((secret) => then.includes(secret))).toEqual([operator.phone]);

    // Kept nowhere in the browser, and gone when hidden.
    const stored = await page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
    expect([...clear, organisation.name].filter((secret) => stored.includes(secret))).toEqual([]);
    await page.getByRole('button', { name: '隐藏' }).click();
    await page.getByText(operator.phone).waitFor({ state: 'hidden' });
  });

  test('is told what was searched when nothing is found', async () => {
    const { seeded: { staff }, sitDown } = world();
    const page = await sitDown(staff.hotline);
    await page.getByRole('searchbox').fill('并无此名的单位');
    await page.getByRole('searchbox').press('Enter');
    await page.getByText('没有找到').waitFor();
    await page.getByText('并无此名的单位').waitFor();
  });
});

describe('finance', () => {
  async function statementOfToday(): Promise<string> {
    const { bank, bankUrl } = world();
    await bank.credit({ amountFen: 12_345, payerName: '某某有限公司', payerAccount: '990012345678901' });
    const { closed: [day] } = await bank.closeDay();
    const response = await fetch(`${bankUrl}/control/statements/${day}`);
    return response.text();
  }

  const importFile = async (page: Page, name: string, text: string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '导入对账单' }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/xml', buffer: Buffer.from(text) });
  };

  test('a damaged statement is refused with its line, a sound one taken once', async () => {
    const { seeded: { staff }, sitDown } = world();
    const whole = await statementOfToday();
    const page = await sitDown(staff.finance);
    await page.getByRole('tab', { name: '对账单' }).click();
    const rows = page.getByRole('table', { name: '对账单' }).getByRole('row');

    await importFile(page, 'damaged.xml', whole.slice(0, whole.lastIndexOf('</Ntry>')));
    await page.getByText(/对账单文件第 \d+ 行有误/).waitFor();
    expect(await rows.count()).toBe(0);

    await importFile(page, 'whole.xml', whole);
    await page.getByText(/^已导入 .+：\d+ 笔$/).waitFor();
    await rows.nth(1).waitFor();

    await importFile(page, 'again.xml', whole);
    await page.getByText(/已导入过|重复/).waitFor();
    expect(await rows.count()).toBe(2);
  });
});

describe('an administrator', () => {
  test('takes somebody on, and when they are disabled their open session ends', async () => {
    const { seeded: { staff }, sitDown, browser, url } = world();
    const newcomer = { username: 'gao.yan', displayName: '高燕' };
    const [given, own] = ['Handed-over-on-paper-7', 'A-long-walk-in-2026'];
    const admin = await sitDown(staff.admin);
    await admin.getByRole('button', { name: '新建人员' }).click();
    const dialog = admin.getByRole('dialog', { name: '新建人员' });
    await dialog.getByLabel('用户名').fill(newcomer.username);
    await dialog.getByLabel('姓名').fill(newcomer.displayName);
    await dialog.getByLabel('初始密码').fill(given);
    await admin.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'hidden' });

    // The newcomer chooses a password before anything else, then works.
    const page = await openScreen(browser, url);
    await page.goto('/');
    await signIn(page, { ...newcomer, password: given });
    const account = page.getByRole('dialog', { name: '账号与安全' });
    await account.getByLabel('当前密码').fill(given);
    await account.getByLabel('新密码', { exact: true }).fill(own);
    await account.getByLabel('再输一次新密码').fill(own);
    await account.getByRole('button', { name: '修改密码' }).click();
    await account.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '领取下一件' }).waitFor();
    await page.getByText('没有载入').waitFor({ state: 'hidden' });

    await admin.getByRole('row', { name: newcomer.displayName }).click();
    await admin.getByRole('button', { name: '停用' }).click();
    await admin.getByText('已停用').first().waitFor();

    await page.getByRole('tab', { name: '我的' }).click();
    const again = page.getByRole('dialog', { name: '登录已过期，请重新登录' });
    await again.getByLabel('密码').fill(own);
    await again.getByLabel('密码').press('Enter');
    await again.getByText('用户名或密码不正确').waitFor();
  });
});
