import type { Bilingual, RefusalCode } from '../../../platform/errors.js';
import { applicationMachine, endedStates, type ApplicationEvent, type ApplicationState } from '../../application/domain/application-states.js';
import type { PermissionAction } from '../../staff/domain/permissions.js';
import type { DecisionKind } from './decisions.js';

/** Everything a person can do to a case, in the order the desk lists it. Names are the API's. */
export const caseActions = [
  'claim', 'release', 'approve', 'return', 'reject', 'hold', 'resume', 'escalate', 'confirm', 'change', 'sendBack', 'recall',
  'freeze', 'cancel', 'requestLiveness', 'requestPhoneCheck', 'requestBankAttempt', 'addNote', 'addCallNote', 'reveal',
  'raiseOrganisationLimit', 'reassignOrganisation',
] as const;
export type CaseAction = (typeof caseActions)[number];

/** What the verdicts rest on: the case's row, its open proposal, and the actor. */
export interface CaseStanding {
  readonly state: ApplicationState;
  readonly cameFrom: ApplicationState | null;
  /** Whose live claim is on it. */
  readonly claim: 'NOBODY' | 'OWN' | 'OTHERS';
  readonly proposal: { readonly kind: DecisionKind; readonly own: boolean } | null;
  readonly uncheckedItems: number;
  /** Whether the actor decided on it within the days in which that still lets them reveal fields. */
  readonly decidedLately: boolean;
  /** Whether the actor's role permits an action: to any case, or to this one. */
  permits(action: PermissionAction<'Application'>, here?: 'here'): boolean;
  /** Whether its certificate is out, or may still come out. */
  readonly certificateStands: boolean;
  /** Whether the role may pass the organisation on to other people. */
  readonly mayReassign: boolean;
}

export interface Refused {
  readonly code: RefusalCode;
  readonly message: Bilingual;
}

/** Why the actor may not do it now; null where nothing stands against it. */
export function refusalOf(action: CaseAction, standing: CaseStanding): Refused | null {
  for (const rule of rules[action]) {
    const refused = rule(standing);
    if (refused) return refused;
  }
  return null;
}

type Rule = (standing: CaseStanding) => Refused | null;

const holds = (otherwise: Refused, condition: (standing: CaseStanding) => boolean): Rule => (standing) =>
  condition(standing) ? null : otherwise;

const refused = (code: RefusalCode, zh: string, en: string): Refused => ({ code, message: { zh, en } });

const notPermitted = refused('NOT_PERMITTED', '您的角色不能进行此操作', 'Your role does not permit this');
const managersOnly = refused('NOT_PERMITTED', '由主管办理', 'A manager does this');
const claimFirst = refused('NOT_CLAIMED_BY_YOU', '请先领取该申请', 'Claim the application first');
const othersClaim = refused('ALREADY_CLAIMED', '该申请已由他人领取', 'Somebody else holds this application');
const ownProposal = refused('SEPARATION_OF_DUTIES', '不能复核自己提出的决定，须由另一位复核员处理', 'You proposed this; another senior reviewer must decide');
const nothingProposed = refused('WRONG_STATE', '没有可确认的决定，请改为通过、退回或拒绝', 'Nothing was proposed; approve, return or reject instead');
export const certificateOut = refused(
  'WRONG_STATE', '证书尚未吊销，不能关闭业务单；请先在证书卡片上吊销', 'Its certificate is not revoked: revoke it on its card before the order is closed',
);
const notYours = refused('NOT_CLAIMED_BY_YOU', '只能查看您正在处理或近 15 日内办理过的申请', 'Only for applications that you hold or decided in the last 15 days');

const wrongState = ({ state }: CaseStanding): Refused => {
  const { zh, en } = applicationMachine.labels[state];
  return refused('WRONG_STATE', `当前状态为“${zh}”，不能进行此操作`, `Not possible while the application is “${en}”`);
};

const permitted = (action: PermissionAction<'Application'>): Rule => holds(notPermitted, ({ permits }) => permits(action));

const within = (...states: readonly ApplicationState[]): Rule => (standing) =>
  states.includes(standing.state) ? null : wrongState(standing);

const possible = (...events: readonly ApplicationEvent[]): Rule => within(...events.flatMap((event) => applicationMachine.sources(event)));

const claimed: Rule = holds(claimFirst, ({ claim }) => claim === 'OWN');

/** What the claimant decides: while the case still waits to be claimed, that is what is missing. */
const deciding = (event: ApplicationEvent): readonly Rule[] => [
  permitted('claim'),
  holds(claimFirst, ({ state }) => state !== 'PENDING_REVIEW'),
  possible(event),
  claimed,
];

const secondReviewing: readonly Rule[] = [
  permitted('confirm'),
  possible('sendBack'),
  holds(ownProposal, ({ proposal }) => !proposal?.own),
  claimed,
];

const claimable: Rule = (standing) => {
  const { state, claim, permits, proposal } = standing;
  if (state === 'PENDING_REVIEW' || claim === 'OWN') return null;
  if (state === 'IN_REVIEW') return claim === 'NOBODY' || permits('take-over') ? null : othersClaim;
  if (state !== 'SECOND_REVIEW') return wrongState(standing);
  if (!permits('confirm')) return notPermitted;
  if (proposal?.own) return ownProposal;
  return claim === 'OTHERS' ? othersClaim : null;
};

/** What a senior or manager froze, they take off hold; what a reviewer put aside, any reviewer. */
const resumable: Rule = ({ cameFrom, permits }) => {
  const heldInReview = cameFrom === null || cameFrom === 'PENDING_REVIEW' || cameFrom === 'SECOND_REVIEW';
  return permits(heldInReview ? 'claim' : 'freeze') || permits('freeze') ? null : notPermitted;
};

/** States in which the applicant's identity is still being judged. */
const judging: readonly ApplicationState[] = ['PENDING_REVIEW', 'IN_REVIEW', 'SECOND_REVIEW', 'ON_HOLD'];

const reverifying = (...states: readonly ApplicationState[]): readonly Rule[] => [
  permitted('re-verify'),
  within(...states),
  holds(claimFirst, ({ permits }) => permits('re-verify', 'here')),
];

const revealable: Rule = (standing) => {
  if (!standing.permits('claim')) return endedStates.includes(standing.state) ? wrongState(standing) : null;
  return standing.claim === 'OWN' || standing.decidedLately ? null : notYours;
};

const checked: Rule = ({ uncheckedItems: n }) =>
  n === 0 ? null : refused('CHECKLIST_INCOMPLETE', `还有 ${n} 项未核对`, `${n} checklist items are not ticked yet`);

const rules: Readonly<Record<CaseAction, readonly Rule[]>> = {
  claim: [permitted('claim'), claimable],
  release: [permitted('claim'), within('IN_REVIEW', 'SECOND_REVIEW'), claimed],
  approve: [...deciding('approve'), checked],
  return: deciding('return'),
  reject: deciding('propose'),
  escalate: deciding('propose'),
  hold: deciding('hold'),
  resume: [holds(notPermitted, ({ permits }) => permits('claim') || permits('freeze')), within('ON_HOLD'), resumable],
  confirm: [...secondReviewing, holds(nothingProposed, ({ proposal }) => proposal !== null && proposal.kind !== 'ESCALATE')],
  change: secondReviewing,
  sendBack: secondReviewing,
  recall: [permitted('recall'), possible('recall')],
  freeze: [permitted('freeze'), possible('freeze')],
  cancel: [permitted('cancel'), possible('cancel', 'annul'), holds(certificateOut, ({ certificateStands }) => !certificateStands)],
  requestLiveness: reverifying(...judging),
  requestPhoneCheck: reverifying(...judging),
  // Nobody holds a claim then: it is for those who need none.
  requestBankAttempt: [holds(notPermitted, ({ permits }) => permits('re-verify', 'here')), possible('payAgain')],
  addNote: [permitted('note')],
  addCallNote: [permitted('call-note')],
  reveal: [permitted('reveal'), revealable],
  raiseOrganisationLimit: [holds(managersOnly, ({ permits }) => permits('raise-limit'))],
  reassignOrganisation: [holds(managersOnly, ({ mayReassign }) => mayReassign)],
};
