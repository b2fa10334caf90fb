import { Field, ObjectType } from 'type-graphql';

/** A natural person's datum, masked by the server unless the viewer may see it in clear. */
@ObjectType('PersonalField')
export class PersonalFieldType {
  @Field()
  value: string;

  @Field()
  masked: boolean;
}
