/** Widths in CSS pixels; the middle pane takes what is left. */
export interface PaneSizes {
  readonly left: number;
  readonly right: number;
}

export const defaultPanes: PaneSizes = { left: 372, right: 372 };
export const narrowestPane = 260;
export const widestPane = 640;
const narrowestCentre = 380;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Sizes as they fit a window of `width`: remembered on a wide screen, they may be too much for this one. */
export function fitPanes(wanted: PaneSizes, width: number): PaneSizes {
  const sides = Math.max(2 * narrowestPane, width - narrowestCentre);
  const left = within(wanted.left, narrowestPane, Math.min(widestPane, sides - narrowestPane));
  const right = within(wanted.right, narrowestPane, Math.min(widestPane, sides - left));
  return { left, right };
}
