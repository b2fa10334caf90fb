import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { request } from '../api/graphql.js';
import { LogOutDocument } from '../gql/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useAction } from '../parts/use-action.js';
import { forgetMe } from './use-me.js';

export function LogOut() {
  const text = useText();
  const [, navigate] = useLocation();
  const { run, busy } = useAction(useCallback(async () => {
    await request(LogOutDocument, {});
    forgetMe();
    navigate('/');
  }, [navigate]));
  return <button type="button" className="link" disabled={busy} onClick={() => void run()}>{text('shell.logOut')}</button>;
}
