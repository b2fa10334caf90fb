import { Field, InputType, Int, ObjectType } from 'type-graphql';

/** The form as typed: any field may be empty or wrong. One class for both directions. */
@ObjectType('FormDraft', { description: 'As typed: any field may be empty or wrong.' })
@InputType('FormDraftInput')
export class PortalFormDraft {
  @Field(() => Int, { nullable: true })
  termYears: number | null;

  @Field()
  organisationName: string;

  @Field({ description: 'The organisation was renamed since the certificate was issued.' })
  renamed: boolean;

  @Field()
  creditCode: string;

  @Field()
  operatorName: string;

  @Field()
  operatorIdNumber: string;

  @Field()
  operatorPhone: string;

  @Field()
  operatorEmail: string;

  @Field()
  legalName: string;

  @Field()
  legalIdNumber: string;

  @Field()
  legalPhone: string;

  @Field()
  bankAccountName: string;

  @Field()
  bankBranchCode: string;

  @Field()
  bankBranchName: string;

  @Field()
  bankAccountNumber: string;

  @Field()
  invoiceKind: string;

  @Field()
  invoiceTitle: string;

  @Field()
  invoiceTaxNumber: string;

  @Field()
  invoiceAddress: string;

  @Field()
  invoicePhone: string;

  @Field()
  invoiceBank: string;

  @Field()
  invoiceAccount: string;
}
