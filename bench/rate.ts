export interface Rate {
  readonly perSecond: number;
  /** Of all threads of this process together. */
  readonly perProcessorSecond: number;
}

/** Runs an asynchronous task over and over, so many at once, for a time. */
export async function rateOf(task: () => Promise<void>, { atOnce, milliseconds }: { atOnce: number; milliseconds: number }): Promise<Rate> {
  let done = 0;
  const used = process.cpuUsage();
  const began = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      await task();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(used);
  return { perSecond: done / seconds, perProcessorSecond: done / ((user + system) / 1e6) };
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
