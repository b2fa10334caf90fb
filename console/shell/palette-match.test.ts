import { describe, expect, test } from '@jest/globals';
import { matchingCommands, type PaletteCommand } from './palette-match.js';

const command = (label: string): PaletteCommand => ({ id: label, label, run: () => undefined });
const commands = ['Go to queue', 'Queue: take the next', 'Dark mode'].map(command);
const labels = (typed: string): string[] => matchingCommands(commands, typed).map(({ label }) => label);

describe('the command palette', () => {
  test('offers everything before anything is typed', () => {
    expect(labels('')).toHaveLength(3);
  });

  test('finds parts in any order and case', () => {
    expect(labels('NEXT queue')).toEqual(['Queue: take the next']);
  });

  test('puts what begins with the text first', () => {
    expect(labels('queue')).toEqual(['Queue: take the next', 'Go to queue']);
  });

  test('offers nothing that does not match', () => {
    expect(labels('xyz')).toEqual([]);
  });
});
