import { openInstallation } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import type { StaffPerson } from '../office.js';
import type { Attempt } from './attempt.js';
import { Desk } from './desk.js';
import { Person } from './person.js';
import { withReadCheckWrite } from './read-check-write.js';
import { Shift } from './shift.js';

/** What a server process of this drill is told by the one that started it. */
export interface ShiftOrders {
  readonly people: readonly StaffPerson[];
  readonly seed: string;
  readonly control: boolean;
  /** How often its people may take something, all together: several times what there is. */
  readonly takes: number;
}

async function workShift({ people, seed, control, takes }: ShiftOrders): Promise<readonly Attempt[]> {
  const real = await openInstallation(readConfig(process.env));
  const desk = new Desk(control ? withReadCheckWrite(real) : real, takes);
  const everybody = people.map((person) => new Person(desk, person, seed));
  await Promise.all(everybody.map((person) => new Shift(desk, person, everybody).work()));
  await real.close();
  return desk.attempts;
}

process.once('message', (orders: ShiftOrders) => {
  workShift(orders).then(
    (attempts) => process.send!(attempts, () => process.disconnect()),
    (fault: unknown) => {
      console.error(fault);
      process.exit(1);
    },
  );
});
