import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser } from '../e2e/harness/browser.js';
import { sitDown } from '../e2e/harness/desk.js';
import { picturesLoaded } from '../e2e/harness/workbench.js';
import { openWorld, type World } from '../e2e/harness/world.js';
import { DEMO_PASSWORD, demoAccounts, type DemoUsername } from '../seeds/demo-accounts.js';
import { seedInstallation } from '../seeds/seed-installation.js';
import { Application } from '../server/modules/application/application.entity.js';
import { systemClock } from '../server/platform/clock.js';
import { waitUntil } from '../server/test/wait-until.js';
import { runProgram } from './report-problems.js';

const folder = join('docs', 'images');
/** So that the repository stays small. */
const MOST_BYTES = 400 * 1024;

/** The demonstration as `npm start` shows it, in a folder of its own. */
function openDemonstration(): Promise<World> {
  const told = { request: { ifEmpty: false, size: undefined }, now: systemClock.now(), tell: console.log };
  return openWorld({
    found: (config, sandbox) => seedInstallation({ config, sandbox, ...told }),
    seed: () => Promise.resolve(),
  });
}

async function save(page: Page, name: string): Promise<void> {
  const taken = await page.screenshot();
  const picture = await sharp(taken).png({ palette: true, quality: 90, effort: 10 }).toBuffer();
  if (picture.length > MOST_BYTES) throw new Error(`${name}.png has ${picture.length} bytes, more than ${MOST_BYTES}`);
  const file = join(folder, `${name}.png`);
  writeFileSync(file, picture);
  console.log(`${file}: ${Math.round(picture.length / 1024)} KB`);
}

function personNamed(username: DemoUsername) {
  const account = demoAccounts.find((each) => each.username === username)!;
  return { ...account, password: DEMO_PASSWORD };
}

async function pictureReview(browser: Browser, world: World): Promise<void> {
  const page = await sitDown(browser, world, personNamed('reviewer1'));
  await page.getByRole('table', { name: '审核队列' }).getByRole('row').nth(1).waitFor();
  await save(page, 'queue');
  await page.getByRole('button', { name: '领取下一件' }).click();
  await page.getByRole('region', { name: '影像' }).waitFor();
  await waitUntil(() => picturesLoaded(page.getByRole('main')), { what: 'the scans are there' });
  for (let key = 0; key < 3; key += 1) await page.keyboard.press('Space');
  await page.getByText('已核对 2 / 7').waitFor();
  await save(page, 'workbench');
}

async function pictureHotline(browser: Browser, world: World): Promise<void> {
  const page = await sitDown(browser, world, personNamed('hotline1'));
  const em = world.office.runtime.db.orm.em.fork();
  const { orderNo, organisationName } = await em.findOneOrFail(Application, { state: 'BANK_VERIFICATION_FAILED' });
  await page.getByRole('searchbox').fill(organisationName.slice(0, -4));
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('article', { name: orderNo }).waitFor();
  await save(page, 'hotline');
}

/** `npm run screenshot`: the pictures of README and guides, taken from a fresh demonstration. */
await runProgram(async () => {
  mkdirSync(folder, { recursive: true });
  const world = await openDemonstration();
  const browser = await openBrowser();
  try {
    await pictureReview(browser, world);
    await pictureHotline(browser, world);
  } finally {
    await browser.close();
    await world.close();
  }
});
