/** Σ weight × value over the characters of `text`, value = index in `alphabet`. All characters must be in it. */
export function weightedSum(text: string, alphabet: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * alphabet.indexOf(text.charAt(index)), 0);
}
