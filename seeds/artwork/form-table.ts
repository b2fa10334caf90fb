import { svg } from './svg.js';
import { setText } from './typesetting.js';

export interface FormField {
  readonly label: string;
  readonly value: string;
}

export interface FormSection {
  readonly title: string;
  /** One field spans the table, two share it. */
  readonly rows: readonly (readonly [FormField] | readonly [FormField, FormField])[];
}

/** A ruled table, its fixed print apart from what is filled in. */
export interface FormTable {
  readonly blank: string;
  readonly values: string;
  /** Where the next part of the sheet begins. */
  readonly bottom: number;
}

interface Cell extends FormField {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly labelWidth: number;
}

const rowHeight = 54;

/** The table's upper left corner is (`x`, `y`). */
export function formTable(sections: readonly FormSection[], x: number, y: number, width: number): FormTable {
  const titles: string[] = [];
  const cells: Cell[] = [];
  let top = y;
  for (const { title, rows } of sections) {
    titles.push(titleRow(title, x, top, width));
    for (const fields of rows) cells.push(...cellsOf(fields, x, (top += rowHeight), width));
    top += rowHeight;
  }
  return { blank: titles.join('') + cells.map(emptyCell).join(''), values: cells.map(filledIn).join(''), bottom: top };
}

function cellsOf(fields: FormSection['rows'][number], x: number, top: number, width: number): Cell[] {
  const [first, second] = fields;
  if (!second) return [{ ...first, x, top, width, labelWidth: 216 }];
  // The first of two fields is the wider one: it holds the codes and serials.
  const wide = width * 0.56;
  return [
    { ...first, x, top, width: wide, labelWidth: 216 },
    { ...second, x: x + wide, top, width: width - wide, labelWidth: 140 },
  ];
}

function titleRow(title: string, x: number, top: number, width: number): string {
  return svg`<rect x="${x}" y="${top}" width="${width}" height="${rowHeight}" class="rule" style="fill:#e9e8e2"/>
    ${setText(title, x + 18, top + 36, { size: 24, face: 'bold' })}`;
}

function emptyCell({ label, x, top, width, labelWidth }: Cell): string {
  const box = svg`${x} ${top}h${width}v${rowHeight}h${-width}z`;
  const divider = svg`${x + labelWidth} ${top}v${rowHeight}`;
  return svg`<path d="M${box}M${divider}" class="rule"/>
    ${setText(label, x + labelWidth / 2, top + 35, { size: 22, anchor: 'middle', maxWidth: labelWidth - 20 })}`;
}

function filledIn({ value, x, top, width, labelWidth }: Cell): string {
  const style = { size: 24, maxWidth: width - labelWidth - 28, fill: '#151515' };
  return setText(value, x + labelWidth + 16, top + 36, style);
}
