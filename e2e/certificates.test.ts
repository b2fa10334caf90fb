import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { changeSetting } from '../server/modules/reference/commands/change-setting.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { violationsInBothModes } from './harness/accessibility.js';
import { goTo } from './harness/desk.js';
import type { FiledCase } from './harness/filed-case.js';
import { givenWorld } from './harness/given-world.js';
import { defineReferenceData } from './harness/reference-data.js';
import { awaitDownload, driverOf, failToInstall, fetchCertificate, renew } from './harness/renewed.js';
import { hire, type Colleague } from './harness/staff.js';
import { openCase } from './harness/workbench.js';

/** One character more than X.520 gives an organisation's name. */
const tooLong = '某'.repeat(65);

const world = givenWorld(async () => ({
  seed: async (office) => {
    await defineReferenceData(office);
    const staff = await hire(office.runtime, ['senior', 'manager', 'hotline']);
    const [compromised, brokenToken, contested, unfit, waiting] = [
      await awaitDownload(office, 71), await awaitDownload(office, 72), await awaitDownload(office, 73),
      await awaitDownload(office, 74, { organisationName: tooLong }), await awaitDownload(office, 75),
    ];
    return { staff, compromised, brokenToken, contested, unfit, waiting };
  },
}));

const card = (page: Page, serial: string) => page.getByRole('article', { name: serial });
const rowOf = (page: Page, serial: string) => page.getByRole('row').filter({ hasText: serial });
const said = '经办人来电报失，已核对身份并登记';

/** From the case, as one who got the call would. */
async function openCard(page: Page, filed: FiledCase, serial: string): Promise<void> {
  await openCase(page, filed);
  await page.getByRole('link', { name: serial }).click();
  await card(page, serial).waitFor();
}

async function proposeRevocation(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提出吊销' }).click();
  const dialog = page.getByRole('dialog', { name: /提出吊销/ });
  await dialog.getByRole('combobox', { name: '吊销原因' }).click();
  await page.getByRole('option', { name: '私钥泄露或可能泄露' }).click();
  await dialog.getByLabel('说明').fill(said);
  await page.keyboard.press('Control+Enter');
  await page.getByText('已提出吊销，等待另一人确认').waitFor();
}

const decideButton = (page: Page) => page.getByRole('button', { name: '确认或否决' });

/** By the list of what is to be decided, whose count the tab tells. */
async function openToDecide(page: Page, serial: string): Promise<void> {
  await goTo(page, '证书');
  await page.getByRole('tab', { name: /^待确认 \d+$/ }).click();
  await rowOf(page, serial).click();
  await decideButton(page).click();
}

describe('a certificate whose key is compromised', () => {
  test('is revoked by a second person only, and stands among the revoked then', async () => {
    const { seeded: { staff, compromised }, sitDown } = world();
    const { serial } = await renew(world(), compromised);
    const senior = await sitDown(staff.senior);
    await openCard(senior, compromised, serial);
    expect(await card(senior, serial).innerText()).toContain(compromised.organisation.creditCode);
    await proposeRevocation(senior);
    expect(await decideButton(senior).isDisabled()).toBe(true);
    await decideButton(senior).hover({ force: true });
    await senior.getByRole('tooltip', { name: '您提出的，须由另一位复核员或主管确认' }).waitFor();
    expect(await senior.getByRole('button', { name: '提出吊销' }).isDisabled()).toBe(true);

    const manager = await sitDown(staff.manager);
    await openToDecide(manager, serial);
    const dialog = manager.getByRole('dialog', { name: '确认吊销' });
    await dialog.getByText(said).waitFor();
    await dialog.getByText(new RegExp(`^${staff.senior.displayName} 于 .* 提出$`)).waitFor();
    expect(await violationsInBothModes(manager)).toEqual([]);
    await manager.keyboard.press('Control+Enter');
    await manager.locator('header').getByText('已吊销').first().waitFor({ timeout: 20_000 });
    await goTo(manager, '证书');
    await manager.getByRole('tab', { name: '已吊销' }).click();
    await rowOf(manager, serial).getByText('私钥泄露或可能泄露').waitFor();
    expect(new URL(manager.url()).search).toBe('?tab=revoked');
  });
});

describe('a certificate that cannot be written', () => {
  test('may be fetched again, and once the token is dead is revoked and issued again', async () => {
    const { seeded: { staff, brokenToken }, sitDown } = world();
    const { serial } = await failToInstall(world(), brokenToken);
    const senior = await sitDown(staff.senior);
    await openCard(senior, brokenToken, serial);
    await senior.getByRole('note', { name: '重新写入' }).getByText('驱动程序会取回同一张证书再写入').waitFor();
    await senior.getByText('写入 Ukey 失败：写入出错').waitFor();
    expect(await violationsInBothModes(senior)).toEqual([]);
    await senior.getByRole('button', { name: '申请补发' }).click();
    await senior.getByRole('dialog', { name: /申请补发/ }).getByLabel('说明').fill('Ukey 已损坏，厂商检测无法修复');
    await senior.keyboard.press('Control+Enter');
    await senior.getByText('已提出补发，等待另一人确认').waitFor();

    const manager = await sitDown(staff.manager);
    await openToDecide(manager, serial);
    await manager.getByRole('dialog', { name: '确认补发' }).getByText('Ukey 已损坏').waitFor();
    await manager.keyboard.press('Control+Enter');
    await manager.locator('header').getByText('已吊销').first().waitFor({ timeout: 20_000 });

    const driver = driverOf(world(), brokenToken);
    const second = await fetchCertificate(driver);
    expect(second.serial).not.toBe(serial);
    await driver.installed(second.serial);
    await senior.getByRole('link', { name: '本业务单的签发' }).click();
    await senior.getByRole('heading', { name: /第 2 次签发/ }).waitFor();
    await senior.getByText(second.serial).first().waitFor();
    await senior.locator('header').getByText('已写入 Ukey').waitFor();
    expect(await violationsInBothModes(senior)).toEqual([]);
  });
});

describe('two people at one revocation', () => {
  test('whoever decides on an old screen is told so lastingly', async () => {
    const { seeded: { staff, contested }, sitDown } = world();
    const { serial } = await renew(world(), contested);
    const senior = await sitDown(staff.senior);
    await openCard(senior, contested, serial);
    await proposeRevocation(senior);
    const late = await sitDown(staff.manager);
    await openToDecide(late, serial);
    const quick = await late.context().newPage();
    await quick.goto('/');
    await openToDecide(quick, serial);
    await quick.getByRole('dialog').getByRole('button', { name: '否决' }).click();
    await quick.getByText('已否决').first().waitFor();

    await late.keyboard.press('Control+Enter');
    await late.getByRole('dialog').getByRole('alert').filter({ hasText: /已否决|刷新/ }).waitFor();
    await late.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    const bar = late.getByRole('alert').filter({ hasText: '您看到的不是最新内容' });
    await bar.getByRole('button', { name: '重新载入' }).click();
    await bar.waitFor({ state: 'hidden' });
    await late.getByText('已否决').first().waitFor();
    await late.locator('header').getByText('有效', { exact: true }).waitFor();
  });
});

describe('the register', () => {
  test('lists what has expired, of former systems too, and what expires within the days one chooses', async () => {
    const { seeded: { staff, waiting }, sitDown } = world();
    const page = await sitDown(staff.hotline);
    await goTo(page, '证书');
    await page.getByRole('button', { name: '30 天内' }).click();
    await page.getByText('没有这样的证书').waitFor();
    expect(new URL(page.url()).search).toBe('?days=30');
    await page.getByRole('tab', { name: '已过期' }).click();
    await rowOf(page, waiting.token.serial).getByText('已过 10 天').waitFor();
    await rowOf(page, waiting.token.serial).click();
    await page.getByText('由原系统签发').waitFor();
    expect(await page.getByRole('button', { name: '提出吊销' }).count()).toBe(0);
  });

  test('tells what could not be issued and why, and a senior opens it again', async () => {
    const { seeded: { staff, unfit }, sitDown } = world();
    const driver = driverOf(world(), unfit);
    await driver.open();
    expect((await driver.request()).body.code).toBe('ISSUE_FAILED');
    const page = await sitDown(staff.senior);
    await goTo(page, '证书');
    await page.getByRole('tab', { name: '待处理' }).click();
    await page.getByRole('row').filter({ hasText: unfit.orderNo }).click();
    await page.getByText(/名称超过 64 个字符/).waitFor();
    await page.getByRole('button', { name: '重新签发' }).click();
    await page.keyboard.press('Control+Enter');
    await page.locator('header').getByText('待签发').waitFor();
  });
});

describe('the hotline', () => {
  const look = async (agent: Colleague, { orderNo }: FiledCase): Promise<Page> => {
    const page = await world().sitDown(agent);
    await page.getByRole('searchbox').fill(orderNo);
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('article', { name: orderNo }).waitFor();
    return page;
  };

  test('sees that the applicant’s driver has not come, and has a new download code sent where the policy asks for one', async () => {
    const { seeded: { staff, waiting }, office } = world();
    const ask = (value: 'none' | 'sms') => changeSetting(office.runtime, systemActor('e2e'), { key: 'issuance.downloadCode', value });
    const before = await look(staff.hotline, waiting);
    await before.getByText('驱动程序还没有来取').waitFor();
    expect(await before.getByRole('button', { name: '发送新下载码' }).isDisabled()).toBe(true);
    await ask('sms');
    try {
      const page = await look(staff.hotline, waiting);
      await page.getByRole('button', { name: '发送新下载码' }).click();
      await page.keyboard.press('Control+Enter');
      await page.getByText('新下载码已发送到经办人手机').waitFor();
    } finally {
      await ask('none');
    }
  });
});
