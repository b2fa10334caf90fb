import type { PKCS11 } from 'pkcs11js';
import { DriverStop } from '../outcome/driver-stop.js';
import { plain } from '../outcome/sentence.js';
import { ck } from './ck.js';
import type { Token } from './token.js';
import { returnValueOf } from './token-faults.js';

export interface TokenModule {
  readonly path: string;
  readonly description: string;
  /** Tokens inserted and initialised now. */
  tokens(): readonly Token[];
  close(): void;
}

/** The addon is loaded when it is needed: where it cannot be, everything but tokens still works and says so. */
async function newLibrary(): Promise<PKCS11> {
  try {
    const { default: pkcs11js } = await import('pkcs11js');
    return new pkcs11js.PKCS11();
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new DriverStop('NO_MODULE', {
      detail: {
        zh: `本程序的 PKCS#11 组件不能在这台电脑上使用（${process.platform}-${process.arch}）：${text}`,
        en: `This program’s PKCS#11 part cannot be used on this computer (${process.platform}-${process.arch}): ${text}`,
      },
      cause,
    });
  }
}

/** Loads and initialises one module. NO_MODULE where it is not to be loaded. */
export async function openModule(path: string): Promise<TokenModule> {
  const library = await newLibrary();
  try {
    library.load(path);
    initialize(library);
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new DriverStop('NO_MODULE', {
      detail: { zh: `PKCS#11 模块 ${path} 无法加载：${text}`, en: `The PKCS#11 module ${path} cannot be loaded: ${text}` }, cause,
    });
  }
  const { libraryDescription, libraryVersion: { major, minor } } = library.C_GetInfo();
  return {
    path,
    description: `${libraryDescription.trim()} ${major}.${minor}`,
    tokens: () => library.C_GetSlotList(true).flatMap((slot) => tokenIn(library, path, slot)),
    close: () => {
      library.C_Finalize();
      library.close();
    },
  };
}

function initialize(library: PKCS11): void {
  try {
    library.C_Initialize();
  } catch (fault) {
    if (returnValueOf(fault) !== ck.CKR_CRYPTOKI_ALREADY_INITIALIZED) throw fault;
  }
}

/** Nothing where the token went between two calls, or was never initialised. */
function tokenIn(library: PKCS11, modulePath: string, slot: Buffer): readonly Token[] {
  try {
    const { label, serialNumber, manufacturerID, model, flags } = library.C_GetTokenInfo(slot);
    if ((flags & ck.CKF_TOKEN_INITIALIZED) === 0) return [];
    const [name, serial, maker, kind] = [label, serialNumber, manufacturerID, model].map((text) => plain(text.trim()));
    return [{ library, modulePath, slot, label: name!, serial: serial!, maker: maker!, model: kind!, flags }];
  } catch (fault) {
    if (returnValueOf(fault) === undefined) throw fault;
    return [];
  }
}
