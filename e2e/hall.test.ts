import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { renderIdCardFront } from '../seeds/artwork/id-card.js';
import { Payment } from '../server/modules/payment/payment.entity.js';
import { seededRandom } from '../server/platform/random.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { waitUntil } from '../server/test/wait-until.js';
import { hallViolations } from './harness/accessibility.js';
import { givenWorld } from './harness/given-world.js';
import { anOwner, beginOrder, checkAndSubmit, photographCard, uploadSigned, validity, type Owner } from './harness/hall-steps.js';
import {
  askForRenewal, enterHall, fillForm, logInByCode, printAndSign, saveForm, scanCode, showFace, startOrder, takePhoto, uploadForm,
} from './harness/hall.js';
import { tickUntil } from './harness/jobs.js';
import { accountOf } from './harness/ledger.js';
import { payByWechat } from './harness/parties.js';
import { defineReferenceData } from './harness/reference-data.js';
import { hire } from './harness/staff.js';
import { claim, decide, openCase, stateOf, tickEverything } from './harness/workbench.js';

/** Axe finds nothing by day and by night, and all of it fits into a narrow screen. */
const isSound = async (page: Page): Promise<void> => expect(await hallViolations(page)).toEqual([]);

describe('the online hall', () => {
  const world = givenWorld(async () => ({
    seed: async (office, bank) => {
      await defineReferenceData(office);
      const staff = await hire(office.runtime, ['reviewer']);
      const owners = await Promise.all([1, 2, 3, 4].map((ordinal) => anOwner(office, 40 + ordinal)));
      await bank.accounts(owners.map((owner) => accountOf(owner)));
      return { staff, owners };
    },
  }));

  const begin = (owner: Owner) => beginOrder(world(), owner);
  const signedAndUploaded = async (page: Page, owner: Owner): Promise<void> => {
    await uploadSigned(page, owner);
    await page.getByRole('link', { name: '下一步：手机认证' }).click();
  };
  /** Two hours pass for the code alone: the test does not wait for them. */
  const letCodeRunOut = (id: string): Promise<number> =>
    world().office.runtime.transact(systemActor('e2e'), ({ em, now }) =>
      em.nativeUpdate(Payment, { applicationId: id, state: 'AWAITING' }, { codeExpiresAt: now }));
  const approve = async (id: string, owner: Owner): Promise<void> => {
    const desk = await world().sitDown(world().seeded.staff.reviewer);
    await openCase(desk, { id, organisation: owner.organisation });
    await claim(desk);
    await tickEverything(desk);
    await decide(desk, 'a', /^通过/);
  };
  const sendBack = async (id: string, owner: Owner, reason: RegExp): Promise<void> => {
    const desk = await world().sitDown(world().seeded.staff.reviewer);
    await openCase(desk, { id, organisation: owner.organisation });
    await claim(desk);
    await desk.keyboard.press('u');
    await desk.getByRole('dialog').getByRole('checkbox', { name: reason }).check();
    await desk.keyboard.press('Control+Enter');
    await stateOf(desk, '退回修改').waitFor();
  };

  test('leads from the log-in to the review queue, and from the approval to 待下载, by the guide’s own words', async () => {
    const [owner] = world().seeded.owners as [Owner];
    const { page, id } = await begin(owner);
    await fillForm(page, owner);
    await isSound(page);
    await saveForm(page);
    await isSound(page);
    await signedAndUploaded(page, owner);
    const phone = await photographCard(world(), page, owner);
    await isSound(phone);
    await showFace(phone, '通过 Passed');
    await phone.getByText('手机上的步骤已完成').waitFor();
    await isSound(phone);
    await page.getByText('认证通过，身份证照片和活体认证已完成。').waitFor();
    await isSound(page);
    await checkAndSubmit(page);
    const code = await scanCode(page, '微信支付二维码');
    await isSound(page);
    await payByWechat(world(), code);
    await page.getByText('支付成功，申请单提交成功。').waitFor({ timeout: 20_000 });
    await isSound(page);

    await approve(id, owner);
    await tickUntil(world(), 'the applicant’s page says 待下载', async () => {
      await page.reload({ waitUntil: 'networkidle' });
      return page.getByText('待下载', { exact: true }).first().isVisible();
    });
    await isSound(page);
  }, 180_000);

  test('says why not and what to do: a wrong serial, another’s name, a missing seal, a form that is stale', async () => {
    const [, owner] = world().seeded.owners as [Owner, Owner];
    const page = await enterHall(world().browser, world());
    await page.getByLabel('手机号码').waitFor();
    await isSound(page);
    await logInByCode(page, world(), owner.operator.phone);
    await isSound(page);
    await askForRenewal(page, 'ABCDEF0123456789');
    await page.getByText(/没有查到/).waitFor();
    await isSound(page);

    await askForRenewal(page, owner.serial);
    await page.getByLabel('统一社会信用代码').waitFor();
    await isSound(page);
    await startOrder(page, owner.organisation.creditCode);
    await fillForm(page, owner);
    await page.getByLabel('企业名称').fill('另一家公司');
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByText(/与证书所有者“.*”不一致/).waitFor();
    await isSound(page);
    await page.getByLabel('企业名称').fill(owner.organisation.name);
    await saveForm(page);

    const unsealed = await printAndSign(page, owner, { seal: false });
    await page.getByRole('link', { name: '已签字盖章，去上传' }).click();
    await uploadForm(page, unsealed);
    await page.getByText('找到红色公章：未通过').waitFor();
    await isSound(page);

    await page.getByRole('link', { name: '返回打印' }).click();
    await page.getByRole('link', { name: '返回修改信息' }).click();
    await page.getByLabel('法人姓名').fill('王小明');
    await saveForm(page);
    await page.getByText('信息已修改，之前打印的申请表不能再用').waitFor();
    for (const place of ['账户设置', '常见问题']) {
      await page.getByRole('link', { name: place, exact: true }).first().click();
      await page.getByRole('heading', { name: place, level: 1 }).waitFor();
      await isSound(page);
    }
  }, 120_000);

  test('goes on after three failed face checks with a photo, and after a payment code that ran out with a new one', async () => {
    const [, , owner] = world().seeded.owners as [Owner, Owner, Owner];
    const { page, id } = await begin(owner);
    await fillForm(page, owner);
    await saveForm(page);
    await signedAndUploaded(page, owner);
    const phone = await photographCard(world(), page, owner);
    for (const outcome of ['非活体', '相似度低', '非活体']) {
      await showFace(phone, outcome);
      await phone.getByText('活体认证未通过').waitFor();
    }
    await isSound(phone);
    await phone.getByRole('button', { name: '改用手持身份证照片' }).click();
    await takePhoto(phone, await renderIdCardFront({ ...owner.operator, ...validity }, seededRandom('in hand')));
    await phone.getByText('手机上的步骤已完成').waitFor();
    await checkAndSubmit(page);

    const first = await scanCode(page, '微信支付二维码');
    await letCodeRunOut(id);
    await page.getByText('付款二维码已过期，没有扣款。').waitFor();
    await isSound(page);
    await page.getByRole('button', { name: '重新生成二维码' }).click();
    await waitUntil(async () => (await scanCode(page, '微信支付二维码')) !== first, { what: 'another code is shown', everyMs: 300 });
    await payByWechat(world(), await scanCode(page, '微信支付二维码'));
    await page.getByText('支付成功，申请单提交成功。').waitFor({ timeout: 20_000 });
  }, 180_000);

  test('takes a corporate transfer, a return that opens one thing, and a bank failure that one form mends', async () => {
    const [, , , owner] = world().seeded.owners as [Owner, Owner, Owner, Owner];
    const right = owner.organisation.account;
    const wrong = { ...right, number: `${right.number.slice(0, -1)}${(Number(right.number.slice(-1)) + 1) % 10}` };
    await world().bank.accounts([accountOf(owner), { ...accountOf(owner), account: wrong.number, name: '另一家公司' }]);
    const { page, id } = await begin(owner);
    await fillForm(page, { ...owner, organisation: { ...owner.organisation, account: wrong } });
    await saveForm(page);
    await signedAndUploaded(page, owner);
    await showFace(await photographCard(world(), page, owner), '通过 Passed');
    await checkAndSubmit(page);

    await page.getByRole('tab', { name: '对公转账' }).click();
    await page.getByRole('button', { name: '使用对公转账' }).click();
    await isSound(page);
    const remark = await page.getByText(/^XQ-\d{6}-\d{5}-\d$/).first().innerText();
    await world().bank.credit({ amountFen: 40_000, payerName: owner.organisation.name, payerAccount: '99001234567890', remark });
    await tickUntil(world(), 'the transfer has paid the order', () => page.getByText('支付成功，申请单提交成功。').isVisible());

    await sendBack(id, owner, /开户行/);
    await page.reload({ waitUntil: 'networkidle' });
    await isSound(page);
    await page.getByRole('link', { name: '去修改' }).first().click();
    await expect(page.getByLabel('法人姓名').isDisabled()).resolves.toBe(true);
    await page.getByRole('button', { name: '保存并继续' }).click();
    await page.getByRole('button', { name: '重新提交' }).click();
    await page.getByText('待审核', { exact: true }).first().waitFor();

    await approve(id, owner);
    await tickUntil(world(), 'the bank has refused the account', async () => {
      await page.reload({ waitUntil: 'networkidle' });
      return page.getByRole('link', { name: '金融认证' }).first().isVisible();
    });
    await isSound(page);
    await page.getByRole('link', { name: '金融认证' }).first().click();
    await page.getByLabel('基本户账号').waitFor();
    await isSound(page);
    await page.getByLabel('基本户账号').fill(right.number);
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await tickUntil(world(), 'the corrected account has passed', async () => {
      await page.reload({ waitUntil: 'networkidle' });
      return page.getByText('待下载', { exact: true }).first().isVisible();
    });
  }, 240_000);
});
