import type { InvoiceSubmission } from './submission.js';

const WIDTH = 595;
const HEIGHT = 420;

const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

/** A page of lines in Adobe-GB1, which readers have or replace: no font is embedded, so it stays under 3 KB. */
function pageOf(lines: readonly string[]): Buffer {
  const text = lines.map((line, index) => `BT /F1 11 Tf 40 ${HEIGHT - 50 - index * 22} Td <${utf16(line)}> Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>`,
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(`${body}${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}

/** The invoice as a page to look at; a specimen, and it says so. */
export function invoicePdf(submission: InvoiceSubmission, number: string, issuedAt: Date): Buffer {
  const { kind, seller, buyer, item, total, remark, issuer } = submission;
  return pageOf([
    `电子发票（${kind === 'SPECIAL' ? '增值税专用发票' : '普通发票'}） 样张 · 沙箱`,
    `发票号码 ${number}    开票日期 ${issuedAt.toISOString().slice(0, 10)}`,
    `购买方 ${buyer.title}`,
    `统一社会信用代码/纳税人识别号 ${buyer.taxNumber}`,
    ...(buyer.address || buyer.phone ? [`地址、电话 ${buyer.address} ${buyer.phone}`] : []),
    ...(buyer.bank || buyer.account ? [`开户行及账号 ${buyer.bank} ${buyer.account}`] : []),
    `销售方 ${seller.name} ${seller.taxNumber}`,
    `${item.name}    金额 ${item.amount}    税率 ${item.taxRate}    税额 ${item.tax}`,
    `价税合计 ¥${total}`,
    `备注 ${remark}    开票人 ${issuer}`,
  ]);
}
