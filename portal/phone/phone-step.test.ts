import { expect, test } from '@jest/globals';
import { nextStep } from './phone-step.js';

const photo = (uploaded: boolean) => ({ uploaded, adviceZh: null, adviceEn: null });
const face = (state: string) => ({ state, stateZh: '', stateEn: '', attemptsLeft: 3, retryAt: null, adviceZh: null, adviceEn: null });
const page = (front: boolean, back: boolean, state = 'NONE', handheld = false, done = false) =>
  ({ idFront: photo(front), idBack: photo(back), face: face(state), handheld: photo(handheld), done });

test.each([
  [page(false, false), 'front'],
  [page(false, true), 'front'],
  [page(true, false), 'back'],
  [page(true, true), 'face'],
  [page(true, true, 'FAILED'), 'face'],
  [page(true, true, 'PROVIDER_ERROR'), 'face'],
  [page(true, true, 'PASSED'), 'done'],
  [page(true, true, 'UNCERTAIN'), 'done'],
  [page(true, true, 'FAILED', true), 'done'],
  [page(false, false, 'NONE', false, true), 'done'],
] as const)('the phone goes on where something is missing (%#)', (given, step) => {
  expect(nextStep(given)).toBe(step);
});
