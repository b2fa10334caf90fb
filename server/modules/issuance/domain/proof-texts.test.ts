import { expect, test } from '@jest/globals';
import { installedProofText, requestProofText, sessionProofText } from './proof-texts.js';

const host = 'hall.example:4600';

test('proofs are made over the texts of the contract, byte for byte', () => {
  expect(sessionProofText({ host, challengeId: 'c-1', challenge: 'AAEC', serial: '0A1B' }).toString())
    .toBe('certdesk-driver/1 session\nhall.example:4600\nc-1\nAAEC\n0A1B');
  expect(requestProofText({ host, updateId: 'u-1', requestDigest: 'ab12' }).toString())
    .toBe('certdesk-driver/1 request\nhall.example:4600\nu-1\nab12');
  expect(installedProofText({ host, updateId: 'u-1', serial: '0A1B' }).toString())
    .toBe('certdesk-driver/1 installed\nhall.example:4600\nu-1\n0A1B');
});

test('no proof of one kind is one of another', () => {
  const same = { host, updateId: 'x', requestDigest: 'y', serial: 'y' };
  expect(requestProofText(same).equals(installedProofText(same))).toBe(false);
});
