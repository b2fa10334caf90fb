import { chromium, type Browser, type Page } from 'playwright-core';
import { installedProgram } from '../../server/test/installed-program.js';

/** Nothing that calls home, nothing that asks; `--no-sandbox` because tests also run as root. */
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** As staff have it: 1440 × 900, Chinese, in China; without motion, so that what is there is there at once. */
const screen = {
  viewport: { width: 1440, height: 900 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
  colorScheme: 'light',
} as const;

/** How long a person would wait for the page to do what they asked. */
const PATIENCE_MS = 10_000;

export function openBrowser(): Promise<Browser> {
  const executablePath = installedProgram(['chromium', 'chromium-browser', 'google-chrome'], 'chromium');
  return chromium.launch({ executablePath, headless: true, args: flags });
}

/** A browser of one person: their own cookies, their own storage, one page. */
export async function openScreen(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ ...screen, baseURL: url, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}
