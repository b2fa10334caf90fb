import { beforeEach, describe, expect, test } from '@jest/globals';
import { accountDuty, currentSession, forgetSession, reportSignedIn, reportSignedOut, type Person } from './session.js';

const lin: Person = {
  id: 'p1',
  username: 'lin',
  displayName: '林',
  role: 'reviewer',
  rules: '[]',
  totpEnrolled: true,
  mustChangePassword: false,
  mfaOptional: false,
};

describe('the session', () => {
  beforeEach(() => forgetSession());

  test('that the server ended keeps the person, so that the page can stay', () => {
    reportSignedIn(lin);
    reportSignedOut();
    expect(currentSession()).toEqual({ status: 'expired', person: lin });
  });

  test('is whole again after signing in once more', () => {
    reportSignedIn(lin);
    reportSignedOut();
    reportSignedIn(lin);
    expect(currentSession()).toEqual({ status: 'signed-in', person: lin });
  });

  test('left on purpose keeps nobody, even when a late answer says so too', () => {
    reportSignedIn(lin);
    forgetSession();
    reportSignedOut();
    expect(currentSession()).toEqual({ status: 'signed-out' });
  });
});

describe('what has to be put in order first', () => {
  test('is an assigned password, before anything else', () => {
    expect(accountDuty({ ...lin, mustChangePassword: true, totpEnrolled: false })).toBe('password');
  });

  test('is the second factor, where it is not optional', () => {
    expect(accountDuty({ ...lin, totpEnrolled: false })).toBe('totp');
    expect(accountDuty({ ...lin, totpEnrolled: false, mfaOptional: true })).toBeNull();
  });

  test('is nothing for a complete account', () => {
    expect(accountDuty(lin)).toBeNull();
  });
});
