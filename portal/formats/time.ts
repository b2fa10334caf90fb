const inShanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

function partsOf(at: Date): Record<string, string> {
  return Object.fromEntries(inShanghai.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** `2026-11-20`, always in Asia/Shanghai whatever the visitor's own zone. */
export function dayText(iso: string | number): string {
  const { year, month, day } = partsOf(new Date(iso));
  return `${year}-${month}-${day}`;
}

/** `15:02` */
export function clockText(iso: string | number): string {
  const { hour, minute } = partsOf(new Date(iso));
  return `${hour}:${minute}`;
}

/** `2026-11-20 15:02` */
export const minuteText = (iso: string | number): string => `${dayText(iso)} ${clockText(iso)}`;

/** `9:05` minutes and seconds, `1:02:03` from an hour on; nothing left is `0:00`. */
export function spanText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
