import { seededRandom } from '../../server/platform/random.js';
import { between, chance, pick } from '../draws.js';

export type Sex = 'female' | 'male';
export type HairStyle = 'crop' | 'side-part' | 'fringe' | 'long' | 'bob' | 'tied-back';

/** What tells one drawn face from another. Lengths are in the units of the portrait box (see portrait.ts). */
export interface FaceTraits {
  readonly sex: Sex;
  readonly skin: Skin;
  readonly hairColour: string;
  readonly hairStyle: HairStyle;
  /** Half the width at the cheekbones. */
  readonly cheek: number;
  /** Half the width at the angle of the jaw, as a share of `cheek`. */
  readonly jaw: number;
  readonly chinY: number;
  readonly eyeDistance: number;
  readonly eyeWidth: number;
  readonly eyeHeight: number;
  readonly eyeSlant: number;
  readonly browWeight: number;
  readonly browArch: number;
  readonly noseLength: number;
  readonly noseWidth: number;
  readonly mouthWidth: number;
  readonly lipHeight: number;
  readonly smile: number;
  readonly glasses: boolean;
  readonly mole: boolean;
}

interface Skin {
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly lip: string;
}

const skins: readonly [Skin, ...Skin[]] = [
  { light: '#f8dcc6', base: '#efc6a8', shade: '#cf9875', lip: '#c4746a' },
  { light: '#f4d2b5', base: '#e6b891', shade: '#bf8a62', lip: '#b96a5d' },
  { light: '#f1cfae', base: '#e2b48c', shade: '#ba855d', lip: '#b4695a' },
  { light: '#fbe4d4', base: '#f3d0b8', shade: '#d5a487', lip: '#cb7d78' },
];

const hairStyles: Record<Sex, readonly [HairStyle, ...HairStyle[]]> = {
  female: ['long', 'bob', 'tied-back'],
  male: ['crop', 'side-part', 'fringe'],
};

const hairColours = ['#17140f', '#211a15', '#2b211a', '#131418', '#3a2a20'] as const;

/** The same ID number always has the same face, so that ID photo and liveness frame agree without further ado. */
export function faceOf(idNumber: string): FaceTraits {
  const random = seededRandom(`face of ${idNumber}`);
  // GB 11643: the seventeenth digit is odd for men.
  const sex: Sex = Number(idNumber.charAt(16)) % 2 === 1 ? 'male' : 'female';
  const male = sex === 'male';
  return {
    sex,
    skin: pick(random, skins),
    hairColour: pick(random, hairColours),
    hairStyle: pick(random, hairStyles[sex]),
    cheek: between(random, male ? 80 : 75, male ? 91 : 84),
    jaw: between(random, male ? 0.78 : 0.68, male ? 0.92 : 0.8),
    chinY: between(random, male ? 336 : 328, male ? 352 : 342),
    eyeDistance: between(random, 37, 44),
    eyeWidth: between(random, male ? 17 : 19, male ? 21 : 23),
    eyeHeight: between(random, male ? 6 : 7.5, male ? 8.5 : 10),
    eyeSlant: between(random, -5, 2),
    browWeight: between(random, male ? 6.5 : 3.6, male ? 9.5 : 5.5),
    browArch: between(random, 3, 9),
    noseLength: between(random, 46, 58),
    noseWidth: between(random, male ? 17 : 14, male ? 22 : 18),
    mouthWidth: between(random, 25, 34),
    lipHeight: between(random, male ? 6 : 7.5, male ? 8.5 : 11),
    smile: between(random, -1, 5),
    glasses: chance(random, 0.3),
    mole: chance(random, 0.15),
  };
}
