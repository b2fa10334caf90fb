import { describe, expect, test } from '@jest/globals';
import { ApiError } from '../../api/api-error.js';
import { DraftSaver, type DraftServer } from './draft-saver.js';
import { startingDraft, type FormDraft } from './form-draft.js';

const blank = startingDraft({ certificate: { serial: '01', ownerName: '岚图', notAfter: '2026-01-01' }, creditCode: '', termYears: 1 });
const typed = (operatorName: string): FormDraft => ({ ...blank, operatorName });

const offline = new ApiError({ kind: 'offline', code: 'OFFLINE' });
const stale = new ApiError({ kind: 'refused', code: 'STALE_VERSION' });

/** A server with one draft; `broken` answers are lost after they took effect. */
class Server implements DraftServer {
  draft: FormDraft | null = null;
  revision = 0;
  saves = 0;
  trouble: ('lost' | 'down')[] = [];

  async save(draft: FormDraft, revision: number): Promise<number> {
    this.saves += 1;
    const trouble = this.trouble.shift();
    if (trouble === 'down') throw offline;
    if (revision !== this.revision) throw stale;
    this.draft = draft;
    this.revision += 1;
    if (trouble === 'lost') throw offline;
    return this.revision;
  }

  async read() {
    return { draft: this.draft, revision: this.revision };
  }
}

/** Time that stands still until told. */
class Clock {
  time = 0;
  #due: { at: number; callback: () => void }[] = [];
  now = (): number => this.time;
  after = (milliseconds: number, callback: () => void): (() => void) => {
    const entry = { at: this.time + milliseconds, callback };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  };
  pass(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.#due.filter(({ at }) => at <= this.time);
    this.#due = this.#due.filter(({ at }) => at > this.time);
    due.forEach(({ callback }) => callback());
  }
}

function given() {
  const [server, clock] = [new Server(), new Clock()];
  return { server, clock, saver: new DraftSaver(server, clock, 0) };
}

describe('what is typed', () => {
  test('is saved once, a moment after the last keystroke', async () => {
    const { server, clock, saver } = given();
    for (const text of ['李', '李小', '李小明']) {
      saver.type(typed(text));
      clock.pass(300);
    }
    expect(server.saves).toBe(0);
    clock.pass(700);
    expect(await saver.flush()).toBe(true);
    expect([server.saves, server.draft?.operatorName, saver.standing().kind]).toEqual([1, '李小明', 'saved']);
  });

  test('while a request is under way is saved after it, over its revision', async () => {
    const { server, saver } = given();
    saver.type(typed('李'));
    const first = saver.flush();
    saver.type(typed('李小明'));
    expect(await first).toBe(true);
    expect([server.draft?.operatorName, server.revision]).toEqual(['李小明', 2]);
  });

  test('is tried again by itself until the server is back', async () => {
    const { server, clock, saver } = given();
    server.trouble = ['down', 'down'];
    saver.type(typed('李'));
    expect(await saver.flush()).toBe(false);
    expect(saver.standing().kind).toBe('failed');
    clock.pass(2_000);
    await saver.flush();
    expect(await saver.flush()).toBe(true);
    expect(server.draft?.operatorName).toBe('李');
  });
});

describe('a request whose answer was lost', () => {
  test('is no conflict when nothing was typed since', async () => {
    const { server, saver } = given();
    server.trouble = ['lost'];
    saver.type(typed('李'));
    expect(await saver.flush()).toBe(false);
    expect(await saver.flush()).toBe(true);
    expect([saver.standing().kind, server.revision]).toEqual(['saved', 1]);
  });

  test('is no conflict when more was typed since', async () => {
    const { server, saver } = given();
    server.trouble = ['lost'];
    saver.type(typed('李'));
    await saver.flush();
    saver.type(typed('李小明'));
    await saver.flush();
    expect(await saver.flush()).toBe(true);
    expect(server.draft?.operatorName).toBe('李小明');
  });
});

describe('what somebody typed elsewhere meanwhile', () => {
  test('is not overwritten, and what was typed here is kept until one is chosen', async () => {
    const { server, saver } = given();
    server.draft = typed('别处');
    server.revision = 7;
    saver.type(typed('这里'));
    expect(await saver.flush()).toBe(false);
    expect([saver.standing().kind, server.draft.operatorName, saver.unsaved]).toEqual(['conflict', '别处', true]);
    saver.adopt(7);
    expect(await saver.flush()).toBe(true);
    expect(server.draft?.operatorName).toBe('这里');
  });

  test('is kept when it is chosen', async () => {
    const { server, saver } = given();
    server.draft = typed('别处');
    server.revision = 7;
    saver.type(typed('这里'));
    await saver.flush();
    saver.drop(7);
    expect([saver.unsaved, saver.standing().kind, server.draft.operatorName]).toEqual([false, 'idle', '别处']);
  });
});
