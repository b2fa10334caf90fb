import { Field, ID, ObjectType } from 'type-graphql';
import { outcomeUnion } from '../../../platform/graphql/outcome.js';
import type { Role } from '../domain/roles.js';
import { RoleEnum } from './role.enum.js';

@ObjectType({ description: 'Whoever is signed in.' })
export class Viewer {
  @Field(() => ID)
  id: string;

  @Field()
  username: string;

  @Field()
  displayName: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field({ description: 'CASL rules, packed with packRules, as JSON text.' })
  rules: string;

  @Field()
  totpEnrolled: boolean;

  @Field()
  mustChangePassword: boolean;

  @Field({ description: 'True where configuration lets people in without a second factor (demo).' })
  mfaOptional: boolean;
}

@ObjectType()
export class LoggedIn {
  @Field(() => Viewer)
  viewer: Viewer;
}

@ObjectType()
export class TotpEnrolment {
  @Field({ description: 'otpauth:// URI for the QR code.' })
  uri: string;

  @Field()
  secret: string;
}

export const LogInOutcome = outcomeUnion('LogInOutcome', LoggedIn);
export const ViewerOutcome = outcomeUnion('ViewerOutcome', Viewer);
export const TotpEnrolmentOutcome = outcomeUnion('TotpEnrolmentOutcome', TotpEnrolment);
