import type { Application } from '../../application/application.entity.js';
import type { Project } from '../../reference/project.entity.js';
import type { StaffMember } from '../../staff/staff-member.entity.js';
import type { Decision } from '../decision.entity.js';

/** The tables that the queue's plain-row reads name. */
export interface ReviewTables {
  Application: Application;
  Project: Project;
  StaffMember: StaffMember;
  Decision: Decision;
}
