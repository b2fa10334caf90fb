import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import type { DocumentKind, DocumentState } from '../domain/document-states.js';
import { DocumentKindEnum, DocumentStateEnum } from './enums.js';

@ObjectType('DocumentCheck', { description: 'A finding of an automatic check, with what to do where it failed.' })
export class PortalDocumentCheck {
  @Field()
  code: string;

  @Field()
  passed: boolean;

  @Field(() => String, { nullable: true })
  adviceZh: string | null;

  @Field(() => String, { nullable: true })
  adviceEn: string | null;
}

@ObjectType('OrderDocument', { description: 'The present version of a document.' })
export class PortalDocument {
  @Field(() => ID)
  id: string;

  @Field(() => DocumentKindEnum)
  kind: DocumentKind;

  @Field(() => DocumentStateEnum)
  state: DocumentState;

  @Field(() => GraphQLISODateTime)
  uploadedAt: Date;

  @Field({ description: 'It speaks of other data than are declared now, and has to be made anew.' })
  stale: boolean;

  @Field(() => [PortalDocumentCheck])
  checks: readonly PortalDocumentCheck[];

  @Field(() => String, { nullable: true, description: 'Why a reviewer asked for it again.' })
  revisionZh: string | null;

  @Field(() => String, { nullable: true })
  revisionEn: string | null;
}
