import { Field, ID, InputType, Int } from 'type-graphql';
import { PortalFormDraft } from './portal-form-draft.type.js';

@InputType('StartRenewalInput')
export class PortalStartRenewalInput {
  @Field()
  serial: string;

  @Field({ description: 'The owner’s unified social credit code, as proof of knowing whose certificate it is.' })
  creditCode: string;

  @Field(() => Int, { nullable: true, description: 'Default: the shortest of the price list.' })
  termYears?: number | null;

  @Field()
  ukeyAtHand: boolean;

  @Field()
  pinKnown: boolean;
}

@InputType('SaveDraftInput')
export class PortalSaveDraftInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The draftRevision that this was typed over; STALE_VERSION otherwise.' })
  revision: number;

  @Field(() => PortalFormDraft)
  draft: PortalFormDraft;
}

@InputType('SaveFormInput', { description: 'INVALID_INPUT names the field as in FormDraftInput, e.g. input.draft.operatorPhone.' })
export class PortalSaveFormInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => PortalFormDraft)
  draft: PortalFormDraft;
}
