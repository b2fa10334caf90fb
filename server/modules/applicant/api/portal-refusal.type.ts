import { createUnionType, Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { DomainError, type RefusalCode } from '../../../platform/errors.js';
import { RefusalCodeEnum } from '../../../platform/graphql/refusal.type.js';

/** The refusing member of every mutation's result. A class of its own: the two schemas share none. */
@ObjectType('Refusal', { description: 'An expected refusal: nothing was changed.' })
export class PortalRefusal {
  @Field(() => RefusalCodeEnum)
  code: RefusalCode;

  @Field()
  messageZh: string;

  @Field()
  messageEn: string;

  @Field(() => String, { nullable: true, description: 'The input field at fault.' })
  field: string | null;

  @Field(() => [String])
  missing: readonly string[];

  @Field(() => String, { nullable: true })
  state: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  retryAt: Date | null;
}

function refusalOf({ code, userMessage, details }: DomainError): PortalRefusal {
  return Object.assign(new PortalRefusal(), {
    code,
    messageZh: userMessage.zh,
    messageEn: userMessage.en,
    field: details.field ?? null,
    missing: details.missing ?? [],
    state: details.state ?? null,
    retryAt: details.retryAt ?? null,
  });
}

/** Runs a command for a mutation of the portal: an expected refusal becomes the result, a fault goes on. */
export async function portalOutcome<T>(command: () => Promise<T>): Promise<T | PortalRefusal> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof DomainError) return refusalOf(error);
    throw error;
  }
}

/** The result union of a mutation of the portal: `Success | Refusal`. */
export function portalOutcomeUnion<T extends object>(name: string, success: new () => T) {
  return createUnionType({
    name,
    types: () => [success, PortalRefusal] as const,
    resolveType: (value) => (value instanceof PortalRefusal ? PortalRefusal : success),
  });
}
