import type { Bilingual } from '../../../platform/errors.js';

export const roles = ['reviewer', 'senior_reviewer', 'hotline', 'finance', 'manager', 'auditor', 'admin'] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Readonly<Record<Role, Bilingual>> = {
  reviewer: { zh: '审核员', en: 'Reviewer' },
  senior_reviewer: { zh: '复核员', en: 'Senior reviewer' },
  hotline: { zh: '客服', en: 'Hotline' },
  finance: { zh: '财务', en: 'Finance' },
  manager: { zh: '主管', en: 'Manager' },
  auditor: { zh: '审计员', en: 'Auditor' },
  admin: { zh: '系统管理员', en: 'Administrator' },
};
