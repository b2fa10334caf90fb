import type { Random } from '../../server/platform/random.js';
import { between, pick } from '../draws.js';
import {
  type ApplicationFormFacts,
  blankForm,
  filledForm,
  page,
  sealDateSpot,
  sealSpot,
  signatureDateSpot,
  signatureSpot,
} from './application-form.js';
import type { FormVariant } from './form-variant.js';
import { writeByHand } from './handwriting.js';
import { photograph } from './raster.js';
import { chooseScan } from './scanner.js';
import { drawSeal } from './seal.js';
import { svg } from './svg.js';

export interface SignedFormFacts extends ApplicationFormFacts {
  /** `YYYY-MM-DD`, written by hand beside signature and seal. */
  readonly signedOn: string;
  /** Digits at the foot of the seal. */
  readonly sealNumber: string;
}

const inks = ['#16245f', '#1b2f7d', '#181a22', '#22242c'] as const;

/** The signed and sealed application form as an office scanner delivers it: a JPEG of 1000 × 1414. */
export function renderSignedForm(
  facts: SignedFormFacts,
  random: Random,
  variant: FormVariant = 'complete',
): Promise<Buffer> {
  const scan = chooseScan(blankForm, page, variant, random);
  const ink = filledForm(facts) + penAndStamp(facts, variant, random);
  const gain = variant === 'too-dark' ? 0.34 : 1;
  return photograph(scan.withInk(ink), 'ink', scan.paper, { grain: 2.6, gain, quality: 74 }, random);
}

function penAndStamp(facts: SignedFormFacts, variant: FormVariant, random: Random): string {
  const ink = pick(random, inks);
  const date = writtenDate(facts.signedOn);
  const signature = signedBy(facts.operator.name, date, ink, random);
  const sealDate = writeByHand(date, sealDateSpot.x, sealDateSpot.y, { size: 42, ink }, random);
  const seal = stamp(facts, random);
  return (variant === 'missing-signature' ? '' : signature) + sealDate + (variant === 'missing-seal' ? '' : seal);
}

function signedBy(name: string, date: string, ink: string, random: Random): string {
  return writeByHand(name, signatureSpot.x, signatureSpot.y, { size: between(random, 78, 104), ink }, random)
    + writeByHand(date, signatureDateSpot.x, signatureDateSpot.y, { size: 42, ink }, random);
}

/** `2026-11-05` as people write it: 2026年11月5日. */
function writtenDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

function stamp(facts: SignedFormFacts, random: Random): string {
  const x = sealSpot.x + between(random, -50, 40);
  const y = sealSpot.y + between(random, -14, 14);
  return svg`<g transform="translate(${x} ${y})">${drawSeal(facts, sealSpot.radius, random)}</g>`;
}
