import type { ApplicationState } from '../../server/modules/application/domain/application-states.js';
import type { Finding } from '../drill.js';
import { claimCommands, decideCommands, type Attempt, type Command } from './attempt.js';
import type { CaseEvidence } from './evidence.js';

/** Refusals for want of the database's time are typed and may be shown, but rarely: more than this share is a fault. */
const BUSY_SHARE = 0.001;
const OPEN: readonly ApplicationState[] = ['PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW'];

type Complaint = Pick<Finding, 'kind' | 'text'>;
type Rule = (evidence: CaseEvidence, successes: readonly Attempt[]) => Complaint[];

const complain = (kind: string, wrong: boolean, text: string): Complaint[] => (wrong ? [{ kind, text }] : []);
const among =
  (commands: readonly Command[]) =>
  ({ command }: Attempt): boolean =>
    commands.includes(command);

/** How much more often a case left a state than it came into it; it starts in PENDING_REVIEW and ends where it is. */
function surplus({ transitions, row }: CaseEvidence, state: ApplicationState): number {
  const left = transitions.filter(({ fromState }) => fromState === state).length;
  const came = transitions.filter(({ toState }) => toState === state).length + (state === 'PENDING_REVIEW' ? 1 : 0);
  return left - came + (row.state === state ? 1 : 0);
}

const oneClaimAtATime: Rule = (evidence) => {
  const n = surplus(evidence, 'PENDING_REVIEW');
  return complain('double-claim', n > 0, `claims without a release before them: ${n}`);
};

const oneDecisionAtATime: Rule = (evidence) => {
  const n = Math.max(surplus(evidence, 'IN_REVIEW'), surplus(evidence, 'SECOND_REVIEW'));
  return complain('double-decision', n > 0, `decisions on what was decided: ${n}`);
};

const oneStandingDecision: Rule = ({ decisions }) => {
  const standing = decisions.filter(({ status }) => status === 'EFFECTIVE' || status === 'PROPOSED').length;
  return complain('double-decision', standing > 1, `${standing} decisions stand at once`);
};

/** Claims in the books: the transition from the queue, and the audited claims that leave the state as it is. */
const claimsOf = ({ transitions, audit }: CaseEvidence, person: string): number =>
  transitions.filter(({ event, actorId }) => event === 'claim' && actorId === person).length +
  audit.filter(({ action, actorId }) => claimAudits.has(action) && actorId === person).length;
const claimAudits = new Set(['review.taken-over', 'review.second-review-claimed']);

/** More successes than claims are renewals of one's own claim; a success without any claim is somebody deceived. */
const claimsAsTold: Rule = (evidence, successes) => {
  const told = Map.groupBy(successes.filter(among(claimCommands)), ({ by }) => by);
  const people = new Set([
    ...told.keys(),
    ...evidence.transitions.filter(({ event }) => event === 'claim').map(({ actorId }) => actorId),
  ]);
  return [...people].flatMap((person) => {
    const [heard, stored] = [told.get(person)?.length ?? 0, claimsOf(evidence, person)];
    return complain(
      'claim-not-as-told',
      stored > heard || (heard > 0 && stored === 0),
      `told of ${heard} claims, stored ${stored}`,
    );
  });
};

const decisionsAsTold: Rule = ({ decisions, transitions }, successes) => {
  const told = (...commands: Command[]): number => successes.filter(among(commands)).length;
  const status = (wanted: string, by: 'decidedBy' | 'confirmedBy'): number =>
    decisions.filter((decision) => decision.status === wanted && decision[by] !== null).length;
  const compared: [string, number, number][] = [
    ['decisions', told(...decideCommands), decisions.length],
    ['confirmations', told('confirm'), status('EFFECTIVE', 'confirmedBy')],
    ['sent back', told('sendBack'), transitions.filter(({ event }) => event === 'sendBack').length],
  ];
  return compared.flatMap(([what, heard, stored]) =>
    complain('double-decision', heard !== stored, `${what}: told of ${heard}, stored ${stored}`),
  );
};

const decided: Rule = ({ row }) => [
  ...complain('undecided', OPEN.includes(row.state), `still ${row.state}`),
  ...complain('undecided', row.claimedBy !== null, 'still claimed'),
];

/** Every write that changes what a decision rests on raises the version by one, and leaves a trace of its own. */
const versionsCount: Rule = (evidence, successes) => {
  const { row, transitions, audit } = evidence;
  const audited = (...actions: string[]): number => audit.filter(({ action }) => actions.includes(action)).length;
  const claims = transitions.filter(({ event }) => event === 'claim').length + audited(...claimAudits);
  const renewals = successes.filter(among(claimCommands)).length - claims;
  const proposedBySenior = audited('review.proposed') - transitions.filter(({ event }) => event === 'propose').length;
  const writes =
    transitions.length + audited(...claimAudits, 'review.second-review-released') + renewals + proposedBySenior;
  return complain('version-gap', row.version !== writes, `${writes} writes, version rose by ${row.version}`);
};

const booksComplete: Rule = ({ transitions, decisions, audit, events }) => {
  const audited = (test: (action: string) => boolean): number => audit.filter(({ action }) => test(action)).length;
  const kept = audited((action) => action.startsWith('application.')) === transitions.length;
  const judged = audited((action) => action === 'review.decided' || action === 'review.proposed') === decisions.length;
  return complain(
    'books-incomplete',
    !kept || !judged || events !== transitions.length,
    'audit rows or events are missing or too many',
  );
};

/** The history as the console shows it: by time. Each step begins where the one before it ended. */
const historyInOrder: Rule = ({ transitions }) => {
  const broken = transitions.filter(
    ({ fromState }, index) => index > 0 && transitions[index - 1]!.toState !== fromState,
  );
  const told = broken
    .map(({ fromState, toState }) => `${fromState}→${toState}`)
    .slice(0, 3)
    .join(', ');
  return complain(
    'history-out-of-order',
    broken.length > 0,
    `steps that do not begin where the last one ended: ${told}`,
  );
};

const rules: readonly Rule[] = [
  oneClaimAtATime,
  oneDecisionAtATime,
  oneStandingDecision,
  claimsAsTold,
  decisionsAsTold,
  decided,
  versionsCount,
  booksComplete,
  historyInOrder,
];

/** Volleys of which at most one call may succeed. */
const exclusive = new Set(['duel', 'double', 'conflict']);
const forbidden = new Set(['stale', 'intruder']);

function judgeAttempts(attempts: readonly Attempt[]): Finding[] {
  const successes = attempts.filter(({ outcome }) => outcome === 'OK');
  const about = ({ application = '' }: Attempt): string => application;
  const volleys = Map.groupBy(
    successes.filter(({ attack }) => attack && exclusive.has(attack)),
    ({ volley }) => volley,
  );
  const busy = attempts.filter(({ outcome }) => outcome === 'BUSY');
  return [
    ...[...volleys.values()]
      .filter(({ length }) => length > 1)
      .map((won) => ({
        kind: won[0]!.attack === 'duel' ? 'double-claim' : 'double-decision',
        about: about(won[0]!),
        text: `${won.length} of a ${won[0]!.attack} succeeded`,
      })),
    ...successes
      .filter(({ attack }) => attack && forbidden.has(attack))
      .map((attempt) => ({
        kind: 'let-in',
        about: about(attempt),
        text: `${attempt.attack} ${attempt.command} succeeded`,
      })),
    ...attempts
      .filter(({ outcome }) => outcome === 'RAW')
      .map((attempt) => ({
        kind: 'raw-error',
        about: about(attempt),
        text: `${attempt.command}: ${attempt.error ?? ''}`,
      })),
    ...(busy.length > attempts.length * BUSY_SHARE
      ? [{ kind: 'busy', about: '', text: `${busy.length} of ${attempts.length} calls were refused as BUSY` }]
      : []),
  ];
}

/** Compares what the database holds with what its clients were told. The same for the drill and its control. */
export function judge(cases: ReadonlyMap<string, CaseEvidence>, attempts: readonly Attempt[]): Finding[] {
  const successes = Map.groupBy(
    attempts.filter(({ outcome }) => outcome === 'OK'),
    ({ application }) => application,
  );
  const ofCases = [...cases].flatMap(([about, evidence]) =>
    rules.flatMap((rule) => rule(evidence, successes.get(about) ?? []).map((complaint) => ({ about, ...complaint }))),
  );
  return [...ofCases, ...judgeAttempts(attempts)];
}
