import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { grantOrganisation } from '../server/modules/applicant/commands/grant-organisation.js';
import { registerAccount } from '../server/modules/applicant/commands/register-account.js';
import { Application } from '../server/modules/application/application.entity.js';
import { changeSetting } from '../server/modules/reference/commands/change-setting.js';
import { claimApplication } from '../server/modules/review/commands/claim-application.js';
import { rejectApplication } from '../server/modules/review/commands/propose-decision.js';
import { confirmDecision } from '../server/modules/review/commands/second-review.js';
import type { Installation } from '../server/installation.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { aMobileNumber } from '../server/test/factories.js';
import { caseNow } from '../server/test/factories/reviews.js';
import { aStaffMember, staffNow } from '../server/test/factories/staff.js';
import { hallViolations } from './harness/accessibility.js';
import { fileCase, type FiledCase } from './harness/filed-case.js';
import { givenWorld } from './harness/given-world.js';
import { enterHall, logInByCode, openPhone, smsTo } from './harness/hall.js';
import { defineReferenceData } from './harness/reference-data.js';
import { awaitDownload, driverOf } from './harness/renewed.js';

/** An account of a person who looks after the order's organisation. */
async function someoneOf({ runtime }: Installation, { id }: Pick<FiledCase, 'id'>): Promise<string> {
  const phone = aMobileNumber();
  const { organisationId } = await runtime.db.orm.em.fork().findOneOrFail(Application, { id });
  const accountId = await registerAccount(runtime, systemActor('e2e'), { phone });
  await grantOrganisation(runtime, systemActor('e2e'), { accountId, organisationId });
  return phone;
}

async function reject(office: Installation, { id }: FiledCase): Promise<void> {
  const [reviewer, senior] = [await aStaffMember(office, 'reviewer'), await aStaffMember(office, 'senior_reviewer')];
  const seen = async () => ({ id, version: (await caseNow(office, id)).version });
  await claimApplication(office.runtime, staffNow(office, reviewer), { id });
  await rejectApplication(office.runtime, staffNow(office, reviewer), { ...(await seen()), reasonCodes: ['REJECT_FORGED'] });
  await claimApplication(office.runtime, staffNow(office, senior), { id });
  await confirmDecision(office.runtime, staffNow(office, senior), await seen());
}

const isSound = async (page: Page): Promise<void> => expect(await hallViolations(page)).toEqual([]);

describe('the certificate in the hall', () => {
  const world = givenWorld(async () => ({
    seed: async (office) => {
      await defineReferenceData(office);
      await changeSetting(office.runtime, systemActor('e2e'), { key: 'issuance.downloadCode', value: 'sms' });
      const awaited = await awaitDownload(office, 81);
      const rejected = await fileCase(office, 82, { scans: 'grey' });
      await reject(office, rejected);
      const [clerk, colleague] = [await someoneOf(office, awaited), await someoneOf(office, awaited)];
      return { awaited, rejected, phones: { clerk, colleague, rejected: await someoneOf(office, rejected) } };
    },
  }));

  const enter = async (phone: string, path: string): Promise<Page> => {
    const page = await enterHall(world().browser, world());
    await logInByCode(page, world(), phone);
    await page.goto(`/portal/#${path}`);
    return page;
  };
  const part = (page: Page, name: string) => page.getByRole('region', { name });

  test('is followed from the download code to the Ukey, on a page that goes on by itself', async () => {
    const { awaited, phones } = world().seeded;
    const page = await enter(phones.clerk, `/orders/${awaited.id}/download`);
    await part(page, '新证书').getByText('下载码', { exact: true }).waitFor();
    await isSound(page);

    await page.getByRole('button', { name: '重新发送下载码' }).click();
    await page.getByText('新的下载码已生成').waitFor();
    const code = /下载码(\d+)/.exec(await smsTo(world(), awaited.operator.phone, /下载码/))![1]!;
    expect(await page.getByRole('button', { name: /后可重新发送$/ }).isDisabled()).toBe(true);

    const driver = driverOf(world(), awaited);
    await driver.open();
    expect(await driver.request({ code: '000000' })).toMatchObject({ status: 403, body: { code: 'CODE_WRONG' } });
    await part(page, '新证书').getByText('还可以输入 4 次。', { exact: false }).waitFor({ timeout: 20_000 });
    const { body } = await driver.request({ code });
    expect(body.state).toBe('ISSUED');
    await part(page, '新证书').getByText('已签发，等待写入 Ukey', { exact: false }).waitFor({ timeout: 20_000 });
    const { serial } = body.certificate!;
    await part(page, '新证书').getByText(serial).waitFor();
    await isSound(page);

    expect((await driver.installed(serial)).status).toBe(200);
    await part(page, '新证书').getByText('已写入 Ukey，可以使用。').waitFor({ timeout: 20_000 });
    await page.getByRole('link', { name: '查看进度' }).click();
    await page.getByText('证书已更新到 Ukey，本次续期办理完成。').waitFor();
    await part(page, '新证书').getByText(serial).waitFor();
    await isSound(page);
  }, 120_000);

  test('comes with a driver: a file to fetch, and commands that name this hall', async () => {
    const { awaited, phones } = world().seeded;
    const page = await enter(phones.colleague, `/orders/${awaited.id}/download`);
    const driver = part(page, '驱动程序');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: world().url });
    await driver.getByRole('button', { name: '复制命令 update' }).click();
    await driver.getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`node certdesk-driver.mjs update --server ${world().url}`);
    expect(await driver.getByRole('link', { name: '下载 certdesk-driver.mjs' }).getAttribute('href')).toBe('/driver/certdesk-driver.mjs');
  });

  test('is not for an order that was rejected: the page says why, and what comes of the money', async () => {
    const { rejected, phones } = world().seeded;
    const page = await enter(phones.rejected, `/orders/${rejected.id}`);
    await page.getByText('申请未通过').first().waitFor();
    expect(await part(page, '新证书').count()).toBe(0);
    await isSound(page);
  });

  test('a code for the phone that is over says so, and how to go on', async () => {
    const phone = await openPhone(world().browser, `${world().url}/portal/phone.html#${'0'.repeat(43)}`);
    await phone.getByRole('heading', { name: '二维码已失效' }).waitFor();
    await phone.getByText('请在电脑页面点击“刷新二维码”', { exact: false }).waitFor();
    await isSound(phone);
  });
});
