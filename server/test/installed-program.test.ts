import { expect, test } from '@jest/globals';
import { installedProgram } from './installed-program.js';

test('a missing program is refused with the package that brings it', () => {
  expect(() => installedProgram(['no-such-program'], 'some-package')).toThrow('apt-get install some-package');
});

test('a program off the PATH is found by its second name', () => {
  expect(installedProgram(['no-such-program', 'sh'], 'dash')).toMatch(/\/sh$/);
});
