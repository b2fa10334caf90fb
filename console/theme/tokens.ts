/** The colours of one mode. Each becomes a custom property: `panel` → `--panel`. */
export interface Tokens {
  readonly bg: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly mute: string;
  readonly accent: string;
  /** Text on `accent`. */
  readonly onAccent: string;
  readonly ok: string;
  readonly warn: string;
  readonly warnbg: string;
  readonly bad: string;
  readonly badbg: string;
  readonly okbg: string;
  readonly chip: string;
  /** Behind a scan, so that a white page keeps its edges in both modes. */
  readonly scan: string;
}

export const light: Tokens = {
  bg: '#f5f6f8',
  panel: '#ffffff',
  line: '#e3e6eb',
  ink: '#1b2430',
  // 4.9:1 on bg and 4.5:1 on chip, so that small print passes WCAG AA on every ground it stands on.
  mute: '#5f6a78',
  accent: '#1f5fbf',
  onAccent: '#ffffff',
  ok: '#1a7347',
  // #a86200 reads 4.4:1 on warnbg: a shade darker passes AA.
  warn: '#985800',
  warnbg: '#fff6e5',
  bad: '#b3261e',
  badbg: '#fdecea',
  okbg: '#e8f5ee',
  chip: '#eef1f5',
  scan: '#8d9299',
};

export const dark: Tokens = {
  bg: '#12161c',
  panel: '#1a2029',
  line: '#2b333f',
  ink: '#e6ebf2',
  mute: '#97a3b3',
  accent: '#7db0ff',
  onAccent: '#0d1a2e',
  ok: '#63c795',
  warn: '#f0b45a',
  warnbg: '#33290f',
  bad: '#ff8a80',
  badbg: '#3a1a18',
  okbg: '#14301f',
  chip: '#252d38',
  scan: '#3a4049',
};

export const fontStack =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';
/** Before the Chinese fonts where the page is in English. */
export const latinStack = '"Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial';
export const monoStack = 'ui-monospace, Menlo, Consolas, monospace';

export function customProperties(tokens: Tokens): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [`--${name}`, colour]));
}
