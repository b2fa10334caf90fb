import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { buildBundle } from '../test/driver-run.js';
import { givenWorld } from '../test/given-world.js';
import { PIN } from '../test/soft-token.js';
import { waitUntil } from '../test/wait-until.js';
import { plain } from '../outcome/sentence.js';
import { languageOf } from './language.js';

const world = givenWorld();
let bundle: Awaited<ReturnType<typeof buildBundle>>;
beforeAll(async () => { bundle = await buildBundle(); }, 60_000);
afterAll(() => { bundle.remove(); });

/** The bundle at a terminal, as `script` makes one: what is typed, and everything that shows. */
function atTerminal(...parameters: readonly string[]) {
  const command = [process.execPath, bundle.file, ...parameters].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qfec', command, '/dev/null'], { env: { ...process.env, ...world.env(), LANG: 'zh_CN.UTF-8', LC_ALL: '' } });
  let shown = '';
  child.stdout.on('data', (chunk: Buffer) => { shown += chunk.toString(); });
  const ended = new Promise<number>((resolve) => { child.once('close', (code) => { resolve(code ?? -1); }); });
  return {
    shown: () => shown,
    ended,
    answer: async (question: string, text: string) => {
      await waitUntil(() => shown.includes(question), `“${question}” is asked`);
      shown = shown.replace(question, '');
      child.stdin.write(text);
    },
  };
}

describe('at a terminal', () => {
  test('the update asks before it starts, hides the PIN, lets a wrong one be corrected, and shows each step', async () => {
    const terminal = atTerminal('update', '--server', world.server.url, '--module', world.token.module);
    await terminal.answer('开始更新？[y/N]', 'y\n');
    await terminal.answer('请输入 Ukey 的 PIN 码', '111111\n');
    await terminal.answer('PIN 码不正确', '');
    await terminal.answer('请输入 Ukey 的 PIN 码', `${PIN}\n`);
    expect({ exit: await terminal.ended, shown: terminal.shown() }).toMatchObject({ exit: 0 });
    expect(terminal.shown()).toContain('✓ 写入 Ukey');
    expect(terminal.shown()).toContain('只能用旧密钥解密');
    expect(terminal.shown()).not.toMatch(new RegExp(`${PIN}|111111`));
    expect(world.order.state).toBe('INSTALLED');
  });

  test('no is an answer, and changes nothing', async () => {
    const terminal = atTerminal('update', '--server', world.server.url, '--module', world.token.module);
    await terminal.answer('开始更新？[y/N]', '\n');
    expect(await terminal.ended).toBe(60);
    expect(world.token.objectFiles()).toBe(3);
  });

  test('Ctrl-C at the PIN ends it', async () => {
    const terminal = atTerminal('update', '--server', world.server.url, '--module', world.token.module, '--yes');
    await terminal.answer('请输入 Ukey 的 PIN 码', '\u0003');
    expect(await terminal.ended).toBe(60);
  });
});

describe('without a terminal', () => {
  const update = (...more: readonly string[]) =>
    world.run(['update', '--server', world.server.url, '--module', world.token.module, ...more], {}, '');

  test('what nobody can be asked is a usage error that names the option', async () => {
    const consent = await update();
    expect({ exit: consent.exit, named: consent.stderr.includes('--yes') }).toEqual({ exit: 2, named: true });
    const pin = await update('--yes', '--no-input');
    expect({ exit: pin.exit, named: pin.stderr.includes('--pin-stdin') }).toEqual({ exit: 2, named: true });
    const empty = await update('--yes', '--pin-stdin');
    expect({ exit: empty.exit, named: empty.stderr.includes('--pin-stdin') }).toEqual({ exit: 2, named: true });
  });

  test('what is not understood is a usage error too, in the language asked for', async () => {
    const wrong = [['updat'], ['update', '--pin', PIN], ['update', '--lang', 'fr'], ['update', '--wait', 'long'], ['serve', '--port', '70000']];
    for (const parameters of wrong) expect({ parameters, exit: (await world.run(parameters)).exit }).toEqual({ parameters, exit: 2 });
    expect((await world.run(['updat', '--lang', 'en'])).stderr).toContain('not understood');
  });

  test('help tells of every command and option, in both languages', async () => {
    for (const [lang, word] of [['zh', '退出码'], ['en', 'Exit codes']] as const) {
      const { exit, stdout } = await world.run(['--help', '--lang', lang]);
      expect(exit).toBe(0);
      for (const part of ['status', 'update', 'doctor', 'serve', 'ALREADY_RUNNING', word]) expect(stdout).toContain(part);
      const update = await world.run(['update', '--help', '--lang', lang]);
      for (const option of ['--module', '--serial', '--pin-stdin', '--dry-run', '--resume', '--yes', '--no-input', '--ca', '--ca-file', '--json']) {
        expect(update.stdout).toContain(option);
      }
    }
  });
});

test('the language is what is asked for, else the system’s, else Chinese', () => {
  expect(languageOf(['--lang', 'en'], { LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(languageOf(['update', '--lang=zh'], { LANG: 'en_US.UTF-8' })).toBe('zh');
  expect(languageOf([], { LANG: 'en_GB.UTF-8' })).toBe('en');
  expect(languageOf([], { LC_ALL: 'zh_CN', LANG: 'en_US' })).toBe('zh');
  expect(languageOf([], {})).toBe('zh');
});

test('text from elsewhere cannot steer the terminal', () => {
  expect(plain('a\u001b[31mb\r\nc\u202ed')).toBe('a [31mb  c d');
  expect(plain('长'.repeat(400))).toHaveLength(301);
});
