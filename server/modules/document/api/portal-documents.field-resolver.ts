import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PortalContext } from '../../applicant/api/portal-context.js';
import { PortalOrder, type PortalOrderRow } from '../../application/api/portal-order.type.js';
import { presentDocuments } from '../queries/present-documents.js';
import { PortalDocument } from './portal-document.type.js';

/** What was uploaded. The pictures themselves are served apart. */
@Resolver(() => PortalOrder)
export class PortalDocumentsResolver {
  @FieldResolver(() => [PortalDocument])
  documents(@Root() row: PortalOrderRow, @Ctx() { runtime }: PortalContext): Promise<PortalDocument[]> {
    return presentDocuments(runtime, row);
  }
}
