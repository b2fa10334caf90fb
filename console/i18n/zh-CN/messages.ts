import { reactAdmin } from './react-admin.js';
import { actions } from './actions.js';
import { queue } from './queue.js';
import { review } from './review.js';
import { shell } from './shell.js';
import { workbench } from './workbench.js';

export const certdesk = { ...shell, ...queue, ...review, ...workbench, ...actions };

export const zhCN = { ra: reactAdmin, certdesk };
