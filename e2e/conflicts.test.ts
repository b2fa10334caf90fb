import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { endSessions } from '../server/modules/staff/commands/end-sessions.js';
import { systemActor } from '../server/platform/unit-of-work.js';
import { openScreen } from './harness/browser.js';
import { signIn } from './harness/desk.js';
import { fileCase } from './harness/filed-case.js';
import { givenWorld } from './harness/given-world.js';
import { defineReferenceData } from './harness/reference-data.js';
import { hire, type Colleague } from './harness/staff.js';
import { claim, openCase, stateOf } from './harness/workbench.js';

const world = givenWorld(async () => ({
  seed: async (office) => {
    await defineReferenceData(office);
    const staff = await hire(office.runtime, ['reviewer', 'otherReviewer', 'senior']);
    const contested = await fileCase(office, 31, { scans: 'grey' });
    await fileCase(office, 32, { scans: 'grey' }); // opens after a decision
    const interrupted = await fileCase(office, 33, { scans: 'grey' });
    return { staff, contested, interrupted };
  },
}));

const explanation = '请补盖公章后重新上传，公章须清晰完整。';

async function halfFillReturn(page: Page): Promise<void> {
  await page.keyboard.press('u');
  await page.getByLabel('未加盖公章').check();
  await page.getByLabel('给申请人的说明').fill(explanation);
}

describe('two people at one case', () => {
  test('whoever decides on an old screen is told so lastingly, and what they typed is kept', async () => {
    const { seeded: { contested, staff }, sitDown } = world();
    const page = await sitDown(staff.reviewer);
    await openCase(page, contested);
    await claim(page);
    await halfFillReturn(page);

    // Meanwhile a senior takes the case over and puts it on hold.
    const senior = await sitDown(staff.senior);
    await openCase(senior, contested);
    await senior.getByRole('button', { name: '接管' }).click();
    await senior.getByLabel('接管原因').fill('申请人投诉，由我处理');
    await senior.keyboard.press('Control+Enter');
    await senior.getByRole('button', { name: '释放' }).waitFor();
    await senior.keyboard.press('h');
    await senior.getByLabel('投诉或争议处理中').check();
    await senior.keyboard.press('Control+Enter');
    await stateOf(senior, '挂起').or(senior.getByRole('heading', { name: '审核队列' })).first().waitFor();

    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: `退回 · ${contested.orderNo}` });
    await dialog.getByRole('alert').filter({ hasText: /修改|更改/ }).waitFor();
    expect(await dialog.getByLabel('给申请人的说明').inputValue()).toBe(explanation);
    await dialog.getByRole('button', { name: '取消' }).click();

    const bar = page.getByRole('alert').filter({ hasText: staff.senior.displayName });
    await bar.waitFor();
    await page.keyboard.press('u');
    expect(await page.getByLabel('给申请人的说明').inputValue()).toBe(explanation);
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: '重新载入' }).click();
    await bar.waitFor({ state: 'hidden' });
    await stateOf(page, '挂起').waitFor();
  });

  test('a colleague cannot take or decide what another holds, and the button says why', async () => {
    const { seeded: { interrupted, staff }, sitDown } = world();
    const page = await sitDown(staff.reviewer);
    await openCase(page, interrupted);
    await claim(page);
    const other = await sitDown(staff.otherReviewer);
    await openCase(other, interrupted);
    await other.getByText(`${staff.reviewer.displayName} 领取 ·`).waitFor();
    const approve = other.getByRole('button', { name: '通过', exact: true });
    expect(await approve.isDisabled()).toBe(true);
    await approve.hover({ force: true });
    await other.getByRole('tooltip').waitFor();
  });
});

describe('a session that ends at work', () => {
  const endSessionOf = ({ id }: Colleague) =>
    world().office.runtime.transact(systemActor('e2e'), (work) => endSessions(work, id));

  test('keeps the half-filled dialog behind the log-in, and the decision can then be made', async () => {
    const { seeded: { interrupted, staff }, sitDown } = world();
    const page = await sitDown(staff.reviewer);
    await openCase(page, interrupted);
    await claim(page);
    await halfFillReturn(page);
    await endSessionOf(staff.reviewer);
    await page.keyboard.press('Control+Enter');

    const again = page.getByRole('dialog', { name: '登录已过期，请重新登录' });
    await again.getByLabel('密码').fill(staff.reviewer.password);
    await again.getByLabel('密码').press('Enter');
    await again.waitFor({ state: 'hidden' });

    const title = `退回 · ${interrupted.orderNo}`;
    expect(await page.getByRole('dialog', { name: title }).getByLabel('给申请人的说明').inputValue()).toBe(explanation);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: title }).waitFor({ state: 'hidden' });
    await openCase(page, interrupted);
    await stateOf(page, '退回修改').waitFor();
  });
});

describe('the door', () => {
  test('a wrong password is refused without a reason; five lock the account, told in both languages', async () => {
    const { seeded: { staff }, browser, url } = world();
    const page = await openScreen(browser, url);
    await page.goto('/');
    const refused = page.getByText('用户名或密码不正确');
    await signIn(page, { username: 'nobody.here', password: 'Whatever-it-may-be-1' });
    await refused.waitFor();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await signIn(page, { ...staff.otherReviewer, password: `Wrong-password-${attempt}` });
      await page.getByRole('button', { name: '登录' }).waitFor();
      await refused.waitFor();
    }
    await signIn(page, staff.otherReviewer);
    await page.getByText('失败次数过多，账号已暂时锁定').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('User name').fill(staff.otherReviewer.username);
    await page.getByLabel('Password').fill(staff.otherReviewer.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Too many failures: the account is locked for a while').waitFor();
  });
});
