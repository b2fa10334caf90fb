export interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

export interface ValidityFacts {
  /** The moment of the download. */
  readonly now: Date;
  /** Of the certificate that is renewed. */
  readonly oldNotAfter: Date;
  readonly years: number;
}

const wholeSecond = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 1000) * 1000);

/** The same day of the year; the last of February where that year has no 29th. */
export function yearsLater(moment: Date, years: number): Date {
  const later = new Date(moment);
  later.setUTCFullYear(moment.getUTCFullYear() + years);
  if (later.getUTCMonth() !== moment.getUTCMonth()) later.setUTCDate(0);
  return later;
}

/**
 * Begins with the download. The years paid for follow the old certificate where it still holds, so that who renews in
 * time loses nothing, and begin with the download where it has expired.
 */
export function renewedValidity({ now, oldNotAfter, years }: ValidityFacts): Validity {
  const notBefore = wholeSecond(now);
  const from = wholeSecond(oldNotAfter) > notBefore ? wholeSecond(oldNotAfter) : notBefore;
  return { notBefore, notAfter: yearsLater(from, years) };
}
