import englishMessages from 'ra-language-english';
import type { MessagesLike } from '../messages-like.js';
import type { certdesk as source } from '../zh-CN/messages.js';
import { review } from './review.js';
import { shell } from './shell.js';

export const certdesk: MessagesLike<typeof source> = { ...shell, ...review };

export const en = { ra: englishMessages.ra, certdesk };
