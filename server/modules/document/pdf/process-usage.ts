import { readFileSync } from 'node:fs';

export interface ProcessUsage {
  /** Processor time so far. */
  readonly cpuMs: number;
  /** Memory that is resident now. */
  readonly bytes: number;
}

/** proc(5): times are in ticks of a hundredth of a second on every Linux that Node runs on, memory in pages. */
const MS_PER_TICK = 10;
const BYTES_PER_PAGE = 4096;

/** What a process takes, where the system tells (Linux); undefined elsewhere, and of one that has ended. */
export function readUsage(pid: number): ProcessUsage | undefined {
  const stat = readStat(pid);
  // The name in brackets may hold anything; the numbers follow its end: state is the third field.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!fields) return undefined;
  const [user, system, pages] = [fields[11], fields[12], fields[21]].map(Number);
  return { cpuMs: (user! + system!) * MS_PER_TICK, bytes: pages! * BYTES_PER_PAGE };
}

function readStat(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined; // no such file on other systems, or no such process any more
  }
}
