import { Ctx, FieldResolver, GraphQLISODateTime, Resolver, Root } from 'type-graphql';
import { CertificateType } from '../../certificate/api/certificate.type.js';
import { ProjectType } from '../../reference/api/project.type.js';
import { businessCalendar } from '../../reference/queries/business-calendar.js';
import { projectById } from '../../reference/queries/project-by-id.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { readsEvidence } from '../../staff/domain/reads-evidence.js';
import { readSla } from '../domain/sla-standing.js';
import { urgentOrNull } from '../domain/urgency.js';
import type { ApplicationRow } from '../queries/application-row.js';
import { caseComparisons } from '../queries/case-comparisons.js';
import { duplicateSignals } from '../queries/duplicate-signals.js';
import { renewedCertificate } from '../queries/renewed-certificate.js';
import { slaSegments } from '../queries/sla-segments.js';
import { ApplicationType } from './application.type.js';
import { DuplicateSignalType } from './duplicate-signal.type.js';
import { FieldComparisonType } from './field-comparison.type.js';
import { SlaType } from './sla.type.js';

/** What the case file itself knows beyond its own columns. */
@Resolver(() => ApplicationType)
export class CaseFileResolver {
  @FieldResolver(() => GraphQLISODateTime, { nullable: true })
  urgentAt(@Root() row: ApplicationRow): Date | null {
    return urgentOrNull(row.urgentAt);
  }

  @FieldResolver(() => ProjectType)
  project(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<ProjectType> {
    return projectById(runtime.db.orm.em.fork(), row.projectId);
  }

  @FieldResolver(() => CertificateType)
  certificate(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<CertificateType> {
    return renewedCertificate(runtime.db.orm.em.fork(), row.certificateId);
  }

  @FieldResolver(() => SlaType)
  async sla(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<SlaType> {
    const em = runtime.db.orm.em.fork();
    const standing = readSla(await businessCalendar(em), row, runtime.clock.now());
    return { ...standing, segments: await slaSegments(em, row.id) };
  }

  @FieldResolver(() => [FieldComparisonType])
  comparisons(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<FieldComparisonType[]> {
    return caseComparisons(runtime, row);
  }

  /** Other organisations' orders are for those who judge or oversee; the hotline's card has none. */
  @FieldResolver(() => [DuplicateSignalType])
  async duplicates(@Root() row: ApplicationRow, @Ctx() context: StaffContext): Promise<readonly DuplicateSignalType[]> {
    return readsEvidence(signedIn(context)) ? duplicateSignals(context.runtime.db.orm.em.fork(), row) : [];
  }
}
