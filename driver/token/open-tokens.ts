import { DriverStop } from '../outcome/driver-stop.js';
import type { Token } from './token.js';
import { openModule, type TokenModule } from './token-module.js';
import { usualModules } from './usual-modules.js';

export interface ModuleChoice {
  /** Paths named by --module or CERTDESK_PKCS11_MODULE; where there is none, the usual ones that are installed. */
  readonly modules: readonly string[];
  /** Label or serial of the token meant, where several are inserted. */
  readonly token?: string | undefined;
}

export interface OpenTokens {
  readonly modules: readonly TokenModule[];
  readonly tokens: readonly Token[];
  /** What kept modules among the usual ones from loading: of interest to the doctor only. */
  readonly faults: readonly DriverStop[];
  close(): void;
}

/** Loads the modules and lists the tokens inserted. A module named explicitly has to load; of the usual ones, one. */
export async function openTokens({ modules: named, token: wanted }: ModuleChoice): Promise<OpenTokens> {
  const paths = named.length > 0 ? named : usualModules();
  const modules: TokenModule[] = [];
  const faults: DriverStop[] = [];
  for (const path of paths) {
    try {
      modules.push(await openModule(path));
    } catch (fault) {
      if (!(fault instanceof DriverStop) || named.length > 0) throw fault;
      faults.push(fault);
    }
  }
  if (modules.length === 0) throw faults[0] ?? new DriverStop('NO_MODULE');
  const meant = ({ label, serial }: Token): boolean => wanted === undefined || label === wanted || serial === wanted;
  const tokens = modules.flatMap((module) => module.tokens().filter(meant));
  return { modules, tokens, faults, close: () => { for (const module of modules) module.close(); } };
}
