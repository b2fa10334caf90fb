import { request } from '../api/graphql.js';
import {
  ReportRunsDocument,
  SlaWarningsDocument,
  type ReportRowFragment,
  type WarningRowFragment,
} from '../gql/graphql.js';
import type { ListSource } from '../lists/list-source.js';

export type ReportRow = ReportRowFragment;
export type WarningRow = WarningRowFragment;

export const reportsSource: ListSource = async ({ first, after, signal }) =>
  (await request(ReportRunsDocument, { first, after }, signal)).reportRuns;

export const warningsSource: ListSource = async ({ first, after, signal }) =>
  (await request(SlaWarningsDocument, { first, after }, signal)).slaWarnings;
