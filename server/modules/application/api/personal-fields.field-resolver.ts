import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PersonalFieldType } from '../../reference/api/personal-field.type.js';
import { signedIn, type StaffContext } from '../../staff/api/staff-context.js';
import { may } from '../../staff/domain/ability.js';
import type { SealedField } from '../domain/personal-data.js';
import { maskPersonalField } from '../domain/personal-masks.js';
import type { ApplicationRow } from '../queries/application-row.js';
import { openField } from '../seal-form.js';
import { ApplicationType } from './application.type.js';

/** Personal data of the case: masked unless the viewer holds a live claim on it. */
@Resolver(() => ApplicationType)
export class PersonalFieldsResolver {
  @FieldResolver(() => PersonalFieldType)
  operatorName(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'operatorName');
  }

  @FieldResolver(() => PersonalFieldType)
  operatorIdNumber(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'operatorIdNumber');
  }

  @FieldResolver(() => PersonalFieldType)
  operatorPhone(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'operatorPhone');
  }

  @FieldResolver(() => PersonalFieldType)
  operatorEmail(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'operatorEmail');
  }

  @FieldResolver(() => PersonalFieldType)
  legalName(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'legalName');
  }

  @FieldResolver(() => PersonalFieldType)
  legalIdNumber(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'legalIdNumber');
  }

  @FieldResolver(() => PersonalFieldType)
  legalPhone(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'legalPhone');
  }

  @FieldResolver(() => PersonalFieldType)
  bankAccountNumber(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'bankAccountNumber');
  }

  @FieldResolver(() => PersonalFieldType)
  invoiceAddress(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'invoiceAddress');
  }

  @FieldResolver(() => PersonalFieldType)
  invoicePhone(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'invoicePhone');
  }

  @FieldResolver(() => PersonalFieldType)
  invoiceAccount(@Root() row: ApplicationRow, @Ctx() context: StaffContext): PersonalFieldType {
    return shown(context, row, 'invoiceAccount');
  }
}

function shown(context: StaffContext, row: ApplicationRow, field: SealedField): PersonalFieldType {
  const clear = openField(context.runtime.sealing, row, field);
  const masked = !may(signedIn(context), 'read-clear', 'Application', row);
  return { value: masked ? maskPersonalField(field, clear) : clear, masked };
}
