import type { StateMachine, Transition } from '../server/platform/state-machine.js';

/** A table of states whatever its states and events are called. */
export type AnyMachine = Pick<StateMachine<string, string>, 'name' | 'initial' | 'labels' | 'terminal'> & {
  readonly transitions: readonly Transition<string, string>[];
};

/** What the state waits for, in words; see waitingStates of the application. */
export type Waits = Readonly<Partial<Record<string, { readonly owner: string; readonly timeout: string; readonly next: string }>>>;

/** A Mermaid diagram: one arrow per pair of states, with all events that lead that way. */
export function diagram({ initial, labels, terminal, transitions }: AnyMachine): string {
  const arrows = new Map<string, string[]>();
  for (const { event, from, to } of transitions) {
    for (const source of from) {
      for (const target of to) {
        const key = `  ${source} --> ${target}`;
        arrows.set(key, [...(arrows.get(key) ?? []), event]);
      }
    }
  }
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...Object.entries(labels).map(([state, { zh }]) => `  ${state} : ${state}<br/>${zh}`),
    `  [*] --> ${initial}`,
    ...[...arrows].map(([arrow, events]) => `${arrow} : ${events.join(', ')}`),
    ...terminal.map((state) => `  ${state} --> [*]`),
    '```',
  ].join('\n');
}

/** Every transition with who may cause it and what else must hold. */
export function transitionTable({ transitions }: AnyMachine): string {
  const rows = transitions.map(({ event, from, to, by, guard }) =>
    `| ${event} | ${from.join(', ')} | ${to.join(' / ')} | ${by.join(', ')} | ${guard ?? ''} |`);
  return ['| event | from | to | by | guard |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** Who owns each waiting state and what happens when nobody acts. */
export function waitingTable(waits: Waits): string {
  const rows = Object.entries(waits).map(([state, wait]) => `| ${state} | ${wait!.owner} | ${wait!.timeout} | ${wait!.next} |`);
  return ['| waiting state | rests with | until | then |', '|---|---|---|---|', ...rows].join('\n');
}
