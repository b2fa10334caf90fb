import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureSandboxKeys, loadBankKeys, type SandboxKeyFiles } from '../keys.js';
import { Bank, type BankClock } from './bank.js';
import { serveControl } from './control-api.js';
import { BankControl } from './control-client.js';
import type { OwnAccount, Settings } from './events.js';
import { Guard } from './guard.js';
import { BadRequest, pathOf, sendJson } from './http.js';
import { Ledger } from './ledger.js';
import { serveMerchant } from './merchant-api.js';

/** How often the bank looks at its clock when nobody asks it anything. */
const TICK_MS = 200;
/** What a stop waits for running requests; then it cuts those that hang by a fault. */
const GRACE_MS = 1000;

/** The corporate account that pays, unless another is given; both numbers belong to nobody. */
export const demoAccount: OwnAccount = { account: '11050163900000530001', name: '示范数字认证有限公司', branchCode: '105100000017' };

export interface BankOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Folder of the ledger and the keys; made when missing. */
  readonly dir: string;
  readonly clock?: BankClock;
  /** These three count when the folder is new; afterwards the ledger says. */
  readonly own?: OwnAccount;
  readonly balanceFen?: number;
  readonly settings?: Partial<Settings>;
}

export interface RunningBank {
  readonly url: string;
  /** The number of the paying account (`BANK_ACCOUNT`). */
  readonly account: string;
  readonly keyFiles: SandboxKeyFiles;
  readonly control: BankControl;
  /** Lets running requests end, cuts those that hang, closes the ledger. */
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  if (error instanceof BadRequest) return sendJson(response, error.status, { error: error.message });
  console.error(error);
  sendJson(response, 500, { error: 'the sandbox bank failed; its log says why' });
}

function serve(bank: Bank, guard: Guard) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const path = pathOf(request);
      if (path === '/livez') return sendJson(response, 200, { ok: true });
      if (path.startsWith('/v1/')) return await serveMerchant(bank, guard, request, response);
      if (path === '/') return void response.writeHead(302, { location: '/control' }).end();
      return await serveControl(bank, request, response);
    } catch (error) {
      answerError(response, error);
    }
  };
}

function openBank(options: BankOptions, clock: BankClock): Bank {
  const founding = {
    own: options.own ?? demoAccount, balanceFen: options.balanceFen ?? 100_000_000, settings: options.settings ?? {},
  };
  const ledger = Ledger.open(options.dir, founding, clock.now());
  return new Bank(ledger, loadBankKeys(ensureSandboxKeys(options.dir)), clock, founding);
}

function closing(server: Server, bank: Bank, timer: NodeJS.Timeout): () => Promise<void> {
  return () => new Promise((resolve) => {
    clearInterval(timer);
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(impatience);
      bank.ledger.close();
      resolve();
    });
  });
}

/**
 * Starts the bank on the loopback address. The port is taken before the ledger is opened, so two banks never write
 * one ledger when they are given the same port and folder.
 */
export async function startBank(options: BankOptions): Promise<RunningBank> {
  const clock = options.clock ?? { now: () => new Date() };
  const server = createServer();
  const port = await listen(server, options.port);
  try {
    const bank = openBank(options, clock);
    const { account } = bank.ledger.state.own;
    const answer = serve(bank, new Guard(account, bank.keys.merchant));
    server.on('request', (request, response) => void answer(request, response));
    const timer = setInterval(() => bank.run(() => undefined), TICK_MS).unref();
    const url = `http://127.0.0.1:${port}`;
    const keyFiles = ensureSandboxKeys(options.dir);
    return { url, account, keyFiles, control: new BankControl(url), close: closing(server, bank, timer) };
  } catch (error) {
    server.close();
    throw error;
  }
}
