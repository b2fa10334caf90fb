import { faceCustomer } from '../../sandbox/parties/face-verification/customer.js';
import { faceVerificationParty } from '../../sandbox/parties/face-verification/face-party.js';
import type { FaceOutcomeName } from '../../sandbox/parties/face-verification/outcomes.js';
import type { CarrierAnswerName } from '../../sandbox/parties/phone-check/answers.js';
import { phoneCheckCustomer } from '../../sandbox/parties/phone-check/customer.js';
import { phoneCheckParty } from '../../sandbox/parties/phone-check/phone-check-party.js';
import { partyFaults, type PartyFault } from '../../sandbox/parties/faults.js';
import { openTestParties } from '../../sandbox/parties/test-parties.js';
import type { FaceVerificationGateway } from '../gateways/face-verification/port.js';
import { createTencentFaceId } from '../gateways/face-verification/tencent-faceid.js';
import type { PhoneCheckGateway } from '../gateways/phone-check/port.js';
import { createTencentPhoneVerification } from '../gateways/phone-check/tencent-phone-verification.js';
import type { Clock } from '../platform/clock.js';
import { testNow } from './harness.js';

type PartyName = 'face-verification' | 'phone-check';

/** The face provider and the carriers in this process, with our adapters connected to them. */
export interface IdentityRig {
  readonly faces: FaceVerificationGateway;
  readonly phones: PhoneCheckGateway;
  /** Both sides go by this clock from now on. */
  follow(clock: Clock): void;
  /** Ends the latest check, or the one of an ID number, as a person would on the provider's page. */
  finish(outcome: FaceOutcomeName, idCard?: string): Promise<void>;
  carrierSays(phone: string, answer: CarrierAnswerName | null): Promise<void>;
  fault(party: PartyName, fault: PartyFault, on?: boolean): Promise<void>;
  noFaults(): Promise<void>;
  /** How often a carrier was asked about a number. */
  asked(phone: string): Promise<number>;
  close(): Promise<void>;
}

export async function openIdentityRig(): Promise<IdentityRig> {
  let followed: Clock = { now: () => testNow };
  const clock: Clock = { now: () => followed.now() };
  const parties = await openTestParties([faceVerificationParty(), phoneCheckParty()], () => clock.now());
  const line = { clock, timeoutMs: 2000 };
  const fault: IdentityRig['fault'] = (party, name, on) => parties.fault(party, name, on);
  return {
    faces: createTencentFaceId({ ...line, ...faceCustomer, baseUrl: `${parties.url}/face-verification`, ruleId: '1' }),
    phones: createTencentPhoneVerification({ ...line, ...phoneCheckCustomer, baseUrl: `${parties.url}/phone-check` }),
    follow: (other) => { followed = other; },
    finish: async (outcome, idCard) => void (await parties.act('face-verification', 'finish', { outcome, ...(idCard && { idCard }) })),
    carrierSays: async (phone, answer) => void (await parties.act('phone-check', 'answer', { phone, answer })),
    fault,
    async noFaults() {
      for (const party of ['face-verification', 'phone-check'] as const) for (const name of partyFaults) await fault(party, name, false);
    },
    asked: async (number) => (await parties.state<{ asked: { phone: string }[] }>('phone-check')).asked.filter(({ phone }) => phone === number).length,
    close: () => parties.close(),
  };
}
