import { applicationMachine, waitingStates } from '../server/modules/application/domain/application-states.js';
import { attemptMachine } from '../server/modules/bank-verification/domain/attempt-states.js';
import { documentMachine } from '../server/modules/document/domain/document-states.js';
import { livenessMachine } from '../server/modules/identity/domain/liveness-states.js';
import { notificationMachine } from '../server/modules/notification/domain/notification-states.js';
import { invoiceMachine } from '../server/modules/invoice/domain/invoice-states.js';
import { certificateMachine } from '../server/modules/issuance/domain/certificate-states.js';
import { revocationMachine } from '../server/modules/issuance/domain/revocation-states.js';
import { phoneLinkMachine } from '../server/modules/identity/domain/phone-link-states.js';
import { paymentMachine } from '../server/modules/payment/domain/payment-states.js';
import { reportMachine } from '../server/modules/reports/domain/report-states.js';
import { payoutMachine } from '../server/modules/treasury/domain/payout-states.js';
import { diagram, transitionTable, waitingTable, type AnyMachine } from './state-drawing.js';

const INTRODUCTION = `# State machines

Drawn from the tables that the server runs by (\`server/modules/*/domain/*-states.ts\`): \`npm run states:draw\`.
Every change of state is one guarded write with event, actor, reason and time.
`;

const machines: readonly AnyMachine[] = [
  applicationMachine, attemptMachine, payoutMachine, paymentMachine, documentMachine, livenessMachine, reportMachine,
  notificationMachine,
  invoiceMachine,
  phoneLinkMachine,
  certificateMachine, revocationMachine,
];

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

function section(machine: AnyMachine): string {
  const waits = machine === applicationMachine ? `\n${waitingTable(waitingStates)}\n` : '';
  return `\n## ${title(machine.name)}\n\n${diagram(machine)}\n\n${transitionTable(machine)}\n${waits}`;
}

/** The content of `docs/state-machines.md`. */
export const stateMachinesText = (): string => INTRODUCTION + machines.map(section).join('');
