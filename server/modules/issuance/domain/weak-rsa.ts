/** Odd primes below a bound, by Eratosthenes. */
function oddPrimesBelow(bound: number): readonly number[] {
  const composite = new Uint8Array(bound);
  const primes: number[] = [];
  for (let candidate = 3; candidate < bound; candidate += 2) {
    if (composite[candidate]) continue;
    primes.push(candidate);
    for (let multiple = candidate * candidate; multiple < bound; multiple += candidate) composite[multiple] = 1;
  }
  return primes;
}

const smallPrimes = oddPrimesBelow(10_000);

/** A prime below 10,000 divides it: the key was not made by any sound generator. */
export const hasSmallFactor = (modulus: bigint): boolean =>
  modulus % 2n === 0n || smallPrimes.some((prime) => modulus % BigInt(prime) === 0n);

const ROCA_GENERATOR = 65_537;

/** The powers of the generator modulo a prime. */
function subgroup(prime: number): ReadonlySet<number> {
  const powers = new Set<number>();
  for (let power = 1; !powers.has(power); power = (power * (ROCA_GENERATOR % prime)) % prime) powers.add(power);
  return powers;
}

const rocaSubgroups = smallPrimes.filter((prime) => prime <= 167).map((prime) => ({ prime: BigInt(prime), powers: subgroup(prime) }));

/**
 * The fingerprint of CVE-2017-15361 (Nemec and others, CCS 2017, section 2): Infineon's library made primes that are
 * powers of 65537 modulo the product of small primes, so the modulus is one, too, modulo each of them. By chance a sound
 * key looks so once in about 2^27.
 */
export const hasRocaFingerprint = (modulus: bigint): boolean =>
  rocaSubgroups.every(({ prime, powers }) => powers.has(Number(modulus % prime)));

export function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

const FERMAT_ROUNDS = 100;

/** Fermat's method finds primes that lie close together (CVE-2022-26320); 100 rounds are what the Baseline Requirements ask. */
export function hasClosePrimes(modulus: bigint): boolean {
  let middle = squareRoot(modulus);
  if (middle * middle < modulus) middle += 1n;
  for (let round = 0; round < FERMAT_ROUNDS; round += 1, middle += 1n) {
    const rest = middle * middle - modulus;
    // Squares end in these hexadecimal digits alone: three roots in four are not drawn.
    if (![0n, 1n, 4n, 9n].includes(rest & 15n)) continue;
    const root = squareRoot(rest);
    if (root * root === rest) return true;
  }
  return false;
}
