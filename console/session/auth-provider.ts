import type { AuthProvider } from 'ra-core';
import { ApiError } from '../api/api-error.js';
import { request } from '../api/graphql.js';
import { LogOutDocument, MeDocument } from '../gql/graphql.js';
import { currentSession, forgetSession, reportSignedIn, reportSignedOut } from './session.js';

/** Asks the server once who is at work; afterwards the session itself knows. */
async function establish(): Promise<void> {
  const { me } = await request(MeDocument, {});
  if (me) reportSignedIn(me);
  else reportSignedOut();
}

/**
 * react-admin's view of the session. An expired one still counts as signed in: the page stays, and
 * `ReloginDialog` asks for the password over it.
 */
export const authProvider: AuthProvider = {
  login: () => Promise.resolve(),
  logout: async () => {
    if (currentSession().status === 'signed-in') await request(LogOutDocument, {});
    forgetSession();
  },
  checkAuth: async () => {
    if (currentSession().status === 'unknown') await establish();
    const { status } = currentSession();
    if (status === 'signed-out' || status === 'unknown') throw new ApiError({ kind: 'signed-out', code: 'NOT_SIGNED_IN' });
  },
  checkError: () => Promise.resolve(),
  getPermissions: () => {
    const session = currentSession();
    return Promise.resolve(session.status === 'signed-in' ? session.person.role : null);
  },
};
