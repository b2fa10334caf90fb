/** The date in China, where these certificates are used: 2026-11-01. */
export const day = (time: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(time);
