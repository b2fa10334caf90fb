/** Percent of a segment's working time after which somebody is told; 100 is the breach, which goes to a manager. */
export const slaLevels = [50, 75, 90, 100] as const;
export type SlaLevel = (typeof slaLevels)[number];

export interface SegmentTime {
  /** Working minutes the segment began with. */
  readonly given: number;
  /** Working minutes from now to the deadline. */
  readonly left: number;
  /** The deadline has passed by the clock: only that is the breach, it may be night before a deadline at opening. */
  readonly overdue: boolean;
}

/** The highest level a running segment has reached; undefined before the first. */
export function reachedLevel({ given, left, overdue }: SegmentTime): SlaLevel | undefined {
  if (overdue) return 100;
  const used = given > 0 ? ((given - left) / given) * 100 : 0;
  return slaLevels.findLast((level) => level < 100 && used >= level);
}
