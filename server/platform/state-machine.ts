import { DomainError, type Bilingual } from './errors.js';

/** One row of a state table. */
export interface Transition<S extends string, E extends string> {
  readonly event: E;
  readonly from: readonly S[];
  /** Where it may lead; with more than one target the command names which. */
  readonly to: readonly S[];
  /** Who may cause it: role names, `applicant`, or `system`. */
  readonly by: readonly string[];
  /** What must hold besides, in words; the command's guarded write enforces it. */
  readonly guard?: string;
}

export interface StateMachine<S extends string, E extends string> {
  readonly name: string;
  readonly initial: S;
  readonly labels: Readonly<Record<S, Bilingual>>;
  readonly terminal: readonly S[];
  readonly transitions: readonly Transition<S, E>[];
  /** The transition of `event` out of `state`, or a WRONG_STATE refusal. */
  require(state: S, event: E): Transition<S, E>;
  /** States from which `event` is possible. */
  sources(event: E): readonly S[];
  /** Events possible in `state`. */
  eventsFrom(state: S): readonly E[];
}

/** Builds a machine from its table; throws at start-up when the table contradicts itself. */
export function defineStateMachine<S extends string, E extends string>(table: {
  readonly name: string;
  readonly initial: S;
  readonly labels: Readonly<Record<S, Bilingual>>;
  readonly terminal: readonly S[];
  readonly transitions: readonly Transition<S, E>[];
}): StateMachine<S, E> {
  const byKey = new Map<string, Transition<S, E>>();
  for (const transition of table.transitions) {
    for (const from of transition.from) {
      const key = `${from}/${transition.event}`;
      if (byKey.has(key)) throw new Error(`${table.name}: two transitions for ${key}`);
      byKey.set(key, transition);
    }
  }
  return {
    ...table,
    require(state, event) {
      const found = byKey.get(`${state}/${event}`);
      if (found) return found;
      throw wrongState(table.labels[state], state);
    },
    sources: (event) => table.transitions.filter((t) => t.event === event).flatMap((t) => t.from),
    eventsFrom: (state) => table.transitions.filter((t) => t.from.includes(state)).map((t) => t.event),
  };
}

export function wrongState(label: Bilingual, state: string): DomainError {
  return new DomainError(
    'WRONG_STATE',
    { zh: `当前状态为“${label.zh}”，不能进行此操作，请刷新后查看`, en: `Not possible while the record is "${label.en}"; reload to see what it is now` },
    { state },
  );
}

/** States that cannot be reached from the initial one, and non-terminal ones with no way out: both are table faults. */
export function tableFaults<S extends string, E extends string>(machine: StateMachine<S, E>): string[] {
  const states = Object.keys(machine.labels) as S[];
  const reached = new Set<S>([machine.initial]);
  for (const state of reached) {
    for (const t of machine.transitions) if (t.from.includes(state)) t.to.forEach((target) => reached.add(target));
  }
  const leaving = new Set(machine.transitions.flatMap((t) => t.from));
  return [
    ...states.filter((s) => !reached.has(s)).map((s) => `${machine.name}: ${s} cannot be reached`),
    ...states.filter((s) => !leaving.has(s) && !machine.terminal.includes(s)).map((s) => `${machine.name}: ${s} has no way out`),
    ...machine.terminal.filter((s) => !(s in machine.labels)).map((s) => `${machine.name}: ${s} is unknown`),
  ];
}
