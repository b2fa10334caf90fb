import { describe, expect, test } from '@jest/globals';
import { defineStateMachine, tableFaults } from './state-machine.js';

describe('a state table', () => {
  const labels = { A: { zh: '甲', en: 'a' }, B: { zh: '乙', en: 'b' }, C: { zh: '丙', en: 'c' } };

  test('with an unreachable state or a dead end is reported', () => {
    const machine = defineStateMachine({
      name: 'faulty', initial: 'A', labels, terminal: [], transitions: [{ event: 'go', from: ['A'], to: ['B'], by: ['system'] }],
    });
    expect(tableFaults(machine as never)).toEqual([
      'faulty: C cannot be reached', 'faulty: B has no way out', 'faulty: C has no way out',
    ]);
  });

  test('with two transitions for one event is refused at start-up', () => {
    const go = { event: 'go', from: ['A' as const], to: ['B' as const], by: ['system'] };
    expect(() => defineStateMachine({ name: 'double', initial: 'A', labels, terminal: ['B', 'C'], transitions: [go, { ...go }] })).toThrow('A/go');
  });
});
