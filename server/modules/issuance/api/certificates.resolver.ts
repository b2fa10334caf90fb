import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { CertificateType } from '../../certificate/api/certificate.type.js';
import type { Certificate } from '../../certificate/certificate.entity.js';
import { certificateStanding, type CertificateStanding } from '../../certificate/domain/certificate-standing.js';
import { loadCertificate } from '../../certificate/queries/load-certificate.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { authorise } from '../../staff/domain/ability.js';
import { parsedCertificate } from '../queries/certificate-card.js';
import { certificateList, type CertificateFilter } from '../queries/certificate-list.js';
import { issueOfCertificate } from '../queries/staff-issues.js';
import { revocationsOf } from '../queries/staff-revocations.js';
import { CertificatePageType, ParsedCertificateType } from './certificate-card.type.js';
import { CertificateFilterEnum, CertificateStandingEnum } from './enums.js';
import { CertificateIssueType } from './issue.type.js';
import { RevocationType } from './revocation.type.js';

/** The register as staff see it: lists, and the card of one certificate. */
@Resolver(() => CertificateType)
export class CertificatesResolver {
  @Query(() => CertificatePageType, { description: 'EXPIRING: within `withinDays`, the next first. EXPIRED and REVOKED: the last first.' })
  certificates(
    @Ctx() context: StaffContext,
    @Arg('filter', () => CertificateFilterEnum, { defaultValue: 'EXPIRING' }) filter: CertificateFilter,
    @Arg('withinDays', () => Int, { defaultValue: 60 }) withinDays: number,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<CertificatePageType> {
    authorise(signedIn(context), 'read', 'Certificate');
    return certificateList(context.runtime, { filter, withinDays, first, after });
  }

  @Query(() => CertificateType)
  certificate(@Ctx() context: StaffContext, @Arg('id', () => ID) id: string): Promise<Certificate> {
    authorise(signedIn(context), 'read', 'Certificate');
    return loadCertificate(context.runtime.db.orm.em.fork(), id);
  }

  @FieldResolver(() => CertificateStandingEnum)
  standing(@Root() row: Certificate, @Ctx() { runtime }: StaffContext): CertificateStanding {
    return certificateStanding(row, runtime.clock.now());
  }

  @FieldResolver(() => ParsedCertificateType, { nullable: true, description: 'Null for those of former systems.' })
  async parsed(@Root() row: Certificate, @Ctx() { certificateAuthority }: StaffContext): Promise<ParsedCertificateType | null> {
    return parsedCertificate(row, await certificateAuthority.issuers());
  }

  @FieldResolver(() => CertificateIssueType, { nullable: true })
  issue(@Root() { id }: Certificate, @Ctx() { runtime }: StaffContext): Promise<CertificateIssueType | null> {
    return issueOfCertificate(runtime.db.orm.em.fork(), id);
  }

  @FieldResolver(() => [RevocationType], { description: 'Newest first.' })
  revocations(@Root() { id }: Certificate, @Ctx() context: StaffContext): Promise<RevocationType[]> {
    return revocationsOf(context.runtime.db.orm.em.fork(), signedIn(context), id);
  }
}
