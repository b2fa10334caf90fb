import type { ThemeOptions } from '@mui/material/styles';
import { componentStyles } from './component-styles.js';
import { globalStyles } from './global-styles.js';
import { dark, light, type Tokens } from './tokens.js';

function themeOf(tokens: Tokens, mode: 'light' | 'dark'): ThemeOptions {
  return {
    palette: {
      mode,
      primary: { main: tokens.accent, contrastText: tokens.onAccent },
      secondary: { main: tokens.accent, contrastText: tokens.onAccent },
      error: { main: tokens.bad },
      warning: { main: tokens.warn },
      success: { main: tokens.ok },
      background: { default: tokens.bg, paper: tokens.panel },
      text: { primary: tokens.ink, secondary: tokens.mute },
      divider: tokens.line,
    },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: 'var(--font)',
      fontSize: 13,
      htmlFontSize: 14,
      button: { textTransform: 'none', fontWeight: 400 },
      h6: { fontSize: 15, fontWeight: 600 },
      body1: { fontSize: 13 },
      body2: { fontSize: 13 },
      caption: { fontSize: 12 },
    },
    components: { ...componentStyles, MuiCssBaseline: { styleOverrides: globalStyles(tokens, mode) } },
  };
}

export const lightTheme = themeOf(light, 'light');
export const darkTheme = themeOf(dark, 'dark');
