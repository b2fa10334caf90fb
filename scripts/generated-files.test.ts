import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { envExampleText } from './env-example-text.js';
import { stateMachinesText } from './state-machines-text.js';

describe('what is generated and committed', () => {
  test('.env.example tells of every key (node scripts/run.mjs scripts/env-example.ts)', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(envExampleText());
  });

  test('docs/state-machines.md draws the tables as they are (npm run states:draw)', () => {
    expect(readFileSync('docs/state-machines.md', 'utf8')).toBe(stateMachinesText());
  });
});
