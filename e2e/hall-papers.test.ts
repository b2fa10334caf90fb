import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { renderIdCardFront } from '../seeds/artwork/id-card.js';
import { renderRenameProof } from '../seeds/artwork/rename-proof.js';
import { grantOrganisation } from '../server/modules/applicant/commands/grant-organisation.js';
import { registerAccount } from '../server/modules/applicant/commands/register-account.js';
import { applicantActor } from '../server/modules/applicant/applicant-actor.js';
import type { Installation } from '../server/installation.js';
import { minutes } from '../server/platform/clock.js';
import { seededRandom } from '../server/platform/random.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { aCase, aMobileNumber, anOrganisation, type ApplicationChoices } from '../server/test/factories.js';
import { heicPhoto } from '../server/test/factories/heic-photo.js';
import { waitUntil } from '../server/test/wait-until.js';
import { givenWorld } from './harness/given-world.js';
import { anOwner, beginOrder, uploadSigned, validity } from './harness/hall-steps.js';
import { enterHall, fillForm, logInByCode, openPhone, saveForm, scanCode, takePhoto } from './harness/hall.js';
import { runJobsLater } from './harness/jobs.js';
import { defineReferenceData } from './harness/reference-data.js';

/** An order of an account that can be logged in to. */
async function anOrder(office: Installation, choices: ApplicationChoices) {
  const organisation = await anOrganisation(office);
  const phone = aMobileNumber();
  const accountId = await registerAccount(office.runtime, systemActor('e2e'), { phone });
  await grantOrganisation(office.runtime, systemActor('e2e'), { accountId, organisationId: organisation.id });
  const made = await aCase(office, { ...choices, organisation, applicant: applicantActor(accountId) });
  return { ...made, phone, id: made.application.id };
}

const FORMER = '华南示范测绘有限公司';

describe('papers of the hall', () => {
  const world = givenWorld(async () => ({
    seed: async (office) => {
      await defineReferenceData(office);
      return {
        renamed: await anOwner(office, 61, FORMER),
        paid: await anOrder(office, {}),
        draft: await anOrder(office, { state: 'DRAFT' }),
      };
    },
  }));

  const open = async ({ phone, id }: { readonly phone: string; readonly id: string }, step = ''): Promise<Page> => {
    const page = await enterHall(world().browser, world());
    await logInByCode(page, world(), phone);
    await page.goto(`/portal/#/orders/${id}${step}`);
    return page;
  };

  test('a renamed organisation goes on under its new name with the authority’s notice, and not without it', async () => {
    const { renamed: owner } = world().seeded;
    const { name, creditCode } = owner.organisation;
    const { page } = await beginOrder(world(), owner);
    await fillForm(page, owner);
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByText(new RegExp(`与证书所有者“${FORMER}”不一致`)).waitFor();
    await page.getByLabel('单位已更名').check();
    await saveForm(page);
    await uploadSigned(page, owner);
    const onwards = page.getByRole('link', { name: '下一步：手机认证' });
    await page.getByText('找到红色公章：通过').waitFor();
    expect(await onwards.isVisible()).toBe(false);

    const notice = await renderRenameProof({ formerName: FORMER, name, creditCode, changedOn: '2026-03-02' });
    await page.getByLabel(/^选择文件：名称变更证明/).setInputFiles({ name: '变更通知书.jpg', mimeType: 'image/jpeg', buffer: notice });
    await page.getByRole('img', { name: '名称变更证明预览' }).waitFor();
    await onwards.click();
    await page.getByRole('img', { name: '手机认证二维码' }).waitFor();
  }, 90_000);

  test('the e-invoice is there after payment, and one with a wrong title is reversed and issued again', async () => {
    const { paid } = world().seeded;
    const page = await open(paid);
    const invoices = page.getByRole('region', { name: '发票' });
    const link = invoices.getByRole('link', { name: '查看电子发票' });
    let ahead = 0;
    /** The provider takes a moment, and is asked again after ten seconds and more: here they pass at once. */
    const pdfOf = async (title: string) => {
      await waitUntil(async () => {
        ahead = Math.min(ahead + 20_000, minutes(4)); // the provider refuses clocks five minutes off
        await runJobsLater(world(), ahead, ['pursue-invoices']);
        await page.reload({ waitUntil: 'networkidle' });
        return (await invoices.getByText(title).isVisible()) && (await link.count()) === 1;
      }, { what: `an invoice to ${title} is issued`, timeoutMs: 20_000, everyMs: 300 });
      const answer = await page.request.get((await link.getAttribute('href'))!);
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
      return (await answer.body()).subarray(0, 5).toString();
    };
    expect(await pdfOf(paid.organisation.name)).toBe('%PDF-');

    const title = `${paid.organisation.name}采购分公司`;
    await invoices.getByRole('button', { name: '抬头有误，重新开票' }).click();
    const dialog = page.getByRole('dialog', { name: '抬头有误，重新开票' });
    await dialog.getByLabel('发票抬头').fill(title);
    await dialog.getByRole('button', { name: '重新开票' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await pdfOf(title)).toBe('%PDF-');
    await invoices.getByText('已红冲').waitFor();
    await invoices.getByText('已开票').waitFor();
  }, 90_000);

  test('a HEIC photo is told from others, with the ways out; nothing is lost, and a JPEG goes on', async () => {
    const { draft, renamed } = world().seeded;
    const page = await open(draft, '/phone');
    const phone = await openPhone(world().browser, await scanCode(page, '手机认证二维码'));
    const choose = async (name: string, mimeType: string) => {
      await phone.locator('input[type=file]:not([capture])').setInputFiles({ name, mimeType, buffer: heicPhoto() });
      await phone.getByRole('button', { name: '使用这张照片' }).click();
    };
    await choose('IMG_0042.HEIC', 'image/heic');
    await phone.getByText(/HEIC 格式的照片，没有上传。.*兼容性最佳.*都还在/).waitFor();
    // The same under another name reaches the server, which looks inside.
    await choose('IMG_0042.jpg', 'image/jpeg');
    await phone.getByText(/HEIC 格式的照片，无法识别；.*兼容性最佳/).waitFor();

    await takePhoto(phone, await renderIdCardFront({ ...renamed.operator, ...validity }, seededRandom('heic')));
    await phone.getByRole('heading', { name: '拍身份证国徽面' }).waitFor();
    await page.goto(`/portal/#/orders/${draft.id}/form`);
    expect(await page.getByLabel('经办人姓名').inputValue()).toBe(draft.form.operator.name);
  }, 90_000);
});
