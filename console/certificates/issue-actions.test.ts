import { describe, expect, test } from '@jest/globals';
import { offeredActions } from './issue-actions.js';

const permitted = (...actions: string[]) => (action: string, subject: string) => subject === 'Certificate' && actions.includes(action);

describe('the buttons of an issue', () => {
  test('are those that somebody may ever use', () => {
    expect(offeredActions(permitted('retry-issue', 'propose-revocation', 'propose-reissue'))).toEqual(['retryIssue', 'requestReissue', 'requestRevocation']);
    expect(offeredActions(permitted('read', 'resend-code'))).toEqual(['sendDownloadCode']);
    expect(offeredActions(permitted('read', 'confirm-revocation'))).toEqual([]);
  });
});
