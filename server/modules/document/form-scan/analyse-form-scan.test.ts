import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import type { FormVariant } from '../../../../seeds/artwork/form-variant.js';
import { renderSignedForm } from '../../../../seeds/artwork/signed-form.js';
import { seededRandom } from '../../../platform/random.js';
import { formQrText } from '../../application/domain/form-qr.js';
import { analyseFormScan, type FormScan } from './analyse-form-scan.js';

const facts = {
  orderNo: 'XQ-260610-00001-8',
  digest: 'k7Qm2Xw9Rt4Lp0Vb8Nc3Hd6Jf1Gs5Za-Yu_Eo7Ti2Mq4',
  formVersion: 1, printedOn: '2026-06-10', signedOn: '2026-06-10', sealNumber: '4403001234567', certificateSerial: '0A1B', termYears: 1,
  organisationName: '深圳市岚图精密设备有限公司', creditCode: '91440300MA5G00000R',
  operator: { name: '陈晓岚', idNumber: '110101190001010014', phone: '13912345678' },
  legalPerson: { name: '周启明', idNumber: '420101191212310022', phone: '13912345679' },
  bankAccount: { name: '深圳市岚图精密设备有限公司', branch: '中国工商银行深圳高新园支行', number: '990012345678' },
  invoiceKind: 'NONE' as const,
};

const scan = (variant: FormVariant): Promise<Buffer> => renderSignedForm(facts, seededRandom(`scan ${variant}`), variant);
const failed = ({ checks }: FormScan): string[] => checks.filter(({ passed }) => !passed).map(({ code }) => code);

describe('a scan of the signed form', () => {
  const cases: [FormVariant, string[]][] = [
    ['complete', []],
    ['skewed', []],
    ['missing-seal', ['SEAL_FOUND']],
    ['missing-signature', ['SIGNATURE_FOUND']],
    ['too-dark', ['BRIGHT_ENOUGH']],
    ['cut-off', ['SEAL_FOUND', 'SIGNATURE_FOUND', 'PAGE_COMPLETE']],
  ];
  test.each(cases)('%s: what is wrong with it is found, and nothing else', async (variant, faults) => {
    expect(failed(await analyseFormScan(await scan(variant)))).toEqual(faults);
  });

  test('says what its QR code says', async () => {
    expect((await analyseFormScan(await scan('complete'))).qrText).toBe(formQrText(facts.orderNo, facts.digest));
  });

  test('laid into the scanner upside down is read all the same', async () => {
    const turned = await sharp(await scan('complete')).rotate(180).toBuffer();
    expect(await analyseFormScan(turned)).toMatchObject({ qrText: formQrText(facts.orderNo, facts.digest) });
    expect(failed(await analyseFormScan(turned))).toEqual([]);
  });

  test('photographed from far, filling half the picture, is read by looking closer', async () => {
    const sheet = await sharp(await scan('complete')).resize({ width: 900 }).toBuffer();
    const canvas = sharp({ create: { width: 2200, height: 2400, channels: 3, background: '#8d8a86' } });
    const photo = await canvas.composite([{ input: sheet, left: 640, top: 560 }]).jpeg().toBuffer();
    expect((await analyseFormScan(photo)).qrText).toBe(formQrText(facts.orderNo, facts.digest));
  });

  test('that is no form at all has no code, no seal and no signature', async () => {
    const wall = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#f4f1ea' } }).jpeg().toBuffer();
    const found = await analyseFormScan(wall);
    expect(found.qrText).toBeNull();
    expect(failed(found)).toEqual(['SEAL_FOUND', 'SIGNATURE_FOUND', 'PAGE_COMPLETE']);
  });
});
