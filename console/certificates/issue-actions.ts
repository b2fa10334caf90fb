import type { CertificateIssueAction, IssueCardFragment } from '../gql/graphql.js';
import type { May } from '../session/may.js';
import type { CertificateCommands } from './use-certificate-commands.js';

/** What the buttons of an issue and their dialogs get. */
export interface IssueActionsProps {
  readonly issue: Pick<IssueCardFragment, 'id' | 'version' | 'applicationId' | 'certificateId' | 'serial' | 'orderNo' | 'abilities'>;
  readonly commands: CertificateCommands;
}

/** The permission without which somebody never does it: for those the button is not there at all. */
const permissions: Readonly<Record<CertificateIssueAction, string>> = {
  retryIssue: 'retry-issue',
  requestReissue: 'propose-reissue',
  requestRevocation: 'propose-revocation',
  sendDownloadCode: 'resend-code',
};

const order = ['retryIssue', 'sendDownloadCode', 'requestReissue', 'requestRevocation'] as const satisfies readonly CertificateIssueAction[];

/** What somebody may do about an issue at some time; whether now, the server says with each issue. */
export const offeredActions = (may: May): readonly CertificateIssueAction[] => order.filter((action) => may(permissions[action], 'Certificate'));
