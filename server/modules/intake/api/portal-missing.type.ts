import { Field, ObjectType } from 'type-graphql';

@ObjectType('MissingItem', { description: 'Something still to be done before an order can be handed in.' })
export class PortalMissingItem {
  @Field()
  code: string;

  @Field()
  zh: string;

  @Field()
  en: string;
}
