import type { CaseFragment, DocumentKind, RevealableField } from '../gql/graphql.js';
import type { workbench } from '../i18n/zh-CN/workbench.js';

export type FieldName = keyof typeof workbench.fieldName;
export type SectionName = keyof typeof workbench.section;

/** A submitted value and the page it is checked on. */
export interface FieldRowSpec {
  readonly kind: 'field';
  readonly key: FieldName;
  readonly document: DocumentKind;
  /** Serials, codes, numbers. */
  readonly mono?: boolean;
  /** Set where the value may be masked. */
  readonly revealable?: RevealableField;
}

/** A point of the checklist, ticked by hand. */
export interface CheckRowSpec {
  readonly kind: 'check';
  readonly key: string;
  readonly document: DocumentKind | null;
  readonly ticked: boolean;
}

export type RowSpec = FieldRowSpec | CheckRowSpec;

export interface SectionSpec {
  readonly name: SectionName;
  readonly rows: readonly RowSpec[];
}

const field = (key: FieldName, document: DocumentKind, more: Partial<FieldRowSpec> = {}): FieldRowSpec => ({
  kind: 'field',
  key,
  document,
  ...more,
});

const mono = true;

/** The form's own order, each part with the points that are checked on it. */
const layout: readonly { name: SectionName; fields: readonly FieldRowSpec[]; checks: readonly string[] }[] = [
  {
    name: 'organisation',
    fields: [
      field('organisationName', 'SIGNED_FORM'),
      field('creditCode', 'SIGNED_FORM', { mono }),
      field('term', 'SIGNED_FORM'),
    ],
    checks: ['ORGANISATION', 'SEAL', 'SIGNATURE'],
  },
  {
    name: 'operator',
    fields: [
      field('operatorName', 'ID_FRONT', { revealable: 'OPERATOR_NAME' }),
      field('operatorIdNumber', 'ID_FRONT', { mono, revealable: 'OPERATOR_ID_NUMBER' }),
      field('operatorPhone', 'SIGNED_FORM', { mono, revealable: 'OPERATOR_PHONE' }),
      field('operatorEmail', 'SIGNED_FORM', { revealable: 'OPERATOR_EMAIL' }),
    ],
    checks: ['ID_CARD', 'ID_VALID', 'FACE'],
  },
  {
    name: 'legal',
    fields: [
      field('legalName', 'SIGNED_FORM', { revealable: 'LEGAL_NAME' }),
      field('legalIdNumber', 'SIGNED_FORM', { mono, revealable: 'LEGAL_ID_NUMBER' }),
      field('legalPhone', 'SIGNED_FORM', { mono, revealable: 'LEGAL_PHONE' }),
    ],
    checks: [],
  },
  {
    name: 'bank',
    fields: [
      field('bankAccountName', 'SIGNED_FORM'),
      field('bankBranchName', 'SIGNED_FORM'),
      field('bankAccountNumber', 'SIGNED_FORM', { mono, revealable: 'BANK_ACCOUNT_NUMBER' }),
    ],
    checks: ['BANK_ACCOUNT'],
  },
  {
    name: 'invoice',
    fields: [
      field('invoiceKind', 'SIGNED_FORM'),
      field('invoiceTitle', 'SIGNED_FORM'),
      field('invoiceTaxNumber', 'SIGNED_FORM', { mono }),
      field('invoiceAddress', 'SIGNED_FORM', { revealable: 'INVOICE_ADDRESS' }),
      field('invoicePhone', 'SIGNED_FORM', { mono, revealable: 'INVOICE_PHONE' }),
      field('invoiceBank', 'SIGNED_FORM'),
      field('invoiceAccount', 'SIGNED_FORM', { mono, revealable: 'INVOICE_ACCOUNT' }),
    ],
    checks: [],
  },
];

/** Parts of the invoice that stay empty for most orders: rows without a value would only be in the way. */
export type DeclaredInvoice = Partial<Pick<CaseFragment, (typeof mayBeEmpty)[number]>>;
const mayBeEmpty = [
  'invoiceTitle',
  'invoiceTaxNumber',
  'invoiceAddress',
  'invoicePhone',
  'invoiceBank',
  'invoiceAccount',
] as const;

function isDeclared(declared: DeclaredInvoice, key: FieldName): boolean {
  const part = mayBeEmpty.find((name) => name === key);
  if (!part) return true;
  const value = declared[part];
  return typeof value === 'string' ? value !== '' : Boolean(value?.value);
}

/** The left pane: fields and checks by section. A check the console does not know stands at the end. */
export function caseSections(
  { checklist, ...declared }: Pick<CaseFragment, 'checklist'> & DeclaredInvoice,
): readonly SectionSpec[] {
  const placed = new Set(layout.flatMap(({ checks }) => checks));
  const checkRow = ({ code, document, ticked }: CaseFragment['checklist'][number]): CheckRowSpec => ({
    kind: 'check',
    key: code,
    document: document ?? null,
    ticked,
  });
  const sections = layout.map(({ name, fields, checks }) => ({
    name,
    rows: [
      ...fields.filter(({ key }) => isDeclared(declared, key)),
      ...checklist.filter(({ code }) => checks.includes(code)).map(checkRow),
    ],
  }));
  const others = checklist.filter(({ code }) => !placed.has(code)).map(checkRow);
  return others.length > 0 ? [...sections, { name: 'others', rows: others }] : sections;
}

export const allRows = (sections: readonly SectionSpec[]): readonly RowSpec[] => sections.flatMap(({ rows }) => rows);

/** The row after or before `key`; from nowhere, the first. */
export function stepRow(rows: readonly RowSpec[], key: string | null, by: 1 | -1): RowSpec | null {
  const at = rows.findIndex((row) => row.key === key);
  if (at < 0) return rows[0] ?? null;
  return rows[Math.max(0, Math.min(at + by, rows.length - 1))] ?? null;
}

/** Where Space goes after a tick: the next point still open, from here on and then from the top. */
export function nextOpenCheck(rows: readonly RowSpec[], key: string): RowSpec | null {
  const at = rows.findIndex((row) => row.key === key);
  const onwards = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return onwards.find((row) => row.kind === 'check' && !row.ticked) ?? null;
}
