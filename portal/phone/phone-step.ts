import type { Page } from './open-from-address.js';

export const phoneSteps = ['front', 'back', 'face', 'done'] as const;
export type PhoneStep = (typeof phoneSteps)[number];

/** Whether the face needs nothing more: passed, for a person to look at, or the photo with the card in its place. */
export const faceDone = ({ face, handheld }: Pick<Page, 'face' | 'handheld'>): boolean =>
  face.state === 'PASSED' || face.state === 'UNCERTAIN' || handheld.uploaded;

/** The first step that is not done. */
export function nextStep(page: Pick<Page, 'idFront' | 'idBack' | 'face' | 'handheld' | 'done'>): PhoneStep {
  if (page.done) return 'done';
  if (!page.idFront.uploaded) return 'front';
  if (!page.idBack.uploaded) return 'back';
  return faceDone(page) ? 'done' : 'face';
}
