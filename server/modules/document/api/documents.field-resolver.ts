import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationType } from '../../application/api/application.type.js';
import type { ApplicationRow } from '../../application/queries/application-row.js';
import type { StaffContext } from '../../staff/api/staff-context.js';
import { caseDocuments } from '../queries/case-documents.js';
import { DocumentType } from './document.type.js';

/** What was uploaded. The pictures themselves are served apart, to those who may view documents. */
@Resolver(() => ApplicationType)
export class DocumentsResolver {
  @FieldResolver(() => [DocumentType])
  documents(@Root() row: ApplicationRow, @Ctx() { runtime }: StaffContext): Promise<DocumentType[]> {
    return caseDocuments(runtime, row);
  }
}
