import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { createDeflate } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { refusal } from '../../../test/refusal.js';
import { pdfmake, type DocumentDefinition } from '../form-print/pdfmake.js';
import { renderPdf } from './render-pdf.js';

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.addFonts({ Courier: { normal: 'Courier' } });
const made = (definition: DocumentDefinition): Promise<Buffer> => pdfmake.createPdf({ defaultStyle: { font: 'Courier' }, ...definition }).getBuffer();
const refusalOf = (content: Uint8Array) => expect(renderPdf(content)).rejects;

/** A PDF of one page, written by hand; `objects` begin with number 4, after catalog, pages and page. */
function handWritten(objects: readonly (string | Buffer)[], { catalog = '', page = '/MediaBox [0 0 595 842]' } = {}): Buffer {
  const all = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', `<< /Type /Page /Parent 2 0 R ${page} >>`, ...objects];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = all.map((object, index) => {
    const offset = parts.reduce((sum, { length }) => sum + length, 0);
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
    return String(offset).padStart(10, '0');
  });
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const table = ['xref', `0 ${all.length + 1}`, '0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n');
  return Buffer.concat([...parts, Buffer.from(`${table}\ntrailer << /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)]);
}

const stream = (dictionary: string, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]);

/** 400 megabytes of drawing commands, packed into less than one. */
function manyCommands(): Promise<Buffer> {
  const chunk = Buffer.alloc(16 * 1024 * 1024, '0 0 m 9 9 l S\n');
  return buffer(Readable.from(Array.from({ length: 25 }, () => chunk)).pipe(createDeflate({ level: 6 })));
}

describe('a PDF', () => {
  test('of a scanned page becomes its picture', async () => {
    const photo = await sharp({ create: { width: 500, height: 707, channels: 3, background: '#c02020' } }).jpeg().toBuffer();
    const pdf = await made({ pageSize: 'A4', pageMargins: 0, content: [{ image: `data:image/jpeg;base64,${photo.toString('base64')}`, width: 595 }] });
    const picture = await renderPdf(pdf);
    const { width, height } = await sharp(picture).metadata();
    const [red, green] = (await sharp(picture).stats()).channels;
    expect([width, height, Math.round(red!.mean) > 180, Math.round(green!.mean) < 50]).toEqual([1697, 2400, true, true]);
  });

  test('with a second, empty page is taken; with three it is not', async () => {
    const pages = (count: number) => made({ content: Array.from({ length: count }, (_, at) => ({ text: `page ${at}`, ...(at > 0 && { pageBreak: 'before' as const }) })) });
    await expect(renderPdf(await pages(2))).resolves.toBeInstanceOf(Buffer);
    await refusalOf(await pages(3)).toEqual(refusal('UPLOAD_REFUSED', { field: 'content' }));
  });

  test('with a password is refused, saying so', async () => {
    await refusalOf(await made({ content: ['secret'], userPassword: 'pass' })).toMatchObject({ userMessage: { zh: expect.stringContaining('密码') } });
  });

  test.each([
    ['on opening', { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }],
    ['by name', { catalog: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\)) >>] >> >>' }],
    ['of its page', { page: '/MediaBox [0 0 595 842] /AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>' }],
  ])('with a script %s is refused, saying so', async (_when, change) => {
    await refusalOf(handWritten([], change)).toMatchObject({ userMessage: { zh: expect.stringContaining('脚本') } });
  });

  test('cut off in the middle, or of nonsense, is refused', async () => {
    const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer();
    const whole = await made({ content: [{ image: `data:image/jpeg;base64,${photo.toString('base64')}`, width: 300 }] });
    for (const content of [whole.subarray(0, 2000), Buffer.from('%PDF-1.7\nnothing of the kind')]) {
      await refusalOf(content).toMatchObject({ code: 'UPLOAD_REFUSED', userMessage: { zh: expect.stringContaining('损坏') } });
    }
  });

  test('with a page as large as a house is refused', async () => {
    await refusalOf(handWritten([], { page: '/MediaBox [0 0 14400 14400]' })).toMatchObject({ userMessage: { zh: expect.stringContaining('尺寸') } });
  });

  test.each([
    ['unpacks to hundreds of megabytes', () => manyCommands()],
    ['draws for ever', async () => Buffer.from('0 0 595 842 re f\n'.repeat(500_000))],
  ])('that %s is refused within three seconds of work, and memory stays bounded', async (what, content) => {
    const filter = what.startsWith('unpacks') ? '/Filter /FlateDecode' : '';
    const pdf = handWritten([stream(filter, await content())], { page: '/MediaBox [0 0 595 842] /Contents 4 0 R' });
    expect(pdf.length).toBeLessThan(10 * 1024 * 1024);
    const [before, started] = [process.memoryUsage().rss, performance.now()];
    const outcome = await renderPdf(pdf).then(() => 'drawn', (error: { code: string }) => error.code);
    expect(outcome).toBe('UPLOAD_REFUSED');
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});
