import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { reasonCodes } from '../queries/reason-codes.js';
import type { ReasonKind } from '../reason-code.entity.js';
import { ReasonCodeType, ReasonKindEnum } from './reason-code.type.js';

@Resolver()
export class ReferenceResolver {
  @Query(() => [ReasonCodeType])
  reasonCodes(
    @Arg('kind', () => ReasonKindEnum, { nullable: true }) kind: ReasonKind | null,
    @Ctx() context: StaffContext,
  ): Promise<ReasonCodeType[]> {
    return reasonCodes(context.runtime, signedIn(context), kind);
  }
}
