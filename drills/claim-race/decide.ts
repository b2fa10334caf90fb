import { approveApplication } from '../../server/modules/review/commands/approve-application.js';
import { changeDecision, type ChangeOptions } from '../../server/modules/review/commands/change-decision.js';
import { claimApplication } from '../../server/modules/review/commands/claim-application.js';
import { escalateApplication, rejectApplication } from '../../server/modules/review/commands/propose-decision.js';
import { releaseApplication } from '../../server/modules/review/commands/release-application.js';
import { returnApplication } from '../../server/modules/review/commands/return-application.js';
import { confirmDecision, sendBackDecision } from '../../server/modules/review/commands/second-review.js';
import { tickChecklist } from '../../server/modules/review/commands/tick-checklist.js';
import { checklist } from '../../server/modules/review/domain/checklist.js';
import type { StaffActor } from '../../server/modules/staff/staff-actor.js';
import type { Runtime } from '../../server/platform/runtime.js';
import { drillReasons } from '../office.js';
import type { Attack, Command } from './attempt.js';
import type { SeenCase } from './desk.js';
import type { Person } from './person.js';

export type Choice =
  | 'approve'
  | 'return'
  | 'reject'
  | 'escalate'
  | 'release'
  | 'confirm'
  | 'sendBack'
  | 'changeToApproval'
  | 'changeToReturn'
  | 'changeToRejection';

/** Under which attack a call is made, and with whose others at once. */
export interface Manner {
  readonly attack?: Attack;
  readonly volley?: string;
}

type Call = (runtime: Runtime, me: StaffActor, seen: Seen) => Promise<string>;
type Seen = Pick<SeenCase, 'id' | 'version'>;

const reasoned = ({ id, version }: Seen, kind: keyof typeof drillReasons) => ({
  id,
  version,
  reasonCodes: [drillReasons[kind]],
});

const calls: Readonly<Record<Choice, { readonly command: Command; readonly call: Call }>> = {
  approve: { command: 'approve', call: approveApplication },
  return: { command: 'return', call: (runtime, me, seen) => returnApplication(runtime, me, reasoned(seen, 'RETURN')) },
  reject: { command: 'reject', call: (runtime, me, seen) => rejectApplication(runtime, me, reasoned(seen, 'REJECT')) },
  escalate: {
    command: 'escalate',
    call: (runtime, me, seen) => escalateApplication(runtime, me, reasoned(seen, 'ESCALATE')),
  },
  release: { command: 'release', call: releaseApplication },
  confirm: { command: 'confirm', call: confirmDecision },
  sendBack: { command: 'sendBack', call: sendBackDecision },
  changeToApproval: change((seen) => ({ ...seen, reasonCodes: [], kind: 'APPROVE' })),
  changeToReturn: change((seen) => ({ ...reasoned(seen, 'RETURN'), kind: 'RETURN' })),
  changeToRejection: change((seen) => ({ ...reasoned(seen, 'REJECT'), kind: 'REJECT' })),
};

function change(options: (seen: Seen) => ChangeOptions): { readonly command: Command; readonly call: Call } {
  return { command: 'change', call: (runtime, me, seen) => changeDecision(runtime, me, options(seen)) };
}

/** Calls the command of a choice on the case as it was seen. */
export async function decide(
  person: Person,
  { id, version }: Seen,
  choice: Choice,
  manner: Manner = {},
): Promise<void> {
  const { command, call } = calls[choice];
  await person.attempt({ application: id, command, ...manner }, (runtime, me) => call(runtime, me, { id, version }));
}

/** Claims one certain application; a reason takes it from whoever holds it. True when it succeeded. */
export async function claim(
  person: Person,
  id: string,
  manner: Manner = {},
  takeoverReason?: string,
): Promise<boolean> {
  const circumstances = { application: id, command: 'claim' as const, ...manner };
  const claimed = await person.attempt(circumstances, (runtime, me) =>
    claimApplication(runtime, me, { id, takeoverReason }),
  );
  return claimed !== undefined;
}

/** Ticks the whole checklist, two items at a time; now and then one item twice at once. */
export async function tickAll(person: Person, id: string): Promise<void> {
  const items = checklist.map(({ code }) => code);
  if (person.chance(0.1)) items.push(items.at(-1)!);
  for (let from = 0; from < items.length; from += 2) {
    await Promise.all(
      items
        .slice(from, from + 2)
        .map((item) =>
          person.attempt({ application: id, command: 'tick' }, (runtime, me) =>
            tickChecklist(runtime, me, { id, item, ticked: true }),
          ),
        ),
    );
  }
}
