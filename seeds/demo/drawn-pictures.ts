import { businessDay } from '../../server/modules/calendar/domain/business-day.js';
import { chinaClockText } from '../../server/modules/calendar/domain/china-clock.js';
import type { FormVariant } from '../artwork/form-variant.js';
import type { SignedFormFacts } from '../artwork/signed-form.js';
import { type CaseFacts, cardValidity, formOf } from './case-facts.js';
import type { Scene } from './scene.js';

/** Pictures under way: whoever needs one waits for it. */
export interface DrawnPictures {
  readonly idFront: Promise<Uint8Array>;
  readonly idBack: Promise<Uint8Array>;
  readonly face: Promise<Uint8Array>;
  readonly renameProof?: Promise<Uint8Array>;
}

/** Begins to draw the operator's card and face, for a face check at `facedAt`. */
export function drawOperator({ world, facts, traits, random }: Scene, facedAt: Date): DrawnPictures {
  const { pictures } = world;
  const seed = (): string => random.bytes(8).toString('hex');
  const card = { ...facts.operator, ...cardValidity(random, businessDay(facedAt)) };
  const frame = { idNumber: facts.operator.idNumber, capturedAt: `${chinaClockText(facedAt)}:${String(facedAt.getUTCSeconds()).padStart(2, '0')}` };
  return {
    idFront: begun(pictures.draw({ kind: 'ID_FRONT', seed: seed(), facts: card })),
    idBack: begun(pictures.draw({ kind: 'ID_BACK', seed: seed(), facts: card })),
    face: begun(pictures.draw({ kind: 'FACE', seed: seed(), facts: frame, variant: traits.face === 'uncertain' ? 'dim' : 'clear' })),
  };
}

/** Begins to draw the proof of another name, where the certificate names the organisation otherwise. */
export function drawRenameProof({ world, facts }: Scene): Pick<DrawnPictures, 'renameProof'> {
  const { organisation: { name, creditCode }, certificate: { ownerName } } = facts;
  if (ownerName === name) return {};
  const changedOn = businessDay(world.clock.now());
  return { renameProof: begun(world.pictures.draw({ kind: 'RENAME_PROOF', seed: '', facts: { formerName: ownerName, name, creditCode, changedOn } })) };
}

/** Begins to draw the signed form of the data as they are saved now, signed on the day of `signedAt`. */
export function drawForm(scene: Scene, digest: string, signedAt: Date, variant: FormVariant): Promise<Uint8Array> {
  const { facts, orderNo, random, world: { clock, pictures } } = scene;
  const printed = { orderNo, digest, signedOn: businessDay(signedAt), printedOn: businessDay(clock.now()) };
  const seed = random.bytes(8).toString('hex');
  return begun(pictures.draw({ kind: 'SIGNED_FORM', seed, facts: signedFormFacts(facts, printed), variant }));
}

type Printed = Pick<SignedFormFacts, 'orderNo' | 'digest' | 'printedOn' | 'signedOn'>;

function signedFormFacts(facts: CaseFacts, printed: Printed): SignedFormFacts {
  const { organisation, certificate, termYears, invoiceKind, accounts: [account] } = facts;
  const { operator, legalPerson } = formOf(facts);
  return {
    ...printed,
    formVersion: 1,
    organisationName: organisation.name,
    creditCode: organisation.creditCode,
    certificateSerial: certificate.serial,
    termYears,
    operator,
    legalPerson,
    bankAccount: { name: account.name, branch: account.branch.name, number: account.number },
    invoiceKind,
    sealNumber: organisation.sealNumber,
  };
}

/** Who waits for it hears of a fault; until then it must not count as unheard. */
function begun(picture: Promise<Uint8Array>): Promise<Uint8Array> {
  picture.catch(() => undefined);
  return picture;
}
