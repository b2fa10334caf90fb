import { approveApplication } from '../../server/modules/review/commands/approve-application.js';
import { changeDecision } from '../../server/modules/review/commands/change-decision.js';
import { claimApplication } from '../../server/modules/review/commands/claim-application.js';
import { escalateApplication, rejectApplication } from '../../server/modules/review/commands/propose-decision.js';
import { releaseApplication } from '../../server/modules/review/commands/release-application.js';
import { returnApplication } from '../../server/modules/review/commands/return-application.js';
import { confirmDecision, sendBackDecision } from '../../server/modules/review/commands/second-review.js';
import { tickChecklist } from '../../server/modules/review/commands/tick-checklist.js';
import { checklist } from '../../server/modules/review/domain/checklist.js';
import { drillReasons } from '../office.js';
import type { Attack } from './attempt.js';
import type { SeenCase } from './desk.js';
import type { Person } from './person.js';

export type Choice = 'approve' | 'return' | 'reject' | 'escalate' | 'release' | 'confirm' | 'sendBack' | 'changeToApproval' | 'changeToReturn' | 'changeToRejection';

/** Under which attack a call is made, and with whose others at once. */
export interface Manner {
  readonly attack?: Attack;
  readonly volley?: string;
}

/** Calls the command of a choice on the case as it was seen. */
export async function decide(person: Person, { id, version }: Pick<SeenCase, 'id' | 'version'>, choice: Choice, manner: Manner = {}): Promise<void> {
  const at = { application: id, ...manner };
  const plain = { id, version };
  const reasoned = (kind: keyof typeof drillReasons) => ({ id, version, reasonCodes: [drillReasons[kind]] });
  switch (choice) {
    case 'approve': await person.attempt({ ...at, command: 'approve' }, (runtime, me) => approveApplication(runtime, me, plain)); break;
    case 'return': await person.attempt({ ...at, command: 'return' }, (runtime, me) => returnApplication(runtime, me, reasoned('RETURN'))); break;
    case 'reject': await person.attempt({ ...at, command: 'reject' }, (runtime, me) => rejectApplication(runtime, me, reasoned('REJECT'))); break;
    case 'escalate': await person.attempt({ ...at, command: 'escalate' }, (runtime, me) => escalateApplication(runtime, me, reasoned('ESCALATE'))); break;
    case 'release': await person.attempt({ ...at, command: 'release' }, (runtime, me) => releaseApplication(runtime, me, plain)); break;
    case 'confirm': await person.attempt({ ...at, command: 'confirm' }, (runtime, me) => confirmDecision(runtime, me, plain)); break;
    case 'sendBack': await person.attempt({ ...at, command: 'sendBack' }, (runtime, me) => sendBackDecision(runtime, me, plain)); break;
    case 'changeToApproval': await change(person, at, { ...plain, reasonCodes: [], kind: 'APPROVE' }); break;
    case 'changeToReturn': await change(person, at, { ...reasoned('RETURN'), kind: 'RETURN' }); break;
    case 'changeToRejection': await change(person, at, { ...reasoned('REJECT'), kind: 'REJECT' }); break;
  }
}

async function change(person: Person, at: Manner & { readonly application: string }, options: Parameters<typeof changeDecision>[2]): Promise<void> {
  await person.attempt({ ...at, command: 'change' }, (runtime, me) => changeDecision(runtime, me, options));
}

/** Claims one certain application; a reason takes it from whoever holds it. True when it succeeded. */
export async function claim(person: Person, id: string, manner: Manner = {}, takeoverReason?: string): Promise<boolean> {
  const call = person.attempt({ application: id, command: 'claim', ...manner }, (runtime, me) => claimApplication(runtime, me, { id, takeoverReason }));
  return (await call) !== undefined;
}

/** Ticks the whole checklist, two items at a time; now and then one item twice at once. */
export async function tickAll(person: Person, id: string): Promise<void> {
  const items = checklist.map(({ code }) => code);
  if (person.chance(0.1)) items.push(items.at(-1)!);
  for (let from = 0; from < items.length; from += 2) {
    await Promise.all(items.slice(from, from + 2).map((item) =>
      person.attempt({ application: id, command: 'tick' }, (runtime, me) => tickChecklist(runtime, me, { id, item, ticked: true })),
    ));
  }
}
