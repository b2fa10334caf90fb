export interface PaletteCommand {
  readonly id: string;
  readonly label: string;
  /** How it is typed as a shortcut, for learning. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Each typed part has to occur in the label, in any order; those that begin with it come first. */
export function matchingCommands(commands: readonly PaletteCommand[], typed: string): readonly PaletteCommand[] {
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = ({ label }: PaletteCommand) => (label.toLowerCase().startsWith(parts[0] ?? '') ? 0 : 1);
  return commands
    .filter(({ label }) => parts.every((part) => label.toLowerCase().includes(part)))
    .toSorted((a, b) => rank(a) - rank(b));
}
