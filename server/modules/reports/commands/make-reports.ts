import { after, hours } from '../../../platform/clock.js';
import type { DocumentStore } from '../../../gateways/document-store/port.js';
import { messageOf } from '../../../platform/errors.js';
import type { Runtime } from '../../../platform/runtime.js';
import { systemActor } from '../../../platform/unit-of-work.js';
import { ReportRun } from '../report-run.entity.js';
import { dailyWorkbook } from '../workbook/daily-workbook.js';

const actor = systemActor('make-reports');
const KEPT = hours(24);
const PROGRESS_EVERY = 200;

class Cancelled extends Error {}

/** Makes every queued report, one after the other. Runs under the job's lease: what is RUNNING at its start was orphaned. */
export async function makeReports(runtime: Runtime, documents: DocumentStore): Promise<void> {
  await runtime.transact(actor, ({ em }) => em.nativeUpdate(ReportRun, { state: 'RUNNING' }, { state: 'QUEUED', rowsWritten: 0 }));
  for (;;) {
    const next = await runtime.db.orm.em.fork().findOne(ReportRun, { state: 'QUEUED' }, { orderBy: { requestedAt: 'asc', id: 'asc' } });
    if (!next) return;
    if (await started(runtime, next)) await make(runtime, documents, next);
  }
}

async function started(runtime: Runtime, { id, version }: ReportRun): Promise<boolean> {
  return change(runtime, id, version, { state: 'QUEUED' }, { state: 'RUNNING', version: version + 1 });
}

async function make(runtime: Runtime, documents: DocumentStore, run: ReportRun): Promise<void> {
  const version = run.version + 1;
  const from = { state: 'RUNNING' as const };
  try {
    const { content, rows } = await dailyWorkbook(runtime, run, progressOf(runtime, run.id, version));
    // A key of this try alone: after a crash between file and row the next try must not meet the old file.
    const storageKey = `reports/${run.id}-${version}.xlsx`;
    const sealed = runtime.sealing.sealBytes(content, reportPlace(run.id));
    await documents.put(storageKey, sealed);
    const expiresAt = after(runtime.clock.now(), KEPT);
    const ready = { state: 'READY' as const, rowsWritten: rows, storageKey, expiresAt, finishedAt: runtime.clock.now(), version: version + 1 };
    if (!(await change(runtime, run.id, version, from, ready))) await documents.remove(storageKey);
  } catch (error) {
    if (error instanceof Cancelled) return;
    runtime.log.error({ err: error, reportId: run.id }, 'report failed');
    const message = messageOf(error).slice(0, 500);
    await change(runtime, run.id, version, from, { state: 'FAILED', error: message, finishedAt: runtime.clock.now(), version: version + 1 });
  }
}

/** Writes progress now and then; throws Cancelled when somebody cancelled the report meanwhile. */
function progressOf(runtime: Runtime, id: string, version: number): (rowsWritten: number) => Promise<void> {
  return async (rowsWritten) => {
    if (rowsWritten % PROGRESS_EVERY !== 0) return;
    if (!(await change(runtime, id, version, { state: 'RUNNING' }, { rowsWritten }))) throw new Cancelled();
  };
}

async function change(runtime: Runtime, id: string, version: number, from: Pick<ReportRun, 'state'>, to: Partial<ReportRun>): Promise<boolean> {
  return (await runtime.transact(actor, ({ em }) => em.nativeUpdate(ReportRun, { id, version, ...from }, to))) === 1;
}

export const reportPlace = (id: string) => ({ table: 'report_run', column: 'file', id });

/** Removes reports past their time. */
export async function expireReports(runtime: Runtime, documents: DocumentStore): Promise<void> {
  const old = await runtime.db.orm.em.fork().find(ReportRun, { state: 'READY', expiresAt: { $lte: runtime.clock.now() } }, { limit: 100 });
  for (const { id, version, storageKey } of old) {
    const expired = await change(runtime, id, version, { state: 'READY' }, { state: 'EXPIRED', version: version + 1, storageKey: null });
    if (expired && storageKey) await documents.remove(storageKey);
  }
}
