/** Stands in `urgentAt` where no bid opening was granted, so that one index orders the queue on both databases. */
export const NOT_URGENT = new Date('9999-12-31T00:00:00.000Z');

/** The granted bid opening, or null where there is none. */
export function urgentOrNull(urgentAt: Date): Date | null {
  return urgentAt.getTime() >= NOT_URGENT.getTime() ? null : urgentAt;
}
