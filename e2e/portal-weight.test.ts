import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';

const built = join(process.cwd(), 'build', 'portal');
const read = (file: string): string => readFileSync(join(built, file), 'utf8');

/** Everything a page needs before its first screen: what it names itself, and what those scripts import without waiting. */
function loadedBy(page: string): ReadonlySet<string> {
  const loaded = new Set([page]);
  const named = [...read(page).matchAll(/(?:src|href)="\/portal\/([^"]+)"/g)].map(([, file]) => file!);
  const take = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    if (!file.endsWith('.js')) return;
    const imports = read(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
    for (const [, path] of imports) take(posix.join(posix.dirname(file), path!));
  };
  named.forEach(take);
  return loaded;
}

/** In thousands of bytes, as the network carries them. */
const weightOf = (files: ReadonlySet<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1000;

describe('gzipped, before anything is clicked,', () => {
  test('the page that the phone opens weighs at most 90 kB', () => {
    const files = loadedBy('phone.html');
    expect([...files].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
    expect(weightOf(files)).toBeLessThanOrEqual(90);
  });

  test('the hall’s first screen weighs at most 180 kB', () => {
    const files = loadedBy('index.html');
    expect([...files].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
    expect(weightOf(files)).toBeLessThanOrEqual(180);
  });

  test('nothing of the hall travels to the phone', () => {
    const scripts = [...loadedBy('phone.html')].filter((file) => file.endsWith('.js')).map(read).join('');
    expect(['mutation SubmitApplication', 'query Orders', '我的业务单'].filter((text) => scripts.includes(text))).toEqual([]);
  });
});
