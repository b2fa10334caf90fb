import { expect, test } from '@jest/globals';
import { issueActions, refusalOf, type IssueFacts } from './issue-abilities.js';

const facts: IssueFacts = { state: 'ISSUED', first: true, revocationOpen: false, codeAsked: true, permits: () => true };
const allowed = (change: Partial<IssueFacts>) => issueActions.filter((action) => refusalOf(action, { ...facts, ...change }) === null);

test.each([
  ['READY', ['sendDownloadCode']],
  ['ISSUING', []],
  ['ISSUE_UNKNOWN', []],
  ['ISSUE_FAILED', ['retryIssue']],
  ['ISSUED', ['requestReissue', 'requestRevocation']],
  ['INSTALL_FAILED', ['requestReissue', 'requestRevocation']],
  ['INSTALLED', ['requestRevocation']],
  ['REVOKED', []],
] as const)('while %s a senior who may all may %j', (state, expected) => {
  expect(allowed({ state })).toEqual(expected);
});

test('nothing is allowed to who may nothing', () => {
  expect(allowed({ permits: () => false })).toEqual([]);
  expect(refusalOf('retryIssue', { ...facts, permits: () => false })?.code).toBe('NOT_PERMITTED');
});

test('a second certificate is not issued again, one with an open revocation gets no second, and no code where none is asked for', () => {
  expect(refusalOf('requestReissue', { ...facts, first: false })?.code).toBe('LIMIT_REACHED');
  expect(refusalOf('requestRevocation', { ...facts, revocationOpen: true })?.code).toBe('DUPLICATE');
  expect(refusalOf('sendDownloadCode', { ...facts, state: 'READY', codeAsked: false })?.code).toBe('WRONG_STATE');
});
