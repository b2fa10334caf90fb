import type { Locator, Page } from 'playwright-core';
import type { FiledCase } from './filed-case.js';

export const heading = (page: Page, organisationName: string): Locator =>
  page.getByRole('heading', { level: 1, name: organisationName, exact: true });

/** The chip in the header that says where the case stands. */
export const stateOf = (page: Page, state: string): Locator => page.locator('header').getByText(state, { exact: true });

/** Whether the header says so now. */
export const reads = (page: Page, state: string): Promise<boolean> => stateOf(page, state).isVisible();

type Opened = Pick<FiledCase, 'id' | 'organisation'>;

/** Opens a case by its address, as from a link in a list. */
export async function openCase(page: Page, { id, organisation }: Opened): Promise<void> {
  await page.goto(`/applications/${id}`);
  await heading(page, organisation.name).waitFor();
}

/** Takes the case that is open, unless it is one's own already. */
export async function claim(page: Page): Promise<void> {
  const release = page.getByRole('button', { name: '释放' });
  const take = page.getByRole('button', { name: '领取', exact: true });
  await take.or(release).waitFor();
  if (await release.isVisible()) return;
  await take.click();
  await release.waitFor();
}

const progress = (page: Page, done: number, all: number): Locator => page.getByText(`已核对 ${done} / ${all}`);

const CHECKS = 7;

/**
 * Ticks the whole checklist with the space bar: the first press goes to the first open point, each further one ticks
 * the point it stands on and goes to the next.
 */
export async function tickEverything(page: Page): Promise<void> {
  await progress(page, 0, CHECKS).waitFor();
  await page.keyboard.press('Space');
  for (let done = 1; done <= CHECKS; done += 1) {
    await page.keyboard.press('Space');
    await progress(page, done, CHECKS).waitFor();
  }
}

/** Decides with two keys: one opens the dialog, Ctrl+Enter sends it. */
export async function decide(page: Page, key: string, title: string | RegExp): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog', { name: title }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: title }).waitFor({ state: 'hidden' });
}

/** Whether every picture in a part of the page has come; a broken one has no width. */
export async function picturesLoaded(part: Locator): Promise<boolean> {
  const read = (pictures: object[]) => pictures.map((picture) => Number(Reflect.get(picture, 'naturalWidth')));
  const widths = await part.locator('img').evaluateAll(read);
  return widths.length > 0 && widths.every((width) => width > 0);
}
