import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openInstallation } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import type { Installation } from '../../server/installation.js';
import { prepareCases } from '../cases.js';
import { countOf, tally, type DrillOptions, type Figures, type Finding, type Verdict } from '../drill.js';
import { serverEnvironment } from '../environment.js';
import { hireReviewers, openOffice, type StaffPerson } from '../office.js';
import { openScratch, type Scratch } from '../scratch.js';
import type { Attempt } from './attempt.js';
import { readEvidence, since, type CaseEvidence } from './evidence.js';
import { judge } from './judge.js';
import type { ShiftOrders } from './worker.js';

const REVIEWERS = 64;
const worker = fileURLToPath(new URL('./worker.js', import.meta.url));

/** Runs one server process until its people have nothing left to do. */
function workIn(environment: Record<string, string>, orders: ShiftOrders): Promise<readonly Attempt[]> {
  const child = fork(worker, { env: { ...process.env, ...environment }, execArgv: ['--enable-source-maps'] });
  return new Promise((resolve, reject) => {
    let attempts: readonly Attempt[] | undefined;
    child.once('message', (message) => (attempts = message as readonly Attempt[]));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (attempts) resolve(attempts);
      else reject(new Error(`a server process ended with ${code ?? 'a signal'} before its people were done`));
    });
    child.send(orders);
  });
}

/** One person in each process in turn, so that every process has seniors. */
const shareOf = (people: readonly StaffPerson[], process: number, processes: number): StaffPerson[] =>
  people.filter((_, index) => Math.floor(index / 4) % processes === process);

async function race(
  options: DrillOptions,
  environment: Record<string, string>,
  people: readonly StaffPerson[],
): Promise<Attempt[]> {
  const { processes, seed, control, runs } = options;
  const orders = Array.from({ length: processes }, (_, index) => ({
    people: shareOf(people, index, processes),
    seed,
    control,
    takes: REVIEWERS + 3 * runs,
  }));
  return (await Promise.all(orders.map((order) => workIn(environment, order)))).flat();
}

async function evidenceOf(
  { runtime }: Installation,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CaseEvidence>> {
  return readEvidence(runtime.db.orm.em.fork(), ids);
}

function figuresOf(findings: readonly Finding[], attempts: readonly Attempt[], raceSeconds: number): Figures {
  return {
    reviewers: REVIEWERS,
    doubleClaims: countOf(findings, 'double-claim'),
    doubleDecisions: countOf(findings, 'double-decision'),
    undecided: countOf(findings, 'undecided'),
    rawErrors: findings.filter(({ kind }) => kind === 'raw-error').length,
    busy: attempts.filter(({ outcome }) => outcome === 'BUSY').length,
    kinds: tally(findings.map(({ kind }) => kind)),
    calls: attempts.length,
    outcomes: tally(attempts.map(({ outcome }) => outcome)),
    attacks: tally(attempts.flatMap(({ attack }) => attack ?? [])),
    raceSeconds,
  };
}

async function prepare(options: DrillOptions, scratch: Scratch) {
  const databaseUrl = await scratch.database('claim_race');
  const environment = serverEnvironment({
    databaseUrl,
    folder: scratch.folder,
    bankFolder: join(scratch.folder, 'bank'),
  });
  const installation = await openInstallation(readConfig(environment));
  await openOffice(installation);
  const people = await hireReviewers(installation, REVIEWERS);
  const ids = (await prepareCases(installation, options.runs)).map(({ id }) => id);
  return { environment, installation, people, ids };
}

export async function run(options: DrillOptions): Promise<Verdict> {
  const scratch = await openScratch(options.db);
  try {
    const { environment, installation, people, ids } = await prepare(options, scratch);
    const before = await evidenceOf(installation, ids);
    options.progress(`${ids.length} applications wait for ${REVIEWERS} reviewers in ${options.processes} processes`);
    const started = performance.now();
    const attempts = await race(options, environment, people);
    const raceSeconds = Math.round((performance.now() - started) / 100) / 10;
    const after = await evidenceOf(installation, ids);
    await installation.close();
    const changes = new Map([...after].map(([id, evidence]) => [id, since(before.get(id)!, evidence)]));
    const findings = judge(changes, attempts);
    return { findings, figures: figuresOf(findings, attempts, raceSeconds) };
  } finally {
    await scratch.close();
  }
}
