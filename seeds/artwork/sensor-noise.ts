import { seededRandom } from '../../server/platform/random.js';

const length = 1 << 16;
const scaled = new Map<number, Int8Array>();
let unit: Float32Array | undefined;

/** 65,536 normally distributed steps with standard deviation `grain`, the same in every process. */
export function sensorNoise(grain: number): Int8Array {
  const known = scaled.get(grain);
  if (known) return known;
  unit ??= normalNumbers();
  const noise = Int8Array.from(unit, (value) => Math.round(value * grain));
  scaled.set(grain, noise);
  return noise;
}

/** Four uniform bytes summed and scaled: close enough to the normal distribution to look like a sensor's. */
function normalNumbers(): Float32Array {
  const random = seededRandom('sensor noise');
  const sigma = Math.sqrt(4 * ((256 ** 2 - 1) / 12));
  return Float32Array.from({ length }, () => {
    const sum = random.bytes(4).reduce((total, byte) => total + byte, 0);
    return (sum - 510) / sigma;
  });
}
