import { changeOwnPassword } from '../server/modules/staff/commands/change-own-password.js';
import { createFirstAdmin } from '../server/modules/staff/commands/create-first-admin.js';
import { createStaff } from '../server/modules/staff/commands/create-staff.js';
import { staffActor, type StaffActor } from '../server/modules/staff/staff-actor.js';
import type { Runtime } from '../server/platform/runtime.js';
import { DEMO_PASSWORD, demoAccounts, type DemoAccount, type DemoUsername } from './demo-accounts.js';

/** The staff of a demonstration, each as commands see them at the moment they are asked for. */
export type Staff = (username: DemoUsername) => StaffActor;

/** What an administrator hands out: good for the first log-in, at which it has to be changed. */
const FIRST_PASSWORD = 'Certdesk-Welcome-1';

/** Lets the people of a demonstration in; each has changed the password that came with the account. */
export async function employStaff(runtime: Runtime): Promise<Staff> {
  const ids = new Map<string, string>();
  const staff: Staff = (username) => {
    const { displayName, role } = demoAccounts.find((account) => account.username === username)!;
    return staffActor({ id: ids.get(username)!, displayName, role }, runtime.clock.now());
  };
  for (const account of demoAccounts) {
    const { username } = account;
    ids.set(username, await create(runtime, account, () => staff('admin1')));
    await changeOwnPassword(runtime, staff(username), { current: FIRST_PASSWORD, next: DEMO_PASSWORD });
  }
  return staff;
}

function create(runtime: Runtime, { username, displayName, role }: DemoAccount, admin: () => StaffActor): Promise<string> {
  const password = FIRST_PASSWORD;
  if (username === 'admin1') return createFirstAdmin(runtime, { username, displayName, password });
  return createStaff(runtime, admin(), { username, displayName, role, password });
}
