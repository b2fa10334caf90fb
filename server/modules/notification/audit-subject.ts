import type { AuditSubject } from '../audit/commands/record-audit.js';
import type { Notification } from './notification.entity.js';

/** What audit rows of a message are about. */
export const auditSubject = ({ id, applicationId }: Pick<Notification, 'id' | 'applicationId'>): AuditSubject =>
  ({ type: 'Notification', id, ...(applicationId !== null && { caseId: applicationId }) });
