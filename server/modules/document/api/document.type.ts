import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import type { DocumentKind, DocumentState, FormCheck } from '../domain/document-states.js';
import { DocumentKindEnum, DocumentStateEnum } from './enums.js';

@ObjectType('FormCheck', { description: 'A finding of an automatic check: a signal, never a decision.' })
export class FormCheckType {
  @Field()
  code: string;

  @Field()
  passed: boolean;
}

@ObjectType('Document', { description: 'One immutable version of an uploaded document.' })
export class DocumentType {
  @Field(() => ID)
  id: string;

  @Field(() => DocumentKindEnum)
  kind: DocumentKind;

  @Field(() => Int)
  versionNo: number;

  @Field(() => DocumentStateEnum)
  state: DocumentState;

  @Field()
  mediaType: string;

  @Field(() => Int)
  bytes: number;

  @Field(() => Int)
  width: number;

  @Field(() => Int)
  height: number;

  @Field()
  sha256: string;

  @Field({ description: 'It speaks of other data than the case now holds.' })
  stale: boolean;

  @Field(() => [FormCheckType])
  checks: readonly FormCheck[];

  @Field(() => String, { nullable: true })
  revisionReason: string | null;

  @Field(() => GraphQLISODateTime)
  uploadedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  supersededAt: Date | null;

  @Field({ description: 'Same-origin address of the picture, for the signed-in viewer.' })
  contentUrl: string;
}
