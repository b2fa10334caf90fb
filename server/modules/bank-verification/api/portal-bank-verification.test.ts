import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BankLoop } from '../../../test/bank-loop.js';
import { anApplicant } from '../../../test/factories.js';
import { databaseKinds } from '../../../test/harness.js';
import { changeOrder, portalClient } from '../../../test/portal-client.js';
import type { ApplicantActor } from '../../applicant/applicant-actor.js';
import { readTypedDraft } from '../../application/typed-draft.js';

const fields = 'id state actions version bankVerification { attempts { attemptNo state stateZh reasonZh endedAt } payoutsLeft nextAt }';

describe.each(databaseKinds)('bank verification in the applicants’ API (%s)', (kind) => {
  let loop: BankLoop;
  const ask = portalClient(() => loop.harness);
  beforeAll(async () => {
    loop = await BankLoop.open(kind);
  });
  afterAll(() => loop.close());

  async function aFailedCase() {
    const made = await loop.approvedFor('999002');
    await loop.deliver();
    await loop.tick(2);
    return made;
  }
  async function inputFor(id: string, change: object = {}) {
    const { version, bankAccountName: accountName, bankBranchCode: branchCode } = await loop.application(id);
    return { id, version, accountName, branchCode, accountNumber: '33050161700000000123', ...change };
  }
  const correct = (applicant: ApplicantActor | undefined, input: object) =>
    changeOrder(ask, applicant, 'correctBankAccount(input: $input)', { input }, fields);

  test('shows why it failed, what is left, and from when the same account goes again', async () => {
    const { id, applicant } = await aFailedCase();
    const { data } = await ask(applicant, `query ($id: ID!) { order(id: $id) { sentenceZh ${fields} } }`, { id });
    expect(data!['order']).toMatchObject({
      state: 'BANK_VERIFICATION_FAILED', actions: ['CORRECT_ACCOUNT', 'VIEW_PROGRESS', 'CANCEL'], sentenceZh: expect.stringContaining('更正账户'),
      bankVerification: { attempts: [{ attemptNo: 1, state: 'FAILED', stateZh: '未通过', reasonZh: expect.any(String) }], payoutsLeft: 2, nextAt: expect.any(String) },
    });
  });

  test('is corrected in one form and paid again; what was typed before counts no longer', async () => {
    const { id, applicant } = await aFailedCase();
    expect(await correct(applicant, await inputFor(id))).toMatchObject({ state: 'BANK_VERIFYING' });
    const { typed } = await readTypedDraft(loop.harness.runtime.db.orm.em.fork(), loop.harness.runtime.sealing, await loop.application(id));
    expect(typed?.bankAccountNumber).toBe('33050161700000000123');
    await loop.deliver();
    await loop.tick(2);
    expect(await loop.state(id)).toBe('PENDING_DOWNLOAD');
  });

  test.each([
    [{ accountName: ' ' }, 'input.accountName'], [{ branchCode: '1' }, 'input.branchCode'], [{ branchCode: '999999999999' }, 'input.branchCode'],
    [{ accountNumber: '12' }, 'input.accountNumber'],
  ])('names the field that is wrong: %j', async (change, field) => {
    const { id, applicant } = await aFailedCase();
    expect(await correct(applicant, await inputFor(id, change))).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  test('is nobody else’s to correct, and once only', async () => {
    const { id, applicant } = await aFailedCase();
    const input = await inputFor(id);
    expect(await correct(undefined, input)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await correct(await anApplicant(loop.harness), input)).toMatchObject({ code: 'NOT_FOUND' });
    const both = await Promise.all([correct(applicant, input), correct(applicant, input)]);
    expect(both.filter(({ __typename }) => __typename === 'Order')).toHaveLength(1);
    expect(await correct(applicant, await inputFor(id))).toMatchObject({ code: 'WRONG_STATE' });
  });
});
