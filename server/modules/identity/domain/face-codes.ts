import type { LivenessEvent } from './liveness-states.js';

/** Similarity of face and ID photo from which the provider (and the law's reading of it) takes them for one person. */
export const PASSING_SIMILARITY = 70;

/**
 * What a result code of the face provider (Tencent FaceID, `ErrCode`) means for the session. 17 "not finished" is no
 * result. A code we do not know is the provider's matter: it does not count against the applicant.
 */
const meanings: ReadonlyMap<string, LivenessEvent | 'UNFINISHED'> = new Map(Object.entries({
  '15': 'expire', // token expired
  '16': 'fail', // retry limit
  '17': 'UNFINISHED',
  '301': 'fail', // another ID number than the one asked about
  '302': 'fail', // ID card out of date
  '1001': 'providerFailed', // engine error
  '1002': 'fail', // not a living face
  '2005': 'doubt', // no record of the person
  '2006': 'fail', // name and ID number do not belong together
  '2007': 'doubt', // no photo on record
  '2016': 'fail', // similarity below the threshold
} as const));

/** The event a result causes. Code 0 passes from 70 on; a success that names a lower similarity, or none, is doubtful. */
export function livenessEventOf(code: string, similarity: number | null): LivenessEvent | 'UNFINISHED' {
  if (code === '0') return similarity !== null && similarity >= PASSING_SIMILARITY ? 'pass' : 'doubt';
  return meanings.get(code) ?? 'providerFailed';
}
