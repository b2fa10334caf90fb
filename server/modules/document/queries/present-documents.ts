import { rows, type EntityManager } from '../../../platform/database/database.js';
import type { Runtime } from '../../../platform/runtime.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { ReasonCode } from '../../reference/reason-code.entity.js';
import { checkAdvice } from '../domain/check-advice.js';
import { caseDocuments, type CaseDocument } from './case-documents.js';

type ReasonText = Pick<ReasonCode, 'code' | 'applicantTextZh' | 'applicantTextEn'>;

/** The present version of each document of an order, as its applicant sees it. */
export async function presentDocuments(runtime: Runtime, row: ApplicationRow) {
  const present = (await caseDocuments(runtime, row)).filter(({ supersededAt }) => supersededAt === null);
  const reasons = await reasonTexts(runtime.db.orm.em.fork(), present);
  return present.map((document) => {
    const { id, kind, state, uploadedAt, stale, checks, revisionReason } = document;
    const revision = reasons.find(({ code }) => code === revisionReason);
    const advised = checks.map((check) => {
      const advice = checkAdvice(kind, check);
      return { ...check, adviceZh: advice?.zh ?? null, adviceEn: advice?.en ?? null };
    });
    return {
      id, kind, state, uploadedAt, stale, checks: advised,
      revisionZh: revision?.applicantTextZh ?? null, revisionEn: revision?.applicantTextEn ?? null,
    };
  });
}

async function reasonTexts(em: EntityManager, documents: readonly CaseDocument[]): Promise<readonly ReasonText[]> {
  const codes = documents.flatMap(({ revisionReason }) => revisionReason ?? []);
  if (codes.length === 0) return [];
  return rows<{ ReasonCode: ReasonCode }>(em)
    .selectFrom('ReasonCode')
    .select(['code', 'applicantTextZh', 'applicantTextEn'])
    .where('code', 'in', codes)
    .execute();
}
