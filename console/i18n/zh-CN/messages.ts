import { reactAdmin } from './react-admin.js';
import { review } from './review.js';
import { shell } from './shell.js';

export const certdesk = { ...shell, ...review };

export const zhCN = { ra: reactAdmin, certdesk };
