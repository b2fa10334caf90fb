import { DEMO_PASSWORD, demoAccounts, demoHallAccounts } from '../seeds/demo-accounts.js';
import { roleLabels } from '../server/modules/staff/domain/roles.js';

/** The last thing `npm start` says: who can log in to the demonstration. */
console.log('  演示账号 demo accounts');
for (const { username, displayName, role } of demoAccounts) {
  const { zh, en } = roleLabels[role];
  console.log(`    ${username.padEnd(12)} ${displayName.padEnd(4, '　')} ${zh} ${en}`);
}
console.log('  网上营业厅账号 accounts of the online hall');
for (const { phone, about } of demoHallAccounts) console.log(`    ${phone.padEnd(12)} ${about.zh} ${about.en}`);
console.log(`    密码 password: ${DEMO_PASSWORD}\n`);
