import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { waitUntil } from '../../server/test/wait-until.js';

const require = createRequire(join(process.cwd(), 'package.json'));
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA. */
const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] };

const run = `axe.run(document, ${JSON.stringify(options)})
  .then(({ violations }) => violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) =>
    id + ' (' + help + ') at ' + target.join(' ') + ': ' + failureSummary)))`;

/** What axe finds wrong with the page as it stands, a sentence each. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(run);
}

const background = (page: Page): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');

/** What axe finds by day and by night. The page is left as it was. */
export async function violationsInBothModes(page: Page): Promise<readonly string[]> {
  const byDay = await violations(page);
  const day = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await waitUntil(async () => (await background(page)) !== day, { what: 'the page is dark' });
  const byNight = await violations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await waitUntil(async () => (await background(page)) === day, { what: 'the page is light again' });
  return [...byDay.map((found) => `light: ${found}`), ...byNight.map((found) => `dark: ${found}`)];
}

/** The narrowest screen that every page of the hall is to be read on without scrolling sideways. */
const NARROW = 360;

/** As `violationsInBothModes`, and what does not fit into a narrow screen. */
export async function hallViolations(page: Page): Promise<readonly string[]> {
  const found = await violationsInBothModes(page);
  const usual = page.viewportSize()!;
  await page.setViewportSize({ width: NARROW, height: usual.height });
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  await page.setViewportSize(usual);
  return over > 0 ? [...found, `at ${NARROW} px the page is ${over} px too wide`] : found;
}
