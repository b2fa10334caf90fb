import type { Browser, Page } from 'playwright-core';
import { openScreen } from './browser.js';
import type { Colleague } from './staff.js';
import type { World } from './world.js';

type Credentials = Pick<Colleague, 'username' | 'password'>;
type Person = Credentials & Pick<Colleague, 'displayName'>;

/** Fills in the form of the log-in page (or of the dialog over a page) and sends it. */
export async function signIn(page: Page, { username, password }: Credentials): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.getByLabel('密码').press('Enter');
}

/** Somebody at their desk: a browser of their own, logged in, on the page their day begins with. */
export async function sitDown(browser: Browser, { url }: Pick<World, 'url'>, colleague: Person): Promise<Page> {
  const page = await openScreen(browser, url);
  await page.goto('/');
  await signIn(page, colleague);
  await page.getByRole('button', { name: colleague.displayName }).waitFor();
  return page;
}

/** Goes to a page by the top bar. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click();
}
