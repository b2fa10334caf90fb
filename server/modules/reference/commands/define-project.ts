import { invalidInput } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { Actor } from '../../../platform/unit-of-work.js';
import { recordAudit } from '../../audit/commands/record-audit.js';
import { authoriseReferenceChange } from '../../staff/authorise-reference-change.js';
import { requiredText } from '../domain/required-text.js';
import { Project } from '../project.entity.js';
import type {} from '../events.js';

export interface DefineProjectOptions {
  /** Upper-case letters, digits and hyphens: what the project is known by. */
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Where applicants of the project log in: an http or https address. */
  readonly hallAddress: string;
}

/** Makes a project, or changes the one of that code. Returns its id. */
export async function defineProject(runtime: Runtime, actor: Actor, options: DefineProjectOptions): Promise<string> {
  authoriseReferenceChange(actor);
  const facts = checked(options);
  return runtime.transact(actor, async (work) => {
    const known = await work.em.findOne(Project, { code: facts.code }, { disableIdentityMap: true });
    const id = known?.id ?? work.newId();
    await work.em.upsert(Project, { id, ...facts }, { onConflictFields: ['code'], onConflictExcludeFields: ['id'] });
    await recordAudit(work, runtime.sealing, 'reference.defineProject', { type: 'Project', id }, { code: facts.code });
    return id;
  });
}

function checked({ code, nameZh, nameEn, hallAddress }: DefineProjectOptions): DefineProjectOptions {
  if (!/^[A-Z][A-Z0-9-]{1,31}$/.test(code)) {
    throw invalidInput('code', '项目代码应为 2 至 32 位大写字母、数字或横线，以字母开头', 'a project code has 2 to 32 upper-case letters, digits or hyphens and begins with a letter');
  }
  if (hallAddress.length > 200 || !isWebAddress(hallAddress)) {
    throw invalidInput('hallAddress', '网厅地址应为完整的网址（http 或 https）', 'the address of the hall must be a complete web address (http or https)');
  }
  return {
    code,
    hallAddress,
    nameZh: requiredText(nameZh, 'nameZh', { zh: '项目中文名称', en: 'the Chinese name' }, 64),
    nameEn: requiredText(nameEn, 'nameEn', { zh: '项目英文名称', en: 'the English name' }, 64),
  };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
