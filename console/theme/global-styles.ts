import { customProperties, fontStack, latinStack, monoStack, type Tokens } from './tokens.js';

const roots = {
  ':root': { '--row-y': '6px', '--section-y': '10px', '--bar-h': '44px', '--font': fontStack },
  // Chinese fonts tear English words apart at apostrophes, which they set full width.
  ':root:lang(en)': { '--font': `${latinStack}, ${fontStack}` },
  ':root[data-density="comfortable"]': { '--row-y': '10px', '--section-y': '14px' },
};

const textClasses = {
  '.num': { fontVariantNumeric: 'tabular-nums' },
  '.amount': { fontVariantNumeric: 'tabular-nums', textAlign: 'right' as const, whiteSpace: 'nowrap' as const },
  '.mono': { fontFamily: monoStack, fontSize: 12 },
  a: { color: 'var(--accent)' },
  'a.plain': { color: 'inherit', textDecoration: 'none' },
  'a.plain:hover': { textDecoration: 'underline' },
  '.mute': { color: 'var(--mute)' },
  '.visually-hidden': {
    position: 'absolute' as const,
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap' as const,
  },
};

/** What every page shares, as MUI's `CssBaseline` overrides of one mode. */
export function globalStyles(tokens: Tokens, mode: 'light' | 'dark') {
  return {
    ...roots,
    ':root, :host': { ...customProperties(tokens), colorScheme: mode },
    'html, body, #root': { height: '100%' },
    body: { background: 'var(--bg)', color: 'var(--ink)', font: '13px/1.5 var(--font)' },
    // After `font`, which resets it: quotation marks and apostrophes as wide as they are.
    ':root:lang(en) :is(body, button, input, textarea)': { fontVariantEastAsian: 'proportional-width' },
    kbd: {
      font: `11px/1 ${monoStack}`,
      border: '1px solid var(--line)',
      borderBottomWidth: 2,
      borderRadius: 4,
      padding: '1px 5px',
      color: 'var(--mute)',
      background: 'var(--panel)',
      whiteSpace: 'nowrap' as const,
    },
    'h2, h3': { margin: 0, fontSize: 12, color: 'var(--mute)', fontWeight: 600 },
    ':focus-visible': { outline: '2px solid var(--accent)', outlineOffset: 1 },
    // Focused by script to hold the focus, e.g. a dialog's frame: a ring would say nothing.
    '[tabindex="-1"]:focus-visible': { outline: 'none' },
    '@media (prefers-reduced-motion: reduce)': {
      '*, *::before, *::after': { transitionDuration: '0.01ms !important', animationDuration: '0.01ms !important' },
    },
    ...textClasses,
  };
}
