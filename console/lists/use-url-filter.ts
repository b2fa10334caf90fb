import { useSearchParams } from 'react-router-dom';

/** Filters of a page, kept in its address so that it can be passed on. Never for personal data. */
export function useUrlFilter<K extends string>(names: readonly K[]): [Record<K, string>, (name: K, value: string) => void] {
  const [params, setParams] = useSearchParams();
  const filter = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<K, string>;
  const set = (name: K, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return [filter, set];
}
