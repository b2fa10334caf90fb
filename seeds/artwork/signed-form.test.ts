import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { seededRandom } from '../../server/platform/random.js';
import { formQrText } from './application-form.js';
import { type FormVariant, formVariants } from './form-variant.js';
import { brightness, isDark, isRed, readQrCode, share } from './pixel-reading.fixture.js';
import { formFacts } from './signed-form.fixture.js';
import { renderSignedForm } from './signed-form.js';

/** In pixels of the scan: where the seal and the signature are on a sheet that lies straight. */
const sealArea = { left: 560, top: 1040, width: 320, height: 230 };
const signatureArea = { left: 200, top: 1115, width: 260, height: 75 };

const scan = (seed: string, variant?: FormVariant): Promise<Buffer> =>
  renderSignedForm(formFacts(), seededRandom(seed), variant);

describe('a scan of the signed form', () => {
  test('is the same, byte by byte, when made again from the same seed', async () => {
    expect((await scan('a')).equals(await scan('a'))).toBe(true);
  });

  test('differs for another seed: nobody signs twice alike', async () => {
    expect((await scan('a')).equals(await scan('b'))).toBe(false);
  });

  test('does not depend on what is drawn at the same time', async () => {
    const random = seededRandom('together');
    const [first, second] = await Promise.all([
      renderSignedForm(formFacts(1), random),
      renderSignedForm(formFacts(2), random),
    ]);
    const again = seededRandom('together');
    expect(first.equals(await renderSignedForm(formFacts(1), again))).toBe(true);
    expect(second.equals(await renderSignedForm(formFacts(2), again))).toBe(true);
  });

  test.each(formVariants)('%s: an upright JPEG page of at most 350 KB', async (variant) => {
    const jpeg = await scan('format', variant);
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1000, height: 1414, channels: 3 });
    expect(jpeg.length).toBeLessThan(350 * 1024);
  });

  test('carries a QR code that reads back exactly, however the sheet lies', async () => {
    for (let ordinal = 0; ordinal < 6; ordinal++) {
      const facts = formFacts(ordinal);
      const variant = ordinal % 3 === 2 ? 'skewed' : 'complete';
      const jpeg = await renderSignedForm(facts, seededRandom(`lie ${ordinal}`), variant);
      expect(await readQrCode(jpeg)).toBe(formQrText(facts));
    }
  });

  test('shows red ink where the seal belongs, and none when it is missing', async () => {
    expect(await share(await scan('seal'), sealArea, isRed)).toBeGreaterThan(0.06);
    expect(await share(await scan('seal', 'missing-seal'), sealArea, isRed)).toBe(0);
  });

  test('shows ink where the operator signs, and none when the signature is missing', async () => {
    expect(await share(await scan('pen'), signatureArea, isDark)).toBeGreaterThan(0.03);
    expect(await share(await scan('pen', 'missing-signature'), signatureArea, isDark)).toBeLessThan(0.001);
  });

  test('is hardly readable when taken too dark', async () => {
    expect(await brightness(await scan('light'))).toBeGreaterThan(200);
    expect(await brightness(await scan('light', 'too-dark'))).toBeLessThan(90);
  });

  test('loses its QR code when cut off', async () => {
    expect(await readQrCode(await scan('cut', 'cut-off'))).toBeUndefined();
  });

  test('refuses a name whose characters the pen cannot write, naming the code point', () => {
    const facts = { ...formFacts(), operator: { ...formFacts().operator, name: '\u{2a6a5}' } };
    expect(() => renderSignedForm(facts, seededRandom('rare'))).toThrow('U+2A6A5');
  });
});
