import type { Bilingual, RefusalCode } from '../../../platform/errors.js';
import type { PermissionAction } from '../../staff/domain/permissions.js';
import { certificateMachine, type IssueState } from './certificate-states.js';

/** What staff can do about an issue, in the order the card lists it. Names are the API's. */
export const issueActions = ['retryIssue', 'requestReissue', 'requestRevocation', 'sendDownloadCode'] as const;
export type IssueAction = (typeof issueActions)[number];

/** What the verdicts rest on. */
export interface IssueFacts {
  readonly state: IssueState;
  /** Whether this is the order's first certificate. */
  readonly first: boolean;
  readonly revocationOpen: boolean;
  /** Whether the policy asks for a code. */
  readonly codeAsked: boolean;
  permits(action: PermissionAction<'Certificate'>): boolean;
}

export interface Refused {
  readonly code: RefusalCode;
  readonly message: Bilingual;
}

const refused = (code: RefusalCode, zh: string, en: string): Refused => ({ code, message: { zh, en } });
const notPermitted = refused('NOT_PERMITTED', '您的角色不能进行此操作', 'Your role does not permit this');
const open = refused('DUPLICATE', '已有待处理的吊销申请，请先确认或否决', 'A revocation is open already; confirm or decline it first');
const again = refused('LIMIT_REACHED', '本业务单已补发过一次，不能再次补发', 'The order was issued again once already');
const noCode = refused('WRONG_STATE', '当前策略不需要下载码', 'No download code is asked for at present');

type Rule = (facts: IssueFacts) => Refused | null;

const holds = (otherwise: Refused, condition: (facts: IssueFacts) => boolean): Rule => (facts) => (condition(facts) ? null : otherwise);
const permitted = (action: PermissionAction<'Certificate'>): Rule => holds(notPermitted, ({ permits }) => permits(action));
const within = (...states: readonly IssueState[]): Rule => ({ state }) => {
  if (states.includes(state)) return null;
  const { zh, en } = certificateMachine.labels[state];
  return refused('WRONG_STATE', `当前状态为“${zh}”，不能进行此操作`, `Not possible while the certificate is “${en}”`);
};

const rules: Readonly<Record<IssueAction, readonly Rule[]>> = {
  retryIssue: [permitted('retry-issue'), within(...certificateMachine.sources('retry'))],
  requestReissue: [
    permitted('propose-reissue'), within('ISSUED', 'INSTALL_FAILED'), holds(again, ({ first }) => first), holds(open, ({ revocationOpen }) => !revocationOpen),
  ],
  requestRevocation: [
    permitted('propose-revocation'), within(...certificateMachine.sources('revoke')), holds(open, ({ revocationOpen }) => !revocationOpen),
  ],
  sendDownloadCode: [permitted('resend-code'), within('READY'), holds(noCode, ({ codeAsked }) => codeAsked)],
};

/** Why the actor may not do it now; null where nothing stands against it. The commands decide for themselves. */
export function refusalOf(action: IssueAction, facts: IssueFacts): Refused | null {
  for (const rule of rules[action]) {
    const found = rule(facts);
    if (found) return found;
  }
  return null;
}
