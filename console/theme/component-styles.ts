import type { Components, Theme } from '@mui/material/styles';

const flat = { boxShadow: 'none', backgroundImage: 'none' };

/** MUI's parts, brought to the density and calm of the rest: no ripple, no elevation, small controls. */
export const componentStyles: Components<Theme> = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { size: 'small', disableElevation: true, variant: 'outlined', color: 'inherit' },
    styleOverrides: {
      root: { fontSize: 13, lineHeight: 1.5, padding: '4px 12px', minWidth: 0, gap: 6 },
      outlined: { borderColor: 'var(--line)', background: 'var(--panel)' },
    },
  },
  MuiIconButton: { defaultProps: { size: 'small' } },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiCheckbox: { defaultProps: { size: 'small' } },
  MuiRadio: { defaultProps: { size: 'small' } },
  MuiTooltip: {
    defaultProps: { enterDelay: 300, disableInteractive: false },
    styleOverrides: {
      tooltip: { fontSize: 12, background: 'var(--ink)', color: 'var(--panel)', maxWidth: 420, padding: '6px 10px' },
    },
  },
  MuiPaper: { styleOverrides: { rounded: { borderRadius: 8 }, elevation1: flat } },
  MuiDialog: { styleOverrides: { paper: { border: '1px solid var(--line)', backgroundImage: 'none' } } },
  MuiDialogTitle: { styleOverrides: { root: { color: 'var(--ink)', fontSize: 15, fontWeight: 600, padding: '14px 18px 6px' } } },
  MuiDialogContent: { styleOverrides: { root: { padding: '6px 18px 12px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '10px 18px 14px' } } },
  MuiMenuItem: { styleOverrides: { root: { fontSize: 13, minHeight: 32 } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 34 }, indicator: { backgroundColor: 'var(--accent)' } } },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 34,
        minWidth: 0,
        padding: '6px 10px',
        fontSize: 13,
        '&.Mui-selected': { color: 'var(--ink)', fontWeight: 600 },
      },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: { padding: 'var(--row-y) 10px', borderColor: 'var(--line)', fontSize: 13, lineHeight: 1.5 },
      head: { fontWeight: 600, fontSize: 12, color: 'var(--mute)' },
    },
  },
};
