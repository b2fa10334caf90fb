import { type FormSection, type FormTable, formTable } from './form-table.js';
import { drawQrCode } from './qr-code.js';
import { svg } from './svg.js';
import { setText } from './typesetting.js';

export interface NaturalPersonFacts {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
}

/** What is printed on the form. Dates are `YYYY-MM-DD` as reckoned in Asia/Shanghai. */
export interface ApplicationFormFacts {
  readonly orderNo: string;
  /** Digest of the submitted data, as the QR code carries it. */
  readonly digest: string;
  readonly formVersion: number;
  readonly printedOn: string;
  readonly organisationName: string;
  readonly creditCode: string;
  readonly certificateSerial: string;
  readonly termYears: number;
  readonly operator: NaturalPersonFacts;
  readonly legalPerson: NaturalPersonFacts;
  readonly bankAccount: { readonly name: string; readonly branch: string; readonly number: string };
  readonly invoiceKind: 'NONE' | 'ORDINARY' | 'SPECIAL';
}

/** A4 at 150 dots per inch; every coordinate of the form is in these units. */
export const page = { width: 1240, height: 1754, left: 88, right: 1152 } as const;

/** Where pen and stamp go: left ends of the baselines, and the middle of the seal, which is 41 mm wide. */
export const signatureSpot = { x: 300, y: 1456 } as const;
export const signatureDateSpot = { x: 190, y: 1514 } as const;
export const sealDateSpot = { x: 730, y: 1514 } as const;
export const sealSpot = { x: 905, y: 1432, radius: 122 } as const;

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

const noPerson: NaturalPersonFacts = { name: '', idNumber: '', phone: '' };
const noFacts: ApplicationFormFacts = {
  orderNo: '',
  digest: '',
  formVersion: 0,
  printedOn: '',
  organisationName: '',
  creditCode: '',
  certificateSerial: '',
  termYears: 0,
  operator: noPerson,
  legalPerson: noPerson,
  bankAccount: { name: '', branch: '', number: '' },
  invoiceKind: 'NONE',
};

/** The text of the QR code: reading it back ties the paper to one state of the data. */
export function formQrText(facts: Pick<ApplicationFormFacts, 'orderNo' | 'digest'>): string {
  return `CERTDESK1|${facts.orderNo}|${facts.digest}`;
}

/** What is the same on every sheet: titles, labels, rules and small print. */
export function blankForm(): string {
  const { blank, bottom } = tableOf(noFacts);
  return setText('数字证书续期申请表', 560, 168, { size: 50, face: 'bold', anchor: 'middle', tracking: 6 })
    + setText('网上营业厅打印件', page.left, 84, { size: 20, fill: '#555' })
    + blank + declarationBox(bottom) + signatureBox()
    + setText(advice, page.left, 1622, { size: 18, fill: '#444', maxWidth: page.right - page.left })
    + setText('第 1 页 / 共 1 页', page.right, 1682, { size: 17, fill: '#666', anchor: 'end' });
}

/** What the printer put into the blank form for this order: no pen, no stamp. */
export function filledForm(facts: ApplicationFormFacts): string {
  const edition = `第 ${facts.formVersion} 版 · 打印日期 ${facts.printedOn}`;
  return setText(`业务单号：${facts.orderNo}`, page.left, 246, { size: 22 })
    + setText(edition, 905, 246, { size: 20, anchor: 'end', fill: '#444' })
    + drawQrCode(formQrText(facts), 960, 62, 186) + tableOf(facts).values
    + setText(`数据校验 ${facts.digest.slice(0, 16)}`, page.left, 1682, { size: 17, fill: '#666' });
}

function tableOf(facts: ApplicationFormFacts): FormTable {
  return formTable(sectionsOf(facts), page.left, 268, page.right - page.left);
}

function sectionsOf(facts: ApplicationFormFacts): FormSection[] {
  const { bankAccount } = facts;
  return [
    { title: '一、机构信息', rows: [
      [{ label: '企业名称', value: facts.organisationName }],
      [{ label: '统一社会信用代码', value: facts.creditCode }, { label: '业务类型', value: '续期（有效期外）' }],
      [{ label: '原证书序列号', value: facts.certificateSerial }, { label: '办理年限', value: `${facts.termYears} 年` }],
    ] },
    personSection('二、经办人信息', '姓名', facts.operator),
    personSection('三、法人信息', '法人姓名', facts.legalPerson),
    { title: '四、金融认证信息（基本户）', rows: [
      [{ label: '基本户名称', value: bankAccount.name }],
      [{ label: '基本户开户行', value: bankAccount.branch }],
      [{ label: '基本户账号', value: bankAccount.number.replace(/(\d{4})(?=\d)/g, '$1 ') }],
    ] },
    { title: '五、发票信息', rows: [[{ label: '发票领取方式', value: invoiceText[facts.invoiceKind] }]] },
  ];
}

function personSection(title: string, nameLabel: string, person: NaturalPersonFacts): FormSection {
  return { title, rows: [
    [{ label: nameLabel, value: person.name }, { label: '移动电话', value: person.phone }],
    [{ label: '证件类型', value: '居民身份证' }, { label: '证件号码', value: person.idNumber }],
  ] };
}

function declarationBox(top: number): string {
  const lines = declaration.map((line, index) =>
    setText(line, page.left + 18, top + 78 + index * 34, { size: 20, maxWidth: page.right - page.left - 36 }));
  return svg`<path d="M${page.left} ${top}V1330H${page.right}V${top}" class="rule"/>
    ${setText('六、申请单位声明', page.left + 18, top + 38, { size: 22, face: 'bold' })}${lines}`;
}

function signatureBox(): string {
  const { left, right } = page;
  const label = (text: string, x: number, y: number): string => setText(text, x, y, { size: 24 });
  return svg`<path d="M${left} 1330V1580H${right}V1330M620 1330V1580" class="rule"/>
    ${label('经办人（签字）：', left + 18, 1376)}${label('日期：', left + 18, 1514)}
    ${label('申请单位（盖公章）：', 638, 1376)}${label('日期：', 638, 1514)}`;
}
