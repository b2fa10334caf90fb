import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { formQrText } from '../../application/domain/form-qr.js';
import { formSheet, type FormFacts } from '../domain/form-sheet.js';
import { analyseFormScan } from '../form-scan/analyse-form-scan.js';
import { renderPdf } from '../pdf/render-pdf.js';
import { printSheet } from './print-sheet.js';
import { printable } from './typeface.js';

const facts: FormFacts = {
  orderNo: 'XQ-260610-00001-8',
  digest: 'k7Qm2Xw9Rt4Lp0Vb8Nc3Hd6Jf1Gs5Za-Yu_Eo7Ti2Mq4',
  qrText: formQrText('XQ-260610-00001-8', 'k7Qm2Xw9Rt4Lp0Vb8Nc3Hd6Jf1Gs5Za-Yu_Eo7Ti2Mq4'),
  printedOn: '2026-06-10',
  certificateSerial: '5A00000000000000000000000000000000000001', termYears: 3,
  organisationName: '深圳市岚图精密设备及自动化系统集成与技术服务（集团）股份有限公司粤港澳大湾区分公司', creditCode: '91440300MA5G00000R',
  operator: { name: '阿卜杜热合曼·买买提伊敏', idNumber: '110101190001010014', phone: '13912345678' },
  legalPerson: { name: '周启明', idNumber: '420101191212310022', phone: '13912345679' },
  bankAccount: { name: '深圳市岚图精密设备有限公司', branch: '中国工商银行股份有限公司深圳高新园支行', number: '44201234567812345678' },
  invoiceKind: 'ORDINARY',
};

describe('the printed form', () => {
  test('has its QR code where a scan is looked at, and is whole, unsigned and unsealed', async () => {
    const { qrText, checks } = await analyseFormScan(await renderPdf(await printSheet(formSheet(facts), 'form')));
    expect(qrText).toBe(facts.qrText);
    expect(Object.fromEntries(checks.map(({ code, passed }) => [code, passed]))).toEqual({
      SEAL_FOUND: false, SIGNATURE_FOUND: false, PAGE_COMPLETE: true, BRIGHT_ENOUGH: true,
    });
  });

  test('signed and sealed where it says so passes every check', async () => {
    const page = await renderPdf(await printSheet(formSheet(facts), 'form'));
    const scale = 2400 / 1754;
    const at = (left: number, top: number) => ({ left: Math.round(left * scale), top: Math.round(top * scale) });
    const pen = Buffer.from('<svg width="420" height="120"><path d="M10 90Q90 0 150 80T290 60T400 20M30 110L380 40" stroke="#16245f" stroke-width="12" fill="none"/></svg>');
    const stamp = Buffer.from('<svg width="340" height="340"><circle cx="170" cy="170" r="150" stroke="#d22" stroke-width="16" fill="none"/><circle cx="170" cy="170" r="40" fill="#d22"/></svg>');
    const signed = await sharp(page).composite([{ input: pen, ...at(285, 1390) }, { input: stamp, ...at(790, 1320) }]).jpeg().toBuffer();
    expect((await analyseFormScan(signed)).checks.filter(({ passed }) => !passed)).toEqual([]);
  });

  test('has nothing printed where the pen and the seal go', async () => {
    const page = await renderPdf(await printSheet(formSheet(facts), 'form'));
    const scale = 2400 / 1754;
    const [left, top, width, height] = [285, 1390, 310, 80].map((units) => Math.round(units * scale)) as [number, number, number, number];
    const field = { left, top, width, height };
    const { channels } = await sharp(await sharp(page).extract(field).png().toBuffer()).stats();
    expect(channels[0]!.min).toBeGreaterThan(240);
  });

  test('names a character that the font lacks, and prints the others', () => {
    expect(printable('𠮷田·喆䶮')).toBe('〔U+20BB7〕田·喆䶮');
  });
});
