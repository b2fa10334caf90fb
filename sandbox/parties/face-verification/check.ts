import type { PartyHouse } from '../party.js';
import { faceOutcomes, type FaceOutcomeName } from './outcomes.js';

/** One check as the provider remembers it. */
export interface FaceCheck {
  readonly token: string;
  readonly ruleId: string;
  readonly idCard: string;
  readonly name: string;
  readonly extra: string;
  readonly redirectUrl: string;
  readonly at: string;
  /** How it ended; null while it has not. */
  readonly outcome: FaceOutcomeName | null;
}

export const loadCheck = ({ store }: PartyHouse, token: string): FaceCheck | undefined => store.get<FaceCheck>('check', token);
export const listChecks = ({ store }: PartyHouse): FaceCheck[] => store.list<FaceCheck>('check');

/** Stored newest first by the order they came in. */
export function saveCheck({ store }: PartyHouse, check: FaceCheck): void {
  store.put('check', check.token, check, Date.parse(check.at));
}

/** The first end stands; going back unfinished is none. */
export function finishCheck(house: PartyHouse, check: FaceCheck, outcome: FaceOutcomeName): FaceCheck {
  if (check.outcome !== null || faceOutcomes[outcome].code === null) return check;
  const finished = { ...check, outcome };
  saveCheck(house, finished);
  return finished;
}
