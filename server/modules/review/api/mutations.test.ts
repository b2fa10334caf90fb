import { beforeAll, expect, test } from '@jest/globals';
import { aHeldCase, aProposedCase, aTeam, traceOf, type Team } from '../../../test/case-rig.js';
import { consoleClient, mutate, type MutationAnswer, type MutationCall } from '../../../test/console-client.js';
import { aPlantedCase } from '../../../test/factories/planted-case.js';
import { aStaffMember } from '../../../test/factories/staff.js';
import { describeOnBothDatabases, type Harness } from '../../../test/harness.js';
import type { Application } from '../../application/application.entity.js';
import type { Role } from '../../staff/domain/roles.js';
import type { StaffActor } from '../../staff/staff-actor.js';

interface Seen {
  readonly id: string;
  readonly version: number;
}

interface Story {
  readonly name: string;
  readonly type: string;
  readonly argument?: 'id';
  readonly by: Role;
  readonly notBy: Role;
  /** A case on which it is possible. */
  given(harness: Harness, team: Team): Promise<Application>;
  value(seen: Seen): unknown;
  /** State after it. */
  readonly then: string;
}

const seen = ({ id, version }: Seen) => ({ id, version });
const reasoned = (code: string) => ({ id, version }: Seen) => ({ id, version, reasonCodes: [code] });
const mine = (harness: Harness, team: Team) => aHeldCase(harness, team.reviewer);
const proposed = async (harness: Harness, team: Team) => aProposedCase(harness, team.senior_reviewer, await aStaffMember(harness, 'senior_reviewer'));
const inState = (state: Application['state']) => (harness: Harness) => aPlantedCase(harness, { state });

const stories: readonly Story[] = [
  { name: 'releaseApplication', type: 'CaseInput!', by: 'reviewer', notBy: 'hotline', given: mine, value: seen, then: 'PENDING_REVIEW' },
  { name: 'approveApplication', type: 'ApproveInput!', by: 'reviewer', notBy: 'auditor', given: mine, value: seen, then: 'BANK_VERIFYING' },
  { name: 'returnApplication', type: 'DecisionInput!', by: 'reviewer', notBy: 'manager', given: mine, value: reasoned('SEAL_UNCLEAR'), then: 'RETURNED' },
  { name: 'rejectApplication', type: 'DecisionInput!', by: 'reviewer', notBy: 'finance', given: mine, value: reasoned('REJECT_FORGED'), then: 'SECOND_REVIEW' },
  { name: 'escalateApplication', type: 'DecisionInput!', by: 'reviewer', notBy: 'admin', given: mine, value: reasoned('ESCALATE_DOUBTFUL_IDENTITY'), then: 'SECOND_REVIEW' },
  { name: 'holdApplication', type: 'DecisionInput!', by: 'reviewer', notBy: 'hotline', given: mine, value: reasoned('HOLD_COURT'), then: 'ON_HOLD' },
  {
    name: 'resumeApplication', type: 'CaseInput!', by: 'reviewer', notBy: 'hotline', value: seen, then: 'PENDING_REVIEW',
    given: (harness) => aPlantedCase(harness, { state: 'ON_HOLD', cameFrom: 'PENDING_REVIEW' }),
  },
  { name: 'confirmDecision', type: 'ApproveInput!', by: 'senior_reviewer', notBy: 'reviewer', given: proposed, value: seen, then: 'BANK_VERIFYING' },
  { name: 'sendBackDecision', type: 'ApproveInput!', by: 'senior_reviewer', notBy: 'reviewer', given: proposed, value: seen, then: 'PENDING_REVIEW' },
  {
    name: 'changeDecision', type: 'ChangeDecisionInput!', by: 'senior_reviewer', notBy: 'reviewer', given: proposed, then: 'RETURNED',
    value: ({ id, version }) => ({ id, version, kind: 'RETURN', reasonCodes: ['SEAL_UNCLEAR'] }),
  },
  { name: 'recallApproval', type: 'DecisionInput!', by: 'senior_reviewer', notBy: 'reviewer', given: inState('BANK_VERIFYING'), value: reasoned('RECALL_NEW_FACTS'), then: 'IN_REVIEW' },
  { name: 'freezeApplication', type: 'DecisionInput!', by: 'manager', notBy: 'reviewer', given: inState('PENDING_DOWNLOAD'), value: reasoned('HOLD_COURT'), then: 'ON_HOLD' },
  { name: 'cancelApplication', type: 'DecisionInput!', by: 'senior_reviewer', notBy: 'manager', given: inState('PENDING_REVIEW'), value: reasoned('CANCEL_ON_REQUEST'), then: 'CANCELLED' },
  { name: 'requestLiveness', type: 'CaseInput!', by: 'reviewer', notBy: 'hotline', given: mine, value: seen, then: 'IN_REVIEW' },
  { name: 'requestPhoneCheck', type: 'CaseInput!', by: 'reviewer', notBy: 'manager', given: mine, value: seen, then: 'IN_REVIEW' },
  { name: 'requestBankAttempt', type: 'CaseInput!', by: 'senior_reviewer', notBy: 'reviewer', given: inState('BANK_VERIFICATION_FAILED'), value: seen, then: 'BANK_VERIFYING' },
];

/** Without a version: doing it twice is doing it once, or two things. */
const unversioned: readonly Story[] = [
  { name: 'claimApplication', type: 'ClaimInput!', by: 'reviewer', notBy: 'manager', given: inState('PENDING_REVIEW'), value: ({ id }) => ({ id }), then: 'IN_REVIEW' },
  { name: 'renewClaim', type: 'ID!', argument: 'id', by: 'reviewer', notBy: 'hotline', given: mine, value: ({ id }) => id, then: 'IN_REVIEW' },
  {
    name: 'tickChecklist', type: 'TickInput!', by: 'reviewer', notBy: 'auditor', given: mine, then: 'IN_REVIEW',
    value: ({ id }) => ({ id, item: 'SEAL', ticked: false }),
  },
  { name: 'addNote', type: 'NoteInput!', by: 'manager', notBy: 'hotline', given: inState('COMPLETED'), value: ({ id }) => ({ id, text: '已电话核实' }), then: 'COMPLETED' },
];

describeOnBothDatabases('the mutations of a case', (harness) => {
  const ask = consoleClient(harness);
  let team: Team;

  beforeAll(async () => {
    team = await aTeam(harness());
  });

  const call = ({ name, type, argument, value }: Story, at: Seen): MutationCall => ({ name, type, argument: argument ?? 'input', value: value(at) });
  const run = (story: Story, actor: StaffActor | undefined, at: Seen) => mutate(ask, actor, call(story, at));
  const refused = (...codes: readonly string[]) => ({
    __typename: 'Refusal',
    code: expect.stringMatching(`^(${codes.join('|')})$`),
    messageZh: expect.stringMatching(/[\u4e00-\u9fff]/),
    messageEn: expect.stringMatching(/^[A-Z]/),
  });
  const expectUntouched = async (id: string, attempt: () => Promise<MutationAnswer>, ...codes: readonly string[]) => {
    const before = await traceOf(harness(), id);
    expect(await attempt()).toMatchObject(refused(...codes));
    expect(await traceOf(harness(), id)).toEqual(before);
  };

  test.each([...stories, ...unversioned])('$name is done by a $by', async (story) => {
    const { id, version } = await story.given(harness(), team);
    expect(await run(story, team[story.by], { id, version })).toMatchObject({ __typename: 'Application', id, state: story.then });
  });

  test.each([...stories, ...unversioned])('$name by nobody is refused and changes nothing', async (story) => {
    const { id, version } = await story.given(harness(), team);
    await expectUntouched(id, () => run(story, undefined, { id, version }), 'NOT_SIGNED_IN');
  });

  test.each([...stories, ...unversioned])('$name by a $notBy is refused and changes nothing', async (story) => {
    const { id, version } = await story.given(harness(), team);
    await expectUntouched(id, () => run(story, team[story.notBy], { id, version }), 'NOT_PERMITTED');
  });

  test.each([...stories, ...unversioned.filter(({ name }) => name !== 'addNote')])('$name of a completed case is refused', async (story) => {
    const { id, version } = await aPlantedCase(harness(), { state: 'COMPLETED' });
    await expectUntouched(id, () => run(story, team[story.by], { id, version }), 'WRONG_STATE', 'NOT_CLAIMED_BY_YOU');
  });

  test.each([...stories, ...unversioned])('$name of what does not exist is refused', async (story) => {
    const answer = await run(story, team[story.by], { id: '00000000-0000-7000-8000-000000000000', version: 1 });
    expect(answer).toMatchObject(refused('NOT_FOUND'));
  });

  test.each(stories)('$name on a stale screen is refused and changes nothing', async (story) => {
    const { id, version } = await story.given(harness(), team);
    await expectUntouched(id, () => run(story, team[story.by], { id, version: version - 1 }), 'STALE_VERSION');
  });

  test.each(stories)('$name twice at once is done once', async (story) => {
    const { id, version } = await story.given(harness(), team);
    const answers = await Promise.all([1, 2].map(() => run(story, team[story.by], { id, version })));
    expect(answers.filter(({ __typename }) => __typename === 'Application')).toHaveLength(1);
    expect(answers.find(({ __typename }) => __typename === 'Refusal')).toMatchObject(refused('STALE_VERSION', 'WRONG_STATE', 'NOT_CLAIMED_BY_YOU'));
  });

  test.each(['renewClaim', 'tickChecklist'])('%s twice at once is as good as once', async (name) => {
    const story = unversioned.find((candidate) => candidate.name === name)!;
    const { id, version } = await story.given(harness(), team);
    const answers = await Promise.all([1, 2].map(() => run(story, team[story.by], { id, version })));
    expect(answers).toEqual([expect.objectContaining({ id }), expect.objectContaining({ id })]);
  });

  test('claimApplication by two at once is won by one; the other is told', async () => {
    const { id } = await aPlantedCase(harness());
    const rival = await aStaffMember(harness(), 'reviewer');
    const claim: MutationCall = { name: 'claimApplication', argument: 'input', type: 'ClaimInput!', value: { id } };
    const answers = await Promise.all([team.reviewer, rival].map((actor) => mutate(ask, actor, claim)));
    expect(answers.filter(({ __typename }) => __typename === 'Application')).toHaveLength(1);
    expect(answers.find(({ __typename }) => __typename === 'Refusal')).toMatchObject(refused('ALREADY_CLAIMED', 'STALE_VERSION'));
  });

  test('a stale screen is told who changed the case', async () => {
    const { id, version } = await aHeldCase(harness(), team.reviewer);
    const release: MutationCall = { name: 'releaseApplication', argument: 'input', type: 'CaseInput!', value: { id, version } };
    await mutate(ask, team.reviewer, release);
    expect(await mutate(ask, team.senior_reviewer, release)).toMatchObject({ code: 'STALE_VERSION', changedBy: team.reviewer.name, refusedIn: 'PENDING_REVIEW' });
  });

  test('taking the next says when there is nothing to take', async () => {
    const take: MutationCall = { name: 'takeNext', argument: 'secondReview', type: 'Boolean!', value: true };
    const emptied = await aStaffMember(harness(), 'senior_reviewer');
    for (;;) {
      const answer = await mutate(ask, emptied, take);
      if (answer.__typename === 'Application') continue;
      expect(answer).toMatchObject(refused('NOTHING_TO_TAKE'));
      break;
    }
    expect(await mutate(ask, team.hotline, take)).toMatchObject(refused('NOT_PERMITTED'));
    expect(await mutate(ask, undefined, take)).toMatchObject(refused('NOT_SIGNED_IN'));
  });

  test('a return without a reason names the field', async () => {
    const { id, version } = await aHeldCase(harness(), team.reviewer);
    const value = { id, version, reasonCodes: [] };
    const answer = await mutate(ask, team.reviewer, { name: 'returnApplication', argument: 'input', type: 'DecisionInput!', value });
    expect(answer).toMatchObject({ code: 'REASON_REQUIRED', field: 'input.reasonCodes' });
  });

  test('an approval with an unticked list names what is missing', async () => {
    const { id, version } = await aHeldCase(harness(), team.reviewer);
    await mutate(ask, team.reviewer, { name: 'tickChecklist', argument: 'input', type: 'TickInput!', value: { id, item: 'SEAL', ticked: false } });
    const answer = await mutate(ask, team.reviewer, { name: 'approveApplication', argument: 'input', type: 'ApproveInput!', value: { id, version } });
    expect(answer).toMatchObject({ code: 'CHECKLIST_INCOMPLETE', missing: ['SEAL'] });
  });
});
