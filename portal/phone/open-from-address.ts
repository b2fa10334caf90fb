import { ApiError } from '../api/api-error.js';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import {
  FinishFaceCheckDocument, OpenPhoneLinkDocument, PhonePageDocument, type PhoneFragment,
} from '../gql/phone.js';

export type Page = PhoneFragment;

/** How the page begins: with what it may show, or with why not. */
export type Opened =
  | { readonly kind: 'page'; readonly page: Page; /** Just back from the provider. */ readonly back: boolean; readonly error: unknown }
  | { readonly kind: 'dead'; readonly error: unknown; /** What this phone did before, still open. */ readonly resume: Page | null };

/** What the phone may see now; null without a session of its own. */
export const askPage = async (): Promise<Page | null> => (await request(PhonePageDocument, {})).phonePage;

/** Takes the token out of the address at once: it is not left in the bar, the history, or a page one forwards. */
function takeToken(): { token: string; back: boolean } {
  const token = location.hash.replace(/^#/, '');
  const back = new URLSearchParams(location.search).has('back');
  if (token !== '' || back) history.replaceState(null, '', location.pathname);
  return { token, back };
}

export async function openFromAddress(): Promise<Opened> {
  const { token, back } = takeToken();
  try {
    if (token !== '') return await openToken(token);
    const page = await askPage();
    if (!page) return { kind: 'dead', error: null, resume: null };
    return back ? await finish(page) : { kind: 'page', page, back: false, error: null };
  } catch (error) {
    return { kind: 'dead', error, resume: null };
  }
}

async function openToken(token: string): Promise<Opened> {
  try {
    return { kind: 'page', page: settled((await request(OpenPhoneLinkDocument, { token })).openPhoneLink), back: false, error: null };
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'offline') throw error;
    return { kind: 'dead', error, resume: await askPage().catch(() => null) };
  }
}

/** Back from the provider: the result is asked for; when it cannot be had now, the page says so and asks again. */
async function finish(page: Page): Promise<Opened> {
  try {
    return { kind: 'page', page: settled((await request(FinishFaceCheckDocument, {})).finishFaceCheck), back: true, error: null };
  } catch (error) {
    return { kind: 'page', page, back: true, error };
  }
}
