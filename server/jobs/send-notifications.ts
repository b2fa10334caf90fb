import { sendNotifications } from '../modules/notification/commands/send-notifications.js';
import type { Outside } from '../modules/notification/outside.js';
import type { Job } from '../platform/jobs/runner.js';

/** Every five seconds: what is not urgent, what was put off, and what became of the rest. */
export const sendNotificationsJob = (outside: Outside): Job => ({
  name: 'send-notifications',
  schedule: '*/5 * * * * *',
  run: (runtime) => sendNotifications(runtime, outside),
});
