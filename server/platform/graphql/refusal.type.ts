import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLISODateTime } from 'type-graphql';
import { refusalCodes, type DomainError, type RefusalCode } from '../errors.js';

export const RefusalCodeEnum = Object.fromEntries(refusalCodes.map((code) => [code, code])) as Record<RefusalCode, RefusalCode>;
registerEnumType(RefusalCodeEnum, { name: 'RefusalCode', description: 'Why an expected request was refused; stable.' });

/** The refusing member of every mutation's result. */
@ObjectType({ description: 'An expected refusal: nothing was changed.' })
export class Refusal {
  @Field(() => RefusalCodeEnum)
  code: RefusalCode;

  @Field()
  messageZh: string;

  @Field()
  messageEn: string;

  @Field(() => String, { nullable: true, description: 'The input field at fault.' })
  field: string | null;

  @Field(() => Int, { nullable: true })
  line: number | null;

  @Field(() => [String])
  missing: readonly string[];

  @Field(() => String, { nullable: true })
  changedBy: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  changedAt: Date | null;

  @Field(() => String, { nullable: true })
  state: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  retryAt: Date | null;
}

export function refusalOf(error: DomainError): Refusal {
  const { field, line, missing, changedBy, changedAt, state, retryAt } = error.details;
  return Object.assign(new Refusal(), {
    code: error.code,
    messageZh: error.userMessage.zh,
    messageEn: error.userMessage.en,
    field: field ?? null,
    line: line ?? null,
    missing: missing ?? [],
    changedBy: changedBy ?? null,
    changedAt: changedAt ?? null,
    state: state ?? null,
    retryAt: retryAt ?? null,
  });
}
