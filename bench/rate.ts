/** Runs an asynchronous task over and over, so many at once, for a time; gives how many ended in a second. */
export async function rateOf(task: (ordinal: number) => Promise<void>, { atOnce, milliseconds }: { atOnce: number; milliseconds: number }): Promise<number> {
  let done = 0;
  let next = 0;
  const began = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      await task(next++);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done / ((performance.now() - began) / 1000);
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
