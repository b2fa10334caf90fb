import { reactAdmin } from './react-admin.js';
import { actions } from './actions.js';
import { certificates } from './certificates.js';
import { desks } from './desks.js';
import { lookup } from './lookup.js';
import { organisations } from './organisations.js';
import { queue } from './queue.js';
import { review } from './review.js';
import { shell } from './shell.js';
import { workbench } from './workbench.js';

export const certdesk = {
  ...shell, ...queue, ...review, ...workbench, ...actions, ...lookup, ...organisations, ...certificates, ...desks,
};

export const zhCN = { ra: reactAdmin, certdesk };
