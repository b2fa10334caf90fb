import { expect, test } from '@jest/globals';
import { checkFile, megabytes } from './check-file.js';

const file = (name: string, type: string, size = 1000) => ({ name, type, size });

test.each([
  [file('scan.pdf', 'application/pdf'), true, null],
  [file('scan.pdf', 'application/pdf'), false, 'notAPicture'],
  [file('photo.JPG', ''), false, null],
  [file('photo.heic', 'image/heic'), false, 'heic'],
  [file('IMG_0001.HEIC', ''), true, 'heic'],
  [file('photo.gif', 'image/gif'), false, 'notAPicture'],
  [file('form.docx', 'application/msword'), true, 'wrongType'],
  [file('photo.png', 'image/png', 0), false, 'empty'],
  [file('photo.png', 'image/png', 10 * 1024 * 1024), false, null],
  [file('photo.png', 'image/png', 10 * 1024 * 1024 + 1), false, 'tooLarge'],
] as const)('%o (PDF too: %s) → %s', (given, pdfToo, fault) => {
  expect(checkFile(given, pdfToo)).toBe(fault);
});

test('a file just over the limit does not read as one within it', () => {
  expect([megabytes(10 * 1024 * 1024 + 1), megabytes(200 * 1024 * 1024)]).toEqual(['10.1', '200.0']);
});
