import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY_DISK = '/dev/shm';
const ROOM_NEEDED = 2 ** 30;

/**
 * A folder named by `prefix` and this process. In memory where there is room: a commit's flush then costs nothing, with
 * the durability settings of production (4 ms on the disk of the machine this was measured on, so that the disk and not
 * the product would set the pace), and a process that is killed loses nothing that it wrote. Folders of processes that
 * were killed outright are removed on the way.
 */
export function makeScratchFolder(prefix: string): string {
  const parent = memoryDiskHasRoom() ? MEMORY_DISK : tmpdir();
  removeLeftovers(parent, prefix);
  return mkdtempSync(join(parent, `${prefix}${process.pid}-`));
}

function memoryDiskHasRoom(): boolean {
  try {
    accessSync(MEMORY_DISK, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(MEMORY_DISK);
    return bavail * bsize > ROOM_NEEDED;
  } catch {
    return false; // no memory disk on this system
  }
}

function removeLeftovers(parent: string, prefix: string): void {
  for (const name of readdirSync(parent).filter((each) => each.startsWith(prefix))) {
    const [, pid] = /^(\d+)-/.exec(name.slice(prefix.length)) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
