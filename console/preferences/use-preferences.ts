import { useStore } from 'ra-core';

export type Density = 'dense' | 'comfortable';

export function useDensity(): [Density, (next: Density) => void] {
  return useStore<Density>('density', 'dense');
}

/** Single-key shortcuts can be switched off (WCAG 2.2, 2.1.4). */
export function useShortcutsEnabled(): [boolean, (next: boolean) => void] {
  return useStore<boolean>('shortcuts', true);
}
