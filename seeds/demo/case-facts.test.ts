import { expect, test } from '@jest/globals';
import { checkApplicationForm } from '../../server/modules/application/domain/application-form.js';
import { formOf, makeCaseFacts } from './case-facts.js';
import { accountFates, type Traits } from './traits.js';

const facts = (ordinal: number, traits: Traits = {}) => makeCaseFacts('test', ordinal, traits);
const flagsOf = (traits: Traits): readonly string[] => {
  const made = facts(3, traits);
  const { ownerName: name, ownerCode: code } = made.certificate;
  return checkApplicationForm(formOf(made), { name, code }, '2026-11-20').flags;
};

test('the same case is made again from the same seed, another from another', () => {
  expect(facts(7)).toEqual(facts(7));
  expect(makeCaseFacts('other', 7, {}).operator.name + makeCaseFacts('other', 7, {}).certificate.serial)
    .not.toBe(facts(7).operator.name + facts(7).certificate.serial);
});

test('every form passes the checks of the application, and only what is meant to leaves a flag', () => {
  expect(flagsOf({})).toEqual([]);
  expect(flagsOf({ owner: 'renamed' })).toEqual(['NAME_CHANGED']);
  expect(flagsOf({ owner: 'old-code' })).toEqual(['OLD_CODE']);
  for (const fate of accountFates) expect(flagsOf({ accounts: [fate] })).toEqual([]);
});

test('an agent files for organisations of others, under one identity', () => {
  const [one, other] = [facts(1, { agent: 4 }), facts(2, { agent: 4 })];
  expect(one.operator).toEqual(other.operator);
  expect(one.organisation.creditCode).not.toBe(other.organisation.creditCode);
});

test('organisations that share an account declare it in the name of their parent', () => {
  const [one, other] = [facts(1, { sharedAccount: 2 }), facts(2, { sharedAccount: 2 })];
  expect(one.accounts).toEqual(other.accounts);
  expect(one.accounts[0].name).not.toBe(one.organisation.name);
});

test('corrected accounts differ, and the last is the organisation’s own', () => {
  const { accounts, organisation } = facts(5, { accounts: ['NAME_MISMATCH', 'ACCOUNT_CLOSED', 'PAYS'] });
  expect(new Set(accounts.map(({ number }) => number)).size).toBe(3);
  expect(accounts[2]).toMatchObject({ number: organisation.account.number, fate: 'PAYS' });
});
