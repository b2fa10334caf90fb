import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';
import { refusal } from '../../test/refusal.js';
import { cleanPicture, MAX_UPLOAD_BYTES } from './picture.js';

const drawn = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#a06030' } });

describe('an upload', () => {
  test('keeps its picture and loses everything else', async () => {
    const exif = { IFD0: { Make: 'PhoneMaker' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 32/1 0/1' } };
    const photo = await drawn(300, 200).withExif(exif).jpeg().toBuffer();
    const trailing = Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]);
    expect(photo.toString('latin1')).toContain('PhoneMaker');
    const { content, width, height, mediaType } = await cleanPicture(trailing);
    expect([width, height, mediaType]).toEqual([300, 200, 'image/jpeg']);
    expect(content.toString('latin1')).not.toMatch(/PhoneMaker|script/);
    expect((await sharp(content).metadata()).exif).toBeUndefined();
  });

  test('taken with the phone held sideways stands upright', async () => {
    const photo = await drawn(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await cleanPicture(photo)).toMatchObject({ width: 200, height: 300 });
  });

  test('may be a PNG, its transparency becomes paper', async () => {
    const clear = { width: 40, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } as const;
    const png = await sharp({ create: clear }).png().toBuffer();
    const { content, mediaType } = await cleanPicture(png);
    const { channels } = await sharp(content).stats();
    expect([mediaType, channels.map(({ min }) => min)]).toEqual(['image/jpeg', [255, 255, 255]]);
  });

  test('at 600 dots per inch is kept at 300', async () => {
    const scan = await drawn(4960, 7016).jpeg({ quality: 30 }).toBuffer();
    expect(await cleanPicture(scan)).toMatchObject({ height: 3600, width: 2545 });
  });

  test.each([
    ['a text', Buffer.from('%PDF-1.7 not yet')],
    ['nothing', Buffer.alloc(0)],
    ['a JPEG in name only', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('rest')])],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['more than 10 MB', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(MAX_UPLOAD_BYTES)])],
  ])('that is %s is refused', async (_what, content) => {
    await expect(cleanPicture(content)).rejects.toEqual(refusal('UPLOAD_REFUSED', { field: 'content' }));
  });

  test('of more than 40 megapixels is refused before it is decoded', async () => {
    // 81 megapixels of black in some 80 kB: decoded they take 243 MB.
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(MAX_UPLOAD_BYTES);
    await expect(cleanPicture(bomb)).rejects.toEqual(refusal('UPLOAD_REFUSED'));
  });

  test('of a few pixels is refused', async () => {
    await expect(cleanPicture(await drawn(4, 4).png().toBuffer())).rejects.toEqual(refusal('UPLOAD_REFUSED'));
  });

  test('cut off anywhere, or with any byte changed, is refused or cleaned, and nothing else happens', async () => {
    const photo = await drawn(64, 48).jpeg().toBuffer();
    await fc.assert(fc.asyncProperty(fc.nat(photo.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const spoilt = cut ? photo.subarray(0, at) : Buffer.from(photo).fill(byte, at, at + 1);
      const outcome = await cleanPicture(spoilt).then(({ mediaType }) => mediaType, (error: { code: string }) => error.code);
      expect(['image/jpeg', 'UPLOAD_REFUSED']).toContain(outcome);
    }), { numRuns: 150 });
  });
});
