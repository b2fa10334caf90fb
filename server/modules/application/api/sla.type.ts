import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import type { SlaColour } from '../domain/sla-colour.js';
import { SlaColourEnum } from './enums.js';

@ObjectType('SlaSegment', { description: 'A stretch of SLA time; it ends where the next begins.' })
export class SlaSegmentType {
  @Field(() => Int)
  position: number;

  @Field({ description: 'RUNNING | PAUSED | STOPPED' })
  kind: string;

  @Field(() => GraphQLISODateTime)
  startedAt: Date;

  @Field({ description: 'The event that began it.' })
  because: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  deadline: Date | null;

  @Field(() => Int, { description: 'Working minutes left at its start.' })
  minutesLeft: number;
}

@ObjectType('Sla')
export class SlaType {
  @Field()
  running: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true })
  deadline: Date | null;

  @Field(() => SlaColourEnum)
  colour: SlaColour;

  @Field(() => Int, { nullable: true, description: 'Working minutes, negative when overdue.' })
  minutesLeft: number | null;

  @Field(() => [SlaSegmentType])
  segments: readonly SlaSegmentType[];
}
