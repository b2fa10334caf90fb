import { systemActor } from '../../platform/unit-of-work.js';

export const notificationActor = systemActor('notification');
