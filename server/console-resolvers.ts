import type { NonEmptyArray } from 'type-graphql';
import { ReportResolver } from './modules/reports/api/report.resolver.js';
import { AuditResolver } from './modules/staff/api/audit.resolver.js';
import { OperationsResolver } from './modules/staff/api/operations.resolver.js';
import { SessionResolver } from './modules/staff/api/session.resolver.js';
import { StaffResolver } from './modules/staff/api/staff.resolver.js';

/** Every resolver of the staff API. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own word for a class
export const consoleResolvers: NonEmptyArray<Function> = [
  SessionResolver,
  StaffResolver,
  AuditResolver,
  OperationsResolver,
  ReportResolver,
];
