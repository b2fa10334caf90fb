import { jest } from '@jest/globals';
import { DefaultQueryCompiler } from 'kysely';

/** How many plain-row reads `act` makes: a list must not ask once per row. */
export async function countStatements(act: () => Promise<unknown>): Promise<number> {
  const compiled = jest.spyOn(DefaultQueryCompiler.prototype, 'compileQuery');
  try {
    await act();
    return compiled.mock.calls.length;
  } finally {
    compiled.mockRestore();
  }
}
