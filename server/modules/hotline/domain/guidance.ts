import type { ApplicationState } from '../../application/domain/application-states.js';
import { applyingAnswers } from './guidance-applying.js';
import { bankAnswers } from './guidance-bank.js';
import { endAnswers } from './guidance-end.js';
import type { Answer, Guidance, GuidanceFacts } from './guidance-facts.js';
import { reviewAnswers } from './guidance-review.js';

const answers: Readonly<Record<ApplicationState, Answer>> = { ...applyingAnswers, ...reviewAnswers, ...bankAnswers, ...endAnswers };

/** What a hotline agent tells a caller about a case, in our words after the public guide and its answers. */
export function guidance(facts: GuidanceFacts): Guidance {
  return { deadline: null, attemptsLeft: null, ...answers[facts.state](facts) };
}
