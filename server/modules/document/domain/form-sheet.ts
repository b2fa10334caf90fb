import { formLayout, type Point } from './form-layout.js';

export interface FormPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** What is printed on the application form. Days are `YYYY-MM-DD` in China. */
export interface FormFacts {
  readonly orderNo: string;
  readonly digest: string;
  readonly qrText: string;
  readonly printedOn: string;
  readonly organisationName: string;
  readonly creditCode: string;
  readonly certificateSerial: string;
  readonly termYears: number;
  readonly operator: FormPerson;
  readonly legalPerson: FormPerson;
  readonly bankAccount: { readonly name: string; readonly branch: string; readonly number: string };
  readonly invoiceKind: 'NONE' | 'ORDINARY' | 'SPECIAL';
}

/** A line of text; `x` is where its anchor stands, `y` its baseline. Units as in form-layout.ts. */
export interface SheetText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** Set smaller where it would be longer. */
  readonly maxWidth: number | null;
}

export type SheetItem =
  | SheetText
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: string | null }
  | { readonly kind: 'line'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'qr'; readonly text: string; readonly x: number; readonly y: number; readonly size: number };

const { left, right } = formLayout.print;
const WIDTH = right - left;
const ROW = 54;
const TABLE_TOP = 268;
const SIGNATURE_TOP = 1330;
const SIGNATURE_BOTTOM = 1580;
const DIVIDER = 620;

type Field = readonly [label: string, value: string];
interface Section {
  readonly title: string;
  /** One field spans the table, two share it. */
  readonly rows: readonly (readonly Field[])[];
}

const invoiceText = {
  NONE: '无需发票',
  ORDINARY: '电子发票（增值税普通发票）',
  SPECIAL: '电子发票（增值税专用发票）',
} as const;

const declaration = [
  '1. 本单位承诺以上信息真实、准确、完整，与营业执照及原数字证书所有者信息一致，并愿承担由此产生的法律责任。',
  '2. 本单位授权上述经办人办理本次数字证书续期，经办人的操作视为本单位的行为。',
  '3. 本单位已阅读并同意《电子认证服务协议》《隐私政策》，同意对经办人进行身份核验及对基本户进行金融认证。',
];

const advice = '填表说明：本表由网上营业厅生成，直接打印后由经办人手写签字、加盖单位公章（红色鲜章），扫描后上传；手工涂改无效。';

/** Everything on the sheet, in the places where the checks of a scan look for it (form-layout.ts). */
export function formSheet(facts: FormFacts): readonly SheetItem[] {
  const { qrCode } = formLayout;
  const sections = sectionsOf(facts);
  const bottom = TABLE_TOP + ROW * sections.reduce((rows, section) => rows + 1 + section.rows.length, 0);
  return [
    text('网上营业厅打印件', left, 84, 20, { fill: '#555555' }),
    text('数字证书续期申请表', 560, 168, 50, { bold: true, anchor: 'middle' }),
    text(`业务单号：${facts.orderNo}`, left, 246, 22),
    text(`打印日期 ${facts.printedOn}`, 905, 246, 20, { anchor: 'end', fill: '#444444' }),
    { kind: 'qr', text: facts.qrText, x: qrCode.left, y: qrCode.top, size: qrCode.right - qrCode.left },
    ...table(sections),
    ...declarationBox(bottom),
    ...signatureBox(),
    text(advice, left, 1622, 18, { fill: '#444444', maxWidth: WIDTH }),
    text(`数据校验 ${facts.digest.slice(0, 16)}`, left, 1682, 17, { fill: '#666666' }),
    text('第 1 页 / 共 1 页', right, 1682, 17, { fill: '#666666', anchor: 'end' }),
  ];
}

function sectionsOf(facts: FormFacts): Section[] {
  const { bankAccount } = facts;
  return [
    { title: '一、机构信息', rows: [
      [['企业名称', facts.organisationName]],
      [['统一社会信用代码', facts.creditCode], ['业务类型', '续期（有效期外）']],
      [['原证书序列号', facts.certificateSerial], ['办理年限', `${facts.termYears} 年`]],
    ] },
    personSection('二、经办人信息', '姓名', facts.operator),
    personSection('三、法人信息', '法人姓名', facts.legalPerson),
    { title: '四、金融认证信息（基本户）', rows: [
      [['基本户名称', bankAccount.name]],
      [['基本户开户行', bankAccount.branch]],
      [['基本户账号', bankAccount.number.replace(/(\d{4})(?=\d)/g, '$1 ')]],
    ] },
    { title: '五、发票信息', rows: [[['发票领取方式', invoiceText[facts.invoiceKind]]]] },
  ];
}

function personSection(title: string, nameLabel: string, person: FormPerson): Section {
  return { title, rows: [
    [[nameLabel, person.name], ['移动电话', person.phone]],
    [['证件类型', '居民身份证'], ['证件号码', person.idNumber]],
  ] };
}

function table(sections: readonly Section[]): SheetItem[] {
  let top = TABLE_TOP;
  return sections.flatMap(({ title, rows }) => {
    const heading = [box(left, top, WIDTH, ROW, '#e9e8e2'), text(title, left + 18, top + 36, 24, { bold: true })];
    const cells = rows.flatMap((fields) => row(fields, (top += ROW)));
    top += ROW;
    return [...heading, ...cells];
  });
}

/** The first of two fields is the wider one: it holds the codes and serials. */
function row([first, second]: readonly Field[], top: number): SheetItem[] {
  if (!first) return [];
  if (!second) return cell(first, left, top, WIDTH, 216);
  const wide = WIDTH * 0.56;
  return [...cell(first, left, top, wide, 216), ...cell(second, left + wide, top, WIDTH - wide, 140)];
}

function cell([label, value]: Field, x: number, top: number, width: number, labelWidth: number): SheetItem[] {
  return [
    box(x, top, width, ROW),
    line(x + labelWidth, top, x + labelWidth, top + ROW),
    text(label, x + labelWidth / 2, top + 35, 22, { anchor: 'middle', maxWidth: labelWidth - 20 }),
    text(value, x + labelWidth + 16, top + 36, 24, { maxWidth: width - labelWidth - 28, fill: '#151515' }),
  ];
}

function declarationBox(top: number): SheetItem[] {
  return [
    box(left, top, WIDTH, SIGNATURE_TOP - top),
    text('六、申请单位声明', left + 18, top + 38, 22, { bold: true }),
    ...declaration.map((words, index) => text(words, left + 18, top + 78 + index * 34, 20, { maxWidth: WIDTH - 36 })),
  ];
}

function signatureBox(): SheetItem[] {
  return [
    box(left, SIGNATURE_TOP, WIDTH, SIGNATURE_BOTTOM - SIGNATURE_TOP),
    line(DIVIDER, SIGNATURE_TOP, DIVIDER, SIGNATURE_BOTTOM),
    text('经办人（签字）：', left + 18, 1376, 24),
    text('日期：', left + 18, 1514, 24),
    text('申请单位（盖公章）：', DIVIDER + 18, 1376, 24),
    text('日期：', DIVIDER + 18, 1514, 24),
  ];
}

const box = (x: number, y: number, width: number, height: number, fill: string | null = null): SheetItem =>
  ({ kind: 'box', x, y, width, height, fill });

const line = (x1: number, y1: number, x2: number, y2: number): SheetItem =>
  ({ kind: 'line', from: { x: x1, y: y1 }, to: { x: x2, y: y2 } });

type TextStyle = Partial<Pick<SheetText, 'bold' | 'anchor' | 'fill' | 'maxWidth'>>;

const text = (words: string, x: number, y: number, size: number, style: TextStyle = {}): SheetText =>
  ({ kind: 'text', text: words, x, y, size, bold: false, anchor: 'start', fill: '#222222', maxWidth: null, ...style });
