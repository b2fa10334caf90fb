import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applicationMachine } from './modules/application/domain/application-states.js';
import { attemptMachine } from './modules/bank-verification/domain/attempt-states.js';
import { documentMachine } from './modules/document/domain/document-states.js';
import { livenessMachine } from './modules/identity/domain/liveness-states.js';
import { notificationMachine } from './modules/notification/domain/notification-states.js';
import { invoiceMachine } from './modules/invoice/domain/invoice-states.js';
import { certificateMachine } from './modules/issuance/domain/certificate-states.js';
import { revocationMachine } from './modules/issuance/domain/revocation-states.js';
import { phoneLinkMachine } from './modules/identity/domain/phone-link-states.js';
import { paymentMachine } from './modules/payment/domain/payment-states.js';
import { reportMachine } from './modules/reports/domain/report-states.js';
import { payoutMachine } from './modules/treasury/domain/payout-states.js';
import { DomainError } from './platform/errors.js';
import { tableFaults, type StateMachine } from './platform/state-machine.js';

// Each table has its own states; what is tested here holds for all of them.
const machines = [
  applicationMachine, attemptMachine, documentMachine, livenessMachine, paymentMachine, reportMachine, payoutMachine,
  notificationMachine, invoiceMachine,
  phoneLinkMachine,
  certificateMachine, revocationMachine,
] as unknown as StateMachine<string, string>[];

describe.each(machines.map((machine) => [machine.name, machine] as const))('the table of %s', (_, machine) => {
  test('has no unreachable state and no dead end', () => {
    expect(tableFaults(machine)).toEqual([]);
  });

  test('refuses exactly what it does not list', () => {
    const states = Object.keys(machine.labels);
    const events = [...new Set(machine.transitions.map((t) => t.event))];
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...events), (state, event) => {
        const listed = machine.transitions.some((t) => t.event === event && t.from.includes(state));
        let allowed = true;
        try {
          machine.require(state, event);
        } catch (error) {
          if (!(error instanceof DomainError) || error.code !== 'WRONG_STATE') throw error;
          allowed = false;
        }
        return allowed === listed;
      }),
    );
  });
});
