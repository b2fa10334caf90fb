import { beforeEach, expect, test } from '@jest/globals';
import { hours, minutes } from '../../../platform/clock.js';
import { aCheckedCase, aClaimedCase, caseNow, reasonCodes } from '../../../test/factories/reviews.js';
import { aStaffMember, staffNow } from '../../../test/factories/staff.js';
import { describeOnBothDatabases, testNow } from '../../../test/harness.js';
import { SlaSegment } from '../../application/sla-segment.entity.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { Document } from '../../document/document.entity.js';
import { changeSetting } from '../../reference/commands/change-setting.js';
import { Payment } from '../../payment/payment.entity.js';
import { ReasonCode } from '../../reference/reason-code.entity.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { Decision } from '../decision.entity.js';
import { approveApplication } from './approve-application.js';
import { cancelApplication } from './cancel-application.js';
import { claimApplication } from './claim-application.js';
import { freezeApplication, holdApplication } from './hold-application.js';
import { rejectApplication } from './propose-decision.js';
import { recallApproval } from './recall-approval.js';
import { resumeApplication } from './resume-application.js';
import { returnApplication } from './return-application.js';
import { changeDecision } from './change-decision.js';
import { confirmDecision, sendBackDecision } from './second-review.js';
import { tickChecklist } from './tick-checklist.js';

const refusal = (code: string, details: object = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });

describeOnBothDatabases('a decision', (harness) => {
  let reviewer: StaffActor;
  let senior: StaffActor;

  beforeEach(async () => {
    harness().clock.set(testNow);
    await reasonCodes(harness());
    await changeSetting(harness().runtime, systemActor('test'), { key: 'review.sampledPercent', value: 0 });
    reviewer = await aStaffMember(harness(), 'reviewer');
    senior = await aStaffMember(harness(), 'senior_reviewer');
  });

  const reason = async (kind: ReasonCode['kind'], reopens?: string): Promise<string> => {
    const where = { kind, ...(reopens && { reopens }) };
    return (await harness().database.orm.em.fork().findOneOrFail(ReasonCode, where, { orderBy: { position: 'asc' } })).code;
  };
  const decisionsOn = (applicationId: string) => harness().database.orm.em.fork().find(Decision, { applicationId }, { orderBy: { id: 'asc' } });
  const segmentsOf = (applicationId: string) => harness().database.orm.em.fork().find(SlaSegment, { applicationId }, { orderBy: { position: 'asc' } });

  /** Flagged by three phone-check mismatches: its approval is a proposal. */
  const aProposedApproval = async () => {
    const { id, version } = await aCheckedCase(harness(), reviewer, { phoneCode: '-4' });
    await approveApplication(harness().runtime, reviewer, { id, version });
    return caseNow(harness(), id);
  };

  test('to approve a clean case sends it to bank verification and ends the SLA', async () => {
    const { id, version } = await aCheckedCase(harness(), reviewer);
    await approveApplication(harness().runtime, reviewer, { id, version });
    expect(await caseNow(harness(), id)).toMatchObject({ state: 'BANK_VERIFYING', claimedBy: null, slaRunning: false });
    expect(await decisionsOn(id)).toMatchObject([{ kind: 'APPROVE', status: 'EFFECTIVE', decidedBy: reviewer.id }]);
    const documents = await harness().database.orm.em.fork().find(Document, { applicationId: id, supersededAt: null });
    expect(new Set(documents.map((document) => document.state))).toEqual(new Set(['ACCEPTED']));
    expect((await segmentsOf(id)).map((segment) => segment.kind)).toEqual(['RUNNING', 'STOPPED']);
  });

  /** As if it had been paid by a transfer from the very account that it declares. */
  const proveAccount = async (id: string): Promise<void> => {
    const { bankAccountNumberIndex: provedAccount } = await caseNow(harness(), id);
    const paid = { channel: 'TRANSFER' as const, provedAccount, accountProvedAt: testNow };
    await harness().runtime.transact(systemActor('test'), ({ em }) => em.nativeUpdate(Payment, { applicationId: id }, paid));
  };

  test('to approve a case whose transfer proved the account skips bank verification', async () => {
    const { id, version } = await aCheckedCase(harness(), reviewer);
    await proveAccount(id);
    await approveApplication(harness().runtime, reviewer, { id, version });
    expect(await caseNow(harness(), id)).toMatchObject({ state: 'PENDING_DOWNLOAD', slaRunning: false });
  });

  test('to confirm or change to an approval skips bank verification likewise', async () => {
    for (const decide of ['confirm', 'change'] as const) {
      const { id } = await aProposedApproval();
      await proveAccount(id);
      await claimApplication(harness().runtime, staffNow(harness(), senior), { id });
      const options = { id, version: (await caseNow(harness(), id)).version };
      const actor = staffNow(harness(), senior);
      if (decide === 'confirm') await confirmDecision(harness().runtime, actor, options);
      else await changeDecision(harness().runtime, actor, { ...options, kind: 'APPROVE', reasonCodes: [] });
      expect((await caseNow(harness(), id)).state).toBe('PENDING_DOWNLOAD');
    }
  });

  test('to approve with items unticked is refused, naming them', async () => {
    const { id, version } = await aClaimedCase(harness(), reviewer);
    await tickChecklist(harness().runtime, reviewer, { id, item: 'SEAL', ticked: true });
    const refused = approveApplication(harness().runtime, reviewer, { id, version });
    await expect(refused).rejects.toEqual(refusal('CHECKLIST_INCOMPLETE', { missing: expect.not.arrayContaining(['SEAL']) }));
    expect((await caseNow(harness(), id)).state).toBe('IN_REVIEW');
  });

  test('sent twice at once takes effect once', async () => {
    const { id, version } = await aCheckedCase(harness(), reviewer);
    const twice = await Promise.allSettled([1, 2, 3].map(() => approveApplication(harness().runtime, reviewer, { id, version })));
    expect(twice.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const losers = twice.filter((result) => result.status === 'rejected');
    expect(losers).toEqual([1, 2].map(() => ({ status: 'rejected', reason: refusal('STALE_VERSION') })));
    expect(await decisionsOn(id)).toHaveLength(1);
  });

  test('on a claim that ran out is refused and keeps nothing', async () => {
    const { id, version } = await aCheckedCase(harness(), reviewer);
    harness().clock.advance(minutes(15));
    const late = approveApplication(harness().runtime, staffNow(harness(), reviewer), { id, version });
    await expect(late).rejects.toEqual(refusal('NOT_CLAIMED_BY_YOU'));
    expect(await decisionsOn(id)).toEqual([]);
  });

  test('on a flagged case waits for another person, and nothing takes effect before', async () => {
    const { id, state } = await aProposedApproval();
    expect(state).toBe('SECOND_REVIEW');
    expect(await decisionsOn(id)).toMatchObject([{ kind: 'APPROVE', status: 'PROPOSED', reasons: ['PHONE_CHECK_MISMATCH'] }]);
    expect((await caseNow(harness(), id)).slaRunning).toBe(true);
  });

  test('proposed and confirmed by a senior takes effect', async () => {
    const { id } = await aProposedApproval();
    await claimApplication(harness().runtime, senior, { id });
    const { version } = await caseNow(harness(), id);
    await confirmDecision(harness().runtime, staffNow(harness(), senior), { id, version });
    expect((await caseNow(harness(), id)).state).toBe('BANK_VERIFYING');
    expect(await decisionsOn(id)).toMatchObject([{ status: 'EFFECTIVE', confirmedBy: senior.id, openFor: null }]);
  });

  test('is never confirmed by who proposed it', async () => {
    const { id, version } = await aCheckedCase(harness(), senior, { phoneCode: '-4' });
    await approveApplication(harness().runtime, senior, { id, version });
    await expect(claimApplication(harness().runtime, senior, { id })).rejects.toEqual(refusal('SEPARATION_OF_DUTIES'));
  });

  test('to reject always takes two people and ends the order', async () => {
    const { id, version } = await aClaimedCase(harness(), reviewer);
    await rejectApplication(harness().runtime, reviewer, { id, version, reasonCodes: [await reason('REJECT')] });
    expect((await caseNow(harness(), id)).state).toBe('SECOND_REVIEW');
    await claimApplication(harness().runtime, senior, { id });
    const claimed = await caseNow(harness(), id);
    await confirmDecision(harness().runtime, staffNow(harness(), senior), { id, version: claimed.version });
    expect(await caseNow(harness(), id)).toMatchObject({ state: 'REJECTED', liveCertificate: null, liveOrganisation: null, slaRunning: false });
  });

  test('sent back by a senior puts the case into the queue again', async () => {
    const { id } = await aProposedApproval();
    await claimApplication(harness().runtime, senior, { id });
    const { version } = await caseNow(harness(), id);
    await sendBackDecision(harness().runtime, staffNow(harness(), senior), { id, version, internalNote: 'look at the seal again' });
    expect((await caseNow(harness(), id)).state).toBe('PENDING_REVIEW');
    expect(await decisionsOn(id)).toMatchObject([{ status: 'SENT_BACK' }]);
  });

  test('changed by a senior into a rejection needs yet another senior', async () => {
    const { id } = await aProposedApproval();
    await claimApplication(harness().runtime, senior, { id });
    const { version } = await caseNow(harness(), id);
    await changeDecision(harness().runtime, staffNow(harness(), senior), { id, version, kind: 'REJECT', reasonCodes: [await reason('REJECT')] });
    expect(await caseNow(harness(), id)).toMatchObject({ state: 'SECOND_REVIEW', claimedBy: null });
    expect((await decisionsOn(id)).map((d) => [d.kind, d.status])).toEqual([['APPROVE', 'CHANGED'], ['REJECT', 'PROPOSED']]);
    await expect(claimApplication(harness().runtime, senior, { id })).rejects.toEqual(refusal('SEPARATION_OF_DUTIES'));
  });

  test('to return needs a reason, pauses the clock and asks for the documents anew', async () => {
    const { id, version } = await aClaimedCase(harness(), reviewer);
    await expect(returnApplication(harness().runtime, reviewer, { id, version, reasonCodes: [] })).rejects.toEqual(refusal('REASON_REQUIRED'));
    harness().clock.advance(minutes(10));
    const code = await reason('RETURN', 'signed_form');
    await returnApplication(harness().runtime, staffNow(harness(), reviewer), { id, version, reasonCodes: [code] });
    expect(await caseNow(harness(), id)).toMatchObject({ state: 'RETURNED', slaRunning: false, slaDeadline: null, slaMinutesLeft: 3 * 9 * 60 - 10 });
    const form = await harness().database.orm.em.fork().findOneOrFail(Document, { applicationId: id, kind: 'SIGNED_FORM', supersededAt: null });
    expect(form).toMatchObject({ state: 'REVISION', revisionReason: code });
  });

  test('with an unknown reason is refused, naming the field', async () => {
    const { id, version } = await aClaimedCase(harness(), reviewer);
    const refused = returnApplication(harness().runtime, reviewer, { id, version, reasonCodes: ['NO_SUCH_REASON'] });
    await expect(refused).rejects.toEqual(refusal('INVALID_INPUT', { field: 'input.reasonCodes' }));
    expect((await caseNow(harness(), id)).version).toBe(version);
  });

  test('to hold keeps the clock running and remembers where the case came from', async () => {
    const { id, version } = await aClaimedCase(harness(), reviewer);
    await holdApplication(harness().runtime, reviewer, { id, version, reasonCodes: [await reason('HOLD')] });
    const held = await caseNow(harness(), id);
    expect(held).toMatchObject({ state: 'ON_HOLD', slaRunning: true, claimedBy: null });
    await resumeApplication(harness().runtime, reviewer, { id, version: held.version });
    expect((await caseNow(harness(), id)).state).toBe('PENDING_REVIEW');
  });

  test('recalled by a senior brings the case back into their hands with a new clock', async () => {
    const { id, version } = await aCheckedCase(harness(), reviewer);
    await approveApplication(harness().runtime, reviewer, { id, version });
    const approved = await caseNow(harness(), id);
    harness().clock.advance(hours(1));
    const reasonCode = await reason('RECALL');
    await recallApproval(harness().runtime, senior, { id, version: approved.version, reasonCodes: [reasonCode] });
    expect(await caseNow(harness(), id)).toMatchObject({ state: 'IN_REVIEW', claimedBy: senior.id, slaRunning: true });
    expect(await decisionsOn(id)).toMatchObject([{ kind: 'APPROVE', status: 'RECALLED' }]);
  });

  test('to freeze what a manager must stop is undone only by those who may freeze', async () => {
    const { id, version } = await aCheckedCase(harness(), reviewer);
    await approveApplication(harness().runtime, reviewer, { id, version });
    const manager = await aStaffMember(harness(), 'manager');
    const approved = await caseNow(harness(), id);
    await freezeApplication(harness().runtime, manager, { id, version: approved.version, reasonCodes: [await reason('HOLD')] });
    const frozen = await caseNow(harness(), id);
    expect(frozen).toMatchObject({ state: 'ON_HOLD', cameFrom: 'BANK_VERIFYING' });
    await expect(resumeApplication(harness().runtime, reviewer, { id, version: frozen.version })).rejects.toEqual(refusal('NOT_PERMITTED'));
    await resumeApplication(harness().runtime, manager, { id, version: frozen.version });
    expect((await caseNow(harness(), id)).state).toBe('BANK_VERIFYING');
  });

  test('to cancel frees certificate and organisation for another order', async () => {
    const { id, version } = await aClaimedCase(harness(), reviewer);
    await cancelApplication(harness().runtime, senior, { id, version, reasonCodes: [await reason('CANCEL')] });
    expect(await caseNow(harness(), id)).toMatchObject({ state: 'CANCELLED', liveCertificate: null, liveOrganisation: null });
  });

  test('leaves one audit row per step, in the same transaction', async () => {
    const { id, version } = await aCheckedCase(harness(), reviewer);
    await approveApplication(harness().runtime, reviewer, { id, version });
    const rows = await harness().database.orm.em.fork().find(AuditEntry, { caseId: id, actorId: reviewer.id });
    const count = (action: string) => rows.filter((row) => row.action === action).length;
    expect([count('application.claim'), count('review.ticked'), count('application.approve'), count('review.decided')]).toEqual([1, 7, 1, 1]);
  });
});
