import { accepted, compactText, refused, weightedSum, type Verdict } from './verdict.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Resident ID number (GB 11643-1999): a real date of birth from 1900 to `today` (`YYYY-MM-DD`), and the check character. */
export function checkResidentId(text: string, today: string): Verdict {
  const value = compactText(text).toUpperCase();
  if ([...value].length !== 18) return refused('idLength', { count: [...value].length });
  if (!/^\d{17}[\dX]$/.test(value)) return refused('idCharacters');
  const born = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isDay(born) || born < '1900' || born > today) return refused('idBirth');
  if (residentIdCheckCharacter(value) !== value.charAt(17)) return refused('idCheck');
  return accepted(value);
}

export const residentIdCheckCharacter = (body: string): string =>
  '10X98765432'.charAt(weightedSum(body, '0123456789', WEIGHTS) % 11);

function isDay(text: string): boolean {
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}
