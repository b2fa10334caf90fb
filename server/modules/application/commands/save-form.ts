import { DomainError, invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor, Work } from '../../../platform/unit-of-work.js';
import { wrongState } from '../../../platform/state-machine.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { businessDay } from '../../calendar/domain/business-day.js';
import { Certificate } from '../../certificate/certificate.entity.js';
import { BankBranch } from '../../reference/bank-branch.entity.js';
import { Application } from '../application.entity.js';
import { checkApplicationForm, type ApplicationForm, type CheckedForm } from '../domain/application-form.js';
import { applicationMachine } from '../domain/application-states.js';
import { changedParts, partsField } from '../domain/form-parts.js';
import type { RiskFlag } from '../domain/risk-flags.js';
import { requireKeepable, type TypedForm } from '../domain/typed-form.js';
import { formDigest } from '../form-digest.js';
import { loadOwnApplication } from '../queries/load-application.js';
import { openForm } from '../open-form.js';
import { priceOfTerm } from '../queries/price-of-term.js';
import { reopenedItems } from '../queries/reopened-items.js';
import { sealForm } from '../seal-form.js';
import { keepChecked, sealTyped } from '../typed-draft.js';
import type {} from '../events.js';

export interface SaveFormOptions {
  readonly id: string;
  /** The version the applicant was editing: two open tabs must not overwrite each other. */
  readonly version: number;
  readonly form: ApplicationForm;
  /** Another term of the price list; a draft alone may change it, and its price with it. */
  readonly termYears?: number | null | undefined;
  /** The form as it was typed, kept along with what came of it. */
  readonly typed?: TypedForm;
}

export interface FormSaved {
  readonly version: number;
  /** What the printed form's QR code has to carry from now on. */
  readonly formDigest: string;
}

/**
 * Stores what the applicant declares: in a draft all of it, in a returned case only the parts that were reopened.
 * INVALID_INPUT names the first field that is wrong; STALE_VERSION when the case was changed meanwhile.
 */
export async function saveForm(runtime: Runtime, actor: Actor, options: SaveFormOptions): Promise<FormSaved> {
  const { sealing } = runtime;
  return runtime.transact(actor, async (work) => {
    const application = await editable(work, options.id);
    const checked = await check(work, application, options.form);
    const changed = await permittedChanges(work, runtime, application, checked.form);
    const term = await termAfter(work, application, options.termYears);
    const branchName = await branchNameOf(work, checked.form);
    const digest = formDigest(sealing, { ...application, ...term }, checked.form);
    const stored = {
      ...sealForm(sealing, application.id, checked.form, branchName), ...term,
      formDigest: digest, formSavedAt: work.now, flags: flagsAfter(application.flags, checked.flags),
    };
    await write(work, application, options.version, stored);
    if (options.typed) await keepChecked(work, application.id, sealTyped(sealing, application.id, requireKeepable(options.typed)));
    const subject = { type: 'Application', id: application.id, caseId: application.id };
    const termChanged = term.termYears !== application.termYears;
    const details = { changed: [...changed, ...(termChanged ? ['term'] : [])], digestChanged: digest !== application.formDigest };
    await recordAudit(work, sealing, 'application.saveForm', subject, details);
    return { version: options.version + 1, formDigest: digest };
  });
}

async function editable({ em, actor }: Work, id: string): Promise<Application> {
  const application = await loadOwnApplication(em, actor, id);
  if (application.state === 'DRAFT' || application.state === 'RETURNED') return application;
  throw wrongState(applicationMachine.labels[application.state], application.state);
}

async function check(
  { em, now }: Work,
  { certificateId, creditCode }: Application,
  form: ApplicationForm,
): Promise<CheckedForm> {
  const certificate = await em.findOneOrFail(Certificate, { id: certificateId }, { disableIdentityMap: true });
  const owner = { name: certificate.ownerName, code: certificate.ownerCode };
  const checked = checkApplicationForm(form, owner, businessDay(now));
  if (checked.form.organisation.creditCode === creditCode) return checked;
  throw invalidInput(
    'form.organisation.creditCode',
    '统一社会信用代码与您账号关联的机构不一致，请核对',
    'the credit code is not that of the organisation your account acts for; compare them',
  );
}

async function permittedChanges(work: Work, { sealing }: Runtime, application: Application, form: ApplicationForm) {
  const changed = changedParts(openForm(sealing, application), form);
  if (application.state === 'DRAFT') return changed;
  const { may } = await reopenedItems(work.em, application.id);
  const closed = changed.find((part) => part !== 'email' && !may.includes(part));
  if (!closed) return changed;
  throw invalidInput(partsField[closed], '此项未被退回，不能修改；如确需修改，请联系客服', 'this part was not returned and cannot be changed; call the hotline if it must be');
}

async function termAfter({ em }: Work, application: Application, wanted: number | null | undefined) {
  const { termYears, priceFen } = application;
  if (wanted == null || wanted === termYears) return { termYears, priceFen };
  if (application.state !== 'DRAFT') throw invalidInput('termYears', '费用已支付，办理年限不能更改', 'it is paid for; the term cannot be changed');
  const price = await priceOfTerm(em, application.projectId, wanted);
  return { termYears: price.termYears, priceFen: price.amountFen };
}

async function branchNameOf({ em }: Work, { bankAccount }: ApplicationForm): Promise<string> {
  const branch = await em.findOne(BankBranch, { cnaps: bankAccount.branchCode }, { disableIdentityMap: true });
  if (branch) return branch.name;
  throw invalidInput('form.bankAccount.branchCode', '没有这个开户行，请输入银行关键字后从列表中选择', 'there is no such branch; search by keyword and pick one from the list');
}

function flagsAfter(present: readonly RiskFlag[], owner: readonly RiskFlag[]): RiskFlag[] {
  return [...present.filter((flag) => flag !== 'NAME_CHANGED' && flag !== 'OLD_CODE'), ...owner];
}

async function write(
  { em }: Work,
  application: Application,
  version: number,
  stored: Partial<Application>,
): Promise<void> {
  const guard = { id: application.id, version, state: application.state };
  const written = await em.nativeUpdate(Application, guard, { ...stored, version: version + 1 });
  if (written !== 1) throw staleForm();
}

const staleForm = (): DomainError =>
  new DomainError('STALE_VERSION', {
    zh: '该申请已在其他页面或手机上更改，请刷新后再保存，您填写的内容已保留',
    en: 'The application was changed on another page or on the phone; reload and save again, what you typed is kept',
  });
