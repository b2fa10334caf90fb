import { parseArgs } from 'node:util';
import { finding, UnfitInstallation } from '../server/platform/finding.js';

export interface SeedRequest {
  /** Seeds an empty database and leaves any other as it is. */
  readonly ifEmpty: boolean;
  /** Cases of a load seed; undefined for the demonstration. */
  readonly size: number | undefined;
}

/** There are names for so many organisations (organisations.ts), and each has one order. */
const MOST = 240_000;

/** Reads `[--size N] [--if-empty]`. Throws UnfitInstallation for anything else. */
export function readArguments(parameters: readonly string[]): SeedRequest {
  const { size, 'if-empty': ifEmpty } = parsed(parameters);
  if (size === undefined) return { ifEmpty, size };
  const number = /^\d+$/.test(size) ? Number(size) : 0;
  if (number < 1 || number > MOST) throw misused(`--size 应为 1 至 ${MOST} 的整数`, `--size takes a whole number from 1 to ${MOST}`);
  return { ifEmpty, size: number };
}

function parsed(parameters: readonly string[]): { readonly size?: string | undefined; readonly 'if-empty': boolean } {
  try {
    const options = { size: { type: 'string' }, 'if-empty': { type: 'boolean', default: false } } as const;
    return parseArgs({ args: [...parameters], options }).values;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw misused(`用法：npm run db:seed -- [--size N] [--if-empty]（${why}）`, 'usage: npm run db:seed -- [--size N] [--if-empty]');
  }
}

const misused = (zh: string, en: string): UnfitInstallation => new UnfitInstallation([finding('error', 'db:seed', zh, en)]);
