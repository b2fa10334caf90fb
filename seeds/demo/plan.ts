import { reviewingStories } from './stories-reviewing.js';
import { settledStories } from './stories-settled.js';
import { verifyingStories } from './stories-verifying.js';
import { waitingStories } from './stories-waiting.js';
import type { Story } from './story.js';

export const stories: readonly Story[] = [...waitingStories, ...reviewingStories, ...verifyingStories, ...settledStories];

/** The cases of the demonstration as it ships. */
export const fullDemo: number = stories.reduce((sum, { count }) => sum + count, 0);

export interface PlannedCase {
  readonly story: Story;
  readonly ordinal: number;
  /** Position among the cases of its story, and how many these are. */
  readonly index: number;
  readonly of: number;
}

/** So many cases, one of each story at least, the rest in proportion to what ships. */
export function planCases(size = fullDemo): readonly PlannedCase[] {
  const share = size / fullDemo;
  let ordinal = 0;
  return stories.flatMap((story) => {
    const of = Math.max(1, Math.round(story.count * share));
    return Array.from({ length: of }, (_, index) => ({ story, ordinal: ordinal++, index, of }));
  });
}
