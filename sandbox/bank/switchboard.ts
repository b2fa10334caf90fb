import type { Fault, FaultOrder } from './faults.js';
import type { Ledger } from './ledger.js';

/** Sets a fault and returns it with its number. */
export function setFault(ledger: Ledger, order: FaultOrder, now: number): Fault {
  const id = ledger.state.lastFaultId + 1;
  const fault: Fault = { ...order, id, setAt: new Date(now).toISOString() };
  ledger.record({ type: 'faults', faults: [...ledger.state.faults, fault], lastId: id });
  return fault;
}

/** Clears one fault, or all; returns how many went. */
export function clearFaults(ledger: Ledger, id?: number): number {
  const before = ledger.state.faults;
  const faults = id === undefined ? [] : before.filter((fault) => fault.id !== id);
  ledger.record({ type: 'faults', faults, lastId: ledger.state.lastFaultId });
  return before.length - faults.length;
}

/** The oldest fault that fits, counted as used. */
export function takeFault(ledger: Ledger, fits: (fault: Fault) => boolean): Fault | undefined {
  const found = ledger.state.faults.find(fits);
  if (!found || found.times === 'ALWAYS') return found;
  const left = found.times - 1;
  const faults = ledger.state.faults.flatMap((fault) => {
    if (fault !== found) return [fault];
    return left > 0 ? [{ ...fault, times: left }] : [];
  });
  ledger.record({ type: 'faults', faults, lastId: ledger.state.lastFaultId });
  return found;
}
