import { useState } from 'react';
import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import { useCommand } from '../api/use-command.js';
import { LogInDocument, type ViewerFragment } from '../gql/graphql.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly totp: string;
}

export interface SignIn {
  /** The server asked for the second factor. */
  readonly totpAsked: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly submit: (credentials: Credentials) => Promise<void>;
}

const asksForTotp = new Set<string>(['SECOND_FACTOR_REQUIRED', 'SECOND_FACTOR_REFUSED']);

/** Signs in; once the server asks for a second factor it is asked for and sent along. */
export function useSignIn(onSignedIn: (person: ViewerFragment) => void): SignIn {
  const [totpAsked, setTotpAsked] = useState(false);
  const { run, busy, error } = useCommand(async ({ username, password, totp }: Credentials) => {
    const input = { username: username.trim(), password, totp: totp.trim() || null };
    return settled((await request(LogInDocument, { input })).logIn).viewer;
  });
  if (error && asksForTotp.has(error.code) && !totpAsked) setTotpAsked(true);
  const submit = async (credentials: Credentials) => {
    const person = await run(credentials);
    if (person) onSignedIn(person);
  };
  // Being asked for the code is not a mistake of the person's.
  const shown = error?.code === 'SECOND_FACTOR_REQUIRED' ? null : error;
  return { totpAsked, busy, error: shown, submit };
}
