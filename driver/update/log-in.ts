import { DriverStop } from '../outcome/driver-stop.js';
import type { Sentence } from '../outcome/sentence.js';
import { ck } from '../token/ck.js';
import type { TokenSession } from '../token/token-session.js';
import type { Conversation, TriesLeft } from './conversation.js';

const MOST_QUESTIONS = 5;

const left: Record<TriesLeft, Sentence> = {
  ENOUGH: { zh: 'Ukey 未提示剩余次数偏少。', en: 'The Ukey does not say that tries are running out.' },
  FEW: { zh: '剩余尝试次数不多了，请务必核对后再输。', en: 'Few tries are left: be sure of the PIN before the next.' },
  LAST: { zh: '只剩最后一次机会，再输错 Ukey 将锁死。', en: 'One try is left: another wrong PIN locks the Ukey.' },
};
export const triesSentence = (tries: TriesLeft): Sentence => left[tries];

/** PIN_LOCKED at once where the token says so, before anybody is asked for anything. */
function triesLeft(session: TokenSession): TriesLeft {
  const flags = session.flags();
  if (flags & ck.CKF_USER_PIN_LOCKED) throw new DriverStop('PIN_LOCKED');
  if (flags & ck.CKF_USER_PIN_FINAL_TRY) return 'LAST';
  return flags & ck.CKF_USER_PIN_COUNT_LOW ? 'FEW' : 'ENOUGH';
}

/** Asks for the PIN until the token takes it; gives up, with the tries left, where the answer comes from a pipe. */
export async function logIn(session: TokenSession, conversation: Conversation): Promise<void> {
  const { token } = session;
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    const tries = triesLeft(session);
    if (token.flags & ck.CKF_PROTECTED_AUTHENTICATION_PATH) {
      conversation.warn({ zh: '请在 Ukey 的键盘或屏幕上输入 PIN 码并确认。', en: 'Enter the PIN at the Ukey’s own pad.' });
      session.login(undefined);
      return;
    }
    if (tries === 'LAST' && !conversation.asksAgain) throw lastTryUnattended();
    const pin = await conversation.pin({ token, triesLeft: tries, again: asked > 0 });
    if (accepts(session, pin)) return;
    const after = triesLeft(session);
    if (!conversation.asksAgain) throw new DriverStop('PIN_INCORRECT', { detail: triesSentence(after) });
  }
  throw new DriverStop('PIN_INCORRECT', { detail: triesSentence(triesLeft(session)) });
}

/** An empty PIN is no try: it never reaches the token. */
function accepts(session: TokenSession, pin: string): boolean {
  if (pin === '') return false;
  try {
    session.login(pin);
    return true;
  } catch (fault) {
    if (fault instanceof DriverStop && fault.code === 'PIN_INCORRECT' && fault.detail === undefined) return false;
    throw fault;
  }
}

const lastTryUnattended = (): DriverStop => new DriverStop('PIN_INCORRECT', {
  detail: {
    zh: '只剩最后一次机会，为避免锁死，不接受管道输入的 PIN 码。请在终端中运行并亲手输入。',
    en: 'One try is left: a PIN from a pipe is not tried, lest the Ukey be locked. Run it at a terminal and type the PIN.',
  },
});
