import { after, minutes } from '../../../platform/clock.js';
import { DomainError } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { loadOwnApplication } from '../../application/queries/load-application.js';
import { Invoice } from '../invoice.entity.js';
import { amendInvoice } from '../move-invoice.js';
import type {} from '../events.js';

const PAUSE = minutes(1);
const MOST = 10;

/**
 * The applicant's own order: has the link to its invoice sent once more. WRONG_STATE while there is none that stands,
 * TOO_EARLY within a minute of the last time, LIMIT_REACHED after ten.
 */
export async function resendInvoice(runtime: Runtime, actor: Actor, { applicationId }: { readonly applicationId: string }): Promise<void> {
  await runtime.transact(actor, async (work) => {
    await loadOwnApplication(work.em, actor, applicationId);
    const invoice = await work.em.findOne(Invoice, { liveFor: applicationId, state: 'ISSUED' }, { disableIdentityMap: true });
    if (!invoice) throw new DomainError('WRONG_STATE', { zh: '还没有已开具的发票，开具后会自动发送', en: 'No invoice has been issued yet; it is sent by itself once it is' });
    permit(invoice, work.now);
    const { resends } = await amendInvoice(work, invoice, { resends: invoice.resends + 1, resentAt: work.now });
    await recordAudit(work, runtime.sealing, 'invoice.resend', { type: 'Invoice', id: invoice.id, caseId: applicationId }, { resends });
    await work.raise('invoice.resendRequested', { invoiceId: invoice.id, applicationId });
  });
}

function permit({ resends, resentAt }: Invoice, now: Date): void {
  if (resends >= MOST) throw new DomainError('LIMIT_REACHED', { zh: `发票链接已重发 ${MOST} 次，请在订单页面直接下载`, en: `The link was sent ${MOST} times; download the invoice from the order’s page` });
  const retryAt = resentAt && after(resentAt, PAUSE);
  if (retryAt && retryAt > now) throw new DomainError('TOO_EARLY', { zh: '刚刚已发送，请一分钟后再试', en: 'It was sent just now; try again in a minute' }, { retryAt });
}
