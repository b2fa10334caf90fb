import { beforeAll, expect, test } from '@jest/globals';
import { aPlantedCase, replant } from '../../../test/factories/planted-case.js';
import { reasonCodes } from '../../../test/factories/reviews.js';
import { aStaffMember, staffNow } from '../../../test/factories/staff.js';
import { describeOnBothDatabases, type Harness } from '../../../test/harness.js';
import { after, hours } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor, type Transact } from '../../../platform/unit-of-work.js';
import { reassignOrganisation } from '../../applicant/commands/reassign-organisation.js';
import type { Application } from '../../application/application.entity.js';
import { applicationStates, type ApplicationState } from '../../application/domain/application-states.js';
import { loadApplication } from '../../application/queries/load-application.js';
import { requestBankAttempt } from '../../bank-verification/commands/request-bank-attempt.js';
import { raiseOrganisationLimit } from '../../intake/commands/raise-organisation-limit.js';
import { changeSetting } from '../../reference/commands/change-setting.js';
import { roles, type Role } from '../../staff/domain/roles.js';
import type { StaffActor } from '../../staff/staff-actor.js';
import { ChecklistTick } from '../checklist-tick.entity.js';
import { addNote } from '../commands/add-note.js';
import { approveApplication } from '../commands/approve-application.js';
import { cancelApplication } from '../commands/cancel-application.js';
import { changeDecision } from '../commands/change-decision.js';
import { claimApplication } from '../commands/claim-application.js';
import { freezeApplication, holdApplication } from '../commands/hold-application.js';
import { escalateApplication, rejectApplication } from '../commands/propose-decision.js';
import { recallApproval } from '../commands/recall-approval.js';
import { releaseApplication } from '../commands/release-application.js';
import { requestLiveness, requestPhoneCheckAnew } from '../commands/request-reverification.js';
import { resumeApplication } from '../commands/resume-application.js';
import { returnApplication } from '../commands/return-application.js';
import { revealField } from '../commands/reveal-field.js';
import { confirmDecision, sendBackDecision } from '../commands/second-review.js';
import { Decision } from '../decision.entity.js';
import type { CaseAction } from '../domain/case-abilities.js';
import { checklist } from '../domain/checklist.js';
import type { DecisionKind } from '../domain/decisions.js';
import { caseAbilities } from './abilities.js';

type Attempt = (runtime: Runtime, actor: StaffActor, seen: { id: string; version: number }) => Promise<unknown>;

const because = (code: string) => ({ reasonCodes: [code] });

/** Each action as its command runs it, with everything besides state, permission and claim in order. */
const attempts: Record<Exclude<CaseAction, 'addCallNote'>, Attempt> = {
  claim: (runtime, actor, { id }) => claimApplication(runtime, actor, { id, takeoverReason: 'colleague is ill' }),
  release: releaseApplication,
  approve: approveApplication,
  return: (runtime, actor, seen) => returnApplication(runtime, actor, { ...seen, ...because('SEAL_UNCLEAR') }),
  reject: (runtime, actor, seen) => rejectApplication(runtime, actor, { ...seen, ...because('REJECT_FORGED') }),
  hold: (runtime, actor, seen) => holdApplication(runtime, actor, { ...seen, ...because('HOLD_COURT') }),
  resume: resumeApplication,
  escalate: (runtime, actor, seen) => escalateApplication(runtime, actor, { ...seen, ...because('ESCALATE_DOUBTFUL_IDENTITY') }),
  confirm: confirmDecision,
  change: (runtime, actor, seen) => changeDecision(runtime, actor, { ...seen, kind: 'APPROVE', reasonCodes: [] }),
  sendBack: sendBackDecision,
  recall: (runtime, actor, seen) => recallApproval(runtime, actor, { ...seen, ...because('RECALL_NEW_FACTS') }),
  freeze: (runtime, actor, seen) => freezeApplication(runtime, actor, { ...seen, ...because('HOLD_COURT') }),
  cancel: (runtime, actor, seen) => cancelApplication(runtime, actor, { ...seen, ...because('CANCEL_ON_REQUEST') }),
  requestLiveness,
  requestPhoneCheck: requestPhoneCheckAnew,
  requestBankAttempt,
  addNote: (runtime, actor, { id }) => addNote(runtime, actor, { id, text: 'looked into it' }),
  reveal: (runtime, actor, { id }) => revealField(runtime, actor, { id, field: 'OPERATOR_PHONE', reason: 'REVEAL_CALL_BACK' }),
  reassignOrganisation: async (runtime, actor, { id }) => {
    const { organisationId } = await loadApplication(runtime.db.orm.em.fork(), id);
    return reassignOrganisation(runtime, actor, { organisationId, phone: '13800138000', reason: '单位函件' });
  },
  raiseOrganisationLimit: async (runtime, actor, { id }) => {
    const { creditCode } = await loadApplication(runtime.db.orm.em.fork(), id);
    return raiseOrganisationLimit(runtime, actor, { creditCode, limit: 2, until: after(runtime.clock.now(), hours(1)), reason: '同一标段' });
  },
};

class TakenBack extends Error {}

/** The product, whose units of work do all they do and then leave nothing behind. */
function rehearsing({ runtime }: Harness): Runtime {
  const transact: Transact = (actor, work) =>
    runtime.transact(actor, async (unit) => {
      await work(unit);
      throw new TakenBack();
    });
  return { ...runtime, transact };
}

/** The codes by which state, permission, claim or separation of duties refuse. */
const refusing = ['WRONG_STATE', 'NOT_PERMITTED', 'NOT_CLAIMED_BY_YOU', 'ALREADY_CLAIMED', 'SEPARATION_OF_DUTIES', 'CHECKLIST_INCOMPLETE'];

async function refusedBy(attempt: Promise<unknown>): Promise<string | null> {
  const error: unknown = await attempt.then(() => undefined, (reason: unknown) => reason);
  if (error instanceof TakenBack) return null;
  if (error instanceof DomainError) return refusing.includes(error.code) ? error.code : null;
  throw new Error('neither done nor refused', { cause: error });
}

interface Situation {
  readonly state: ApplicationState;
  readonly cameFrom?: ApplicationState;
  readonly claim?: 'OWN' | 'OTHERS' | 'LAPSED';
  readonly proposal?: { readonly kind: DecisionKind; readonly by: 'ME' | 'ANOTHER' };
}

const held = (state: 'IN_REVIEW' | 'SECOND_REVIEW', proposal?: Situation['proposal']): Situation[] =>
  (['OWN', 'OTHERS', 'LAPSED'] as const).map((claim) => ({ state, claim, ...(proposal && { proposal }) }));

const situations: readonly Situation[] = [
  ...applicationStates.filter((state) => state !== 'IN_REVIEW' && state !== 'ON_HOLD').map((state) => ({ state })),
  { state: 'ON_HOLD', cameFrom: 'PENDING_REVIEW' },
  { state: 'ON_HOLD', cameFrom: 'BANK_VERIFYING' },
  ...held('IN_REVIEW'),
  ...held('SECOND_REVIEW'),
  ...held('SECOND_REVIEW', { kind: 'APPROVE', by: 'ANOTHER' }),
  ...held('SECOND_REVIEW', { kind: 'ESCALATE', by: 'ANOTHER' }),
  ...held('SECOND_REVIEW', { kind: 'REJECT', by: 'ME' }),
];

describeOnBothDatabases('what the desk offers', (harness) => {
  const people = new Map<Role, StaffActor>();
  let another: StaffActor;

  beforeAll(async () => {
    await reasonCodes(harness());
    await changeSetting(harness().runtime, systemActor('test'), { key: 'review.sampledPercent', value: 0 });
    for (const role of roles) people.set(role, await aStaffMember(harness(), role));
    another = await aStaffMember(harness(), 'senior_reviewer');
  });

  /** A case in the situation as `me` finds it, its checklist ticked. */
  const staged = async (situation: Situation, me: StaffActor): Promise<Application> => {
    const { state, cameFrom = null, claim, proposal } = situation;
    const now = harness().runtime.clock.now();
    const lease = claim && { claimedBy: claim === 'OWN' ? me.id : another.id, leaseUntil: after(now, claim === 'LAPSED' ? -1 : hours(1)) };
    const { id } = await aPlantedCase(harness(), { state, cameFrom, ...lease });
    await harness().runtime.transact(me, async ({ em, newId }) => {
      const tick = { applicationId: id, round: 1, tickedBy: me.id, tickedAt: now };
      await em.insertMany(ChecklistTick, checklist.map(({ code: item }) => ({ id: newId(), item, ...tick })));
      const decidedBy = proposal?.by === 'ME' ? me.id : another.id;
      const decision = { id: newId(), applicationId: id, round: 1, status: 'PROPOSED' as const, openFor: id, reasons: [], decidedBy, decidedAt: now };
      if (proposal) await em.insert(Decision, { ...decision, kind: proposal.kind });
    });
    return replant(harness(), id, {});
  };

  test.each(situations)('is what the commands do: %j', async (situation) => {
    const runtime = rehearsing(harness());
    for (const role of roles) {
      const me = staffNow(harness(), people.get(role)!);
      const seen = await staged(situation, me);
      const offered = await caseAbilities(runtime.db.orm.em.fork(), me, seen, runtime.clock.now());
      const told: Record<string, boolean> = {};
      const done: Record<string, boolean> = {};
      for (const [action, attempt] of Object.entries(attempts)) {
        const { id, version } = seen;
        told[action] = offered.find((ability) => ability.action === action)!.allowed;
        done[action] = (await refusedBy(attempt(runtime, me, { id, version }))) === null;
      }
      expect({ role, ...told }).toEqual({ role, ...done });
    }
  });
});
