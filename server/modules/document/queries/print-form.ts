import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { formQrText } from '../../application/domain/form-qr.js';
import { openForm } from '../../application/open-form.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { renewedCertificate } from '../../application/queries/renewed-certificate.js';
import { businessDay } from '../../calendar/domain/business-day.js';
import { formSheet } from '../domain/form-sheet.js';
import { printSheet } from '../form-print/print-sheet.js';

export interface PrintedForm {
  readonly orderNo: string;
  /** A PDF of one page. */
  readonly content: Buffer;
}

/**
 * The application form of the data as they are saved now: its QR code carries their digest, so that saving others
 * makes a signed print of it stale. NOT_FOUND for somebody else's order, WRONG_STATE before anything was saved.
 */
export async function printForm(runtime: Runtime, actor: Actor, id: string): Promise<PrintedForm> {
  const em = runtime.db.orm.em.fork();
  const application = await loadOwnApplication(em, actor, id);
  const form = openForm(runtime.sealing, application);
  if (!form) throw formFirst();
  const { orderNo, formDigest: digest, termYears, certificateId, bankBranchName: branch } = application;
  const { serial: certificateSerial } = await renewedCertificate(em, certificateId);
  const { name, number } = form.bankAccount;
  const sheet = formSheet({
    orderNo, digest, termYears, certificateSerial,
    qrText: formQrText(orderNo, digest),
    printedOn: businessDay(runtime.clock.now()),
    organisationName: form.organisation.name, creditCode: form.organisation.creditCode,
    operator: form.operator, legalPerson: form.legalPerson,
    bankAccount: { name, branch, number },
    invoiceKind: form.invoice.kind,
  });
  return { orderNo, content: await printSheet(sheet, `数字证书续期申请表 ${orderNo}`) };
}

const formFirst = (): DomainError =>
  new DomainError('WRONG_STATE', { zh: '请先填写并保存申请信息，再打印申请表', en: 'Fill in and save the form first, then print it' }, { state: 'DRAFT' });
