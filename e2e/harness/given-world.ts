import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { sitDown } from './desk.js';
import type { Colleague } from './staff.js';
import { openWorld, type SeededWorld, type WorldOptions } from './world.js';

/** A world, and the machine on whose screens people look at it. */
export interface GivenWorld<Seeded> extends SeededWorld<Seeded> {
  readonly browser: Browser;
  /** A desk for somebody: logged in, with cookies of their own. Cleared away after the test. */
  sitDown(colleague: Colleague): Promise<Page>;
}

/** Opens a world before the tests of the block and ends it after them. */
export function givenWorld<Seeded>(options: () => Promise<WorldOptions<Seeded>>): () => GivenWorld<Seeded> {
  let browser: Browser | undefined;
  let world: SeededWorld<Seeded> | undefined;
  beforeAll(async () => {
    const opening = options().then(openWorld<Seeded>);
    [browser, world] = await Promise.all([openBrowser(), opening]);
  });
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  return () => {
    if (!browser || !world) throw new Error('the world did not open');
    const [opened, given] = [browser, world];
    return { ...given, browser, sitDown: (colleague) => sitDown(opened, given, colleague) };
  };
}
