/** The points at which a drill may kill: all that were passed, or those whose name holds a text. Throws when none does. */
export function chosenPoints(passed: readonly string[], at: string | undefined): readonly string[] {
  const chosen = at === undefined ? passed : passed.filter((label) => label.includes(at));
  if (chosen.length === 0) throw new Error(`no kill point holds "${at ?? ''}"; ${passed.length} were passed`);
  return chosen;
}
