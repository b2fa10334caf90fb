/** Older drivers speak the contract wrongly, or write what they should not: they are told to update. */
export const OLDEST_DRIVER = '1.0.0';

const DRIVER = /^certdesk-driver\/(\d{1,4})\.(\d{1,4})\.(\d{1,4})/;

/** True for a driver of ours that says it is older than `oldest`. Other programs that keep to the contract are welcome. */
export function isOutdated(userAgent: string | undefined, oldest = OLDEST_DRIVER): boolean {
  const found = DRIVER.exec(userAgent ?? '');
  if (!found) return false;
  const given = found.slice(1).map(Number);
  const wanted = oldest.split('.').map(Number);
  const differs = wanted.findIndex((part, index) => part !== given[index]);
  return differs >= 0 && (given[differs] ?? 0) < (wanted[differs] ?? 0);
}
