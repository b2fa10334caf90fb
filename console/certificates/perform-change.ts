import { request } from '../api/graphql.js';
import { settled } from '../api/outcome.js';
import {
  ConfirmReissueDocument,
  ConfirmRevocationDocument,
  RequestReissueDocument,
  RequestRevocationDocument,
  RetryIssueDocument,
  RetryRevocationDocument,
  SendDownloadCodeDocument,
  type RevocationReason,
  type RevocationRowFragment,
} from '../gql/graphql.js';

interface Versioned {
  readonly id: string;
  /** As it was read: the server refuses a newer one. */
  readonly version: number;
}

/** What staff may change about a certificate or its issue. */
export type CertificateChange =
  | ({ readonly type: 'retryIssue' } & Versioned)
  | { readonly type: 'requestReissue'; readonly issueId: string; readonly note: string }
  | { readonly type: 'requestRevocation'; readonly certificateId: string; readonly reason: RevocationReason; readonly note: string }
  | ({ readonly type: 'decide'; readonly purpose: RevocationRowFragment['purpose']; readonly agree: boolean } & Versioned)
  | ({ readonly type: 'retryRevocation' } & Versioned)
  | { readonly type: 'sendDownloadCode'; readonly applicationId: string };

async function decide({ id, version, purpose, agree }: Extract<CertificateChange, { type: 'decide' }>) {
  const input = { id, version, agree };
  if (purpose === 'REISSUE') return settled((await request(ConfirmReissueDocument, { input })).confirmReissue);
  return settled((await request(ConfirmRevocationDocument, { input })).confirmRevocation);
}

/** Asks for a change; resolves to what was changed as it is afterwards, throws the refusal. */
export async function performChange(change: CertificateChange) {
  switch (change.type) {
    case 'retryIssue': {
      const { id, version } = change;
      return settled((await request(RetryIssueDocument, { input: { id, version } })).retryIssue);
    }
    case 'requestReissue': {
      const { issueId, note } = change;
      return settled((await request(RequestReissueDocument, { input: { issueId, note } })).requestReissue);
    }
    case 'requestRevocation': {
      const { certificateId, reason, note } = change;
      return settled((await request(RequestRevocationDocument, { input: { certificateId, reason, note } })).requestRevocation);
    }
    case 'decide':
      return decide(change);
    case 'retryRevocation': {
      const { id, version } = change;
      return settled((await request(RetryRevocationDocument, { input: { id, version } })).retryRevocation);
    }
    case 'sendDownloadCode':
      return settled((await request(SendDownloadCodeDocument, { applicationId: change.applicationId })).sendDownloadCode);
  }
}
