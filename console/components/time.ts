const inShanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

interface ShanghaiTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:mm` */
  readonly minute: string;
  readonly second: string;
}

function inParts(at: Date): ShanghaiTime {
  const parts = Object.fromEntries(inShanghai.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    minute: `${parts['hour']}:${parts['minute']}`,
    second: parts['second'] ?? '00',
  };
}

/** `2026-11-20 15:02`, always in Asia/Shanghai whatever the desk's own zone. */
export function minuteText(iso: string | Date): string {
  const { day, minute } = inParts(new Date(iso));
  return `${day} ${minute}`;
}

/** `2026-11-20 15:02:41`, for audit rows. */
export function secondText(iso: string | Date): string {
  return `${minuteText(iso)}:${inParts(new Date(iso)).second}`;
}

/** `2026-11-20` */
export function dayText(iso: string | Date): string {
  return inParts(new Date(iso)).day;
}

/** `15:02` */
export function clockText(iso: string | Date): string {
  return inParts(new Date(iso)).minute;
}

/** `11-20 15:02` within the year of `now`, else with the year. */
export function shortText(iso: string | Date, now: Date): string {
  const text = minuteText(iso);
  return text.slice(0, 4) === dayText(now).slice(0, 4) ? text.slice(5) : text;
}
