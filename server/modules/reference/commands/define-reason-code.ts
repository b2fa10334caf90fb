import { invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authoriseReferenceChange } from '../../staff/authorise-reference-change.js';
import type { ReasonDefinition } from '../domain/default-reason-codes.js';
import { reasonKinds } from '../domain/reason-kinds.js';
import { isReopenable } from '../domain/reopenable-items.js';
import { requiredText } from '../domain/required-text.js';
import { ReasonCode } from '../reason-code.entity.js';
import type {} from '../events.js';

export interface DefineReasonCodeOptions extends ReasonDefinition {
  /** Retired reasons stay on the cases that have them and are offered no more. Default false. */
  readonly retired?: boolean;
}

/** Makes a reason that staff can pick, or changes (or retires) the one of that code; its kind stays what it was. */
export async function defineReasonCode(
  runtime: Runtime,
  actor: Actor,
  options: DefineReasonCodeOptions,
): Promise<void> {
  authoriseReferenceChange(actor);
  const reason = checked(options);
  await runtime.transact(actor, async (work) => {
    const known = await work.em.findOne(ReasonCode, { code: reason.code }, { disableIdentityMap: true });
    if (known && known.kind !== reason.kind) throw otherKind();
    const retiredAt = options.retired ? (known?.retiredAt ?? work.now) : null;
    await work.em.upsert(ReasonCode, { ...reason, retiredAt }, { onConflictFields: ['code'] });
    const subject = { type: 'ReasonCode', id: reason.code };
    await recordAudit(work, runtime.sealing, 'reference.defineReasonCode', subject, { kind: reason.kind, retired: retiredAt !== null });
  });
}

/** Kinds whose text goes out to the applicant with the decision. */
const toldToApplicants = ['RETURN', 'REJECT', 'CANCEL'];

function checked({ code, kind, reopens, position, ...texts }: DefineReasonCodeOptions) {
  if (!/^[A-Z][A-Z0-9_]{2,39}$/.test(code)) {
    throw invalidInput('code', '原因代码应为 3 至 40 位大写字母、数字或下划线，以字母开头', 'a reason code has 3 to 40 upper-case letters, digits or underscores and begins with a letter');
  }
  if (!reasonKinds.includes(kind)) throw invalidInput('kind', '没有这种原因类别', `the kind is one of ${reasonKinds.join(', ')}`);
  checkReopens(kind, reopens);
  if (!Number.isInteger(position) || position < 0 || position > 10_000) {
    throw invalidInput('position', '排序号应为 0 至 10000 的整数', 'the position is a whole number from 0 to 10000');
  }
  return { code, kind, reopens, position, ...checkedTexts(texts, toldToApplicants.includes(kind)) };
}

function checkReopens(kind: string, reopens: string | null): void {
  if (kind === 'RETURN' ? reopens !== null && isReopenable(reopens) : reopens === null) return;
  throw invalidInput('reopens', '退回原因必须指明重新办理的事项，其他原因不能指明', 'a return reason names what is done again, others name nothing');
}

type Texts = Pick<ReasonDefinition, 'labelZh' | 'labelEn' | 'applicantTextZh' | 'applicantTextEn'>;

function checkedTexts(texts: Texts, told: boolean): Texts {
  const applicantText = (text: string, field: string): string => {
    if (!told && text.trim() === '') return '';
    return requiredText(text, field, { zh: '给申请人的说明', en: 'the text for the applicant' }, 500);
  };
  return {
    labelZh: requiredText(texts.labelZh, 'labelZh', { zh: '中文名称', en: 'the Chinese label' }, 64),
    labelEn: requiredText(texts.labelEn, 'labelEn', { zh: '英文名称', en: 'the English label' }, 100),
    applicantTextZh: applicantText(texts.applicantTextZh, 'applicantTextZh'),
    applicantTextEn: applicantText(texts.applicantTextEn, 'applicantTextEn'),
  };
}

const otherKind = () =>
  invalidInput('kind', '已使用的原因不能改变类别，请停用它并另建一个', 'a reason keeps its kind; retire it and make another');
