import { create } from 'qrcode';
import { formLayout } from '../domain/form-layout.js';
import type { SheetItem, SheetText } from '../domain/form-sheet.js';
import { pdfmake, type Shape } from './pdfmake.js';
import { ascentOf, fontFile, printable, widthOf, type Weight } from './typeface.js';

/** From 1/150 inch to the points of PostScript. */
const POINT = 72 / 150;
const RULE = 1.8 * POINT;
const RULE_COLOUR = '#3a3a3a';
const INK = '#161616';
/** Modules reach this far into the next ones: drawn edge to edge, a hairline of paper would shine through. */
const OVERLAP = 0.12;

const FAMILY = 'NotoSansSC';
let ready = false;

/** The sheet as a PDF of one A4 page, the glyphs it uses embedded. */
export async function printSheet(items: readonly SheetItem[], title: string): Promise<Buffer> {
  prepare();
  const drawing = items.flatMap(shapes);
  const texts = items.filter((item) => item.kind === 'text').map(placed);
  const { right, bottom } = formLayout.sheet;
  const definition = {
    pageSize: { width: right * POINT, height: bottom * POINT },
    pageMargins: 0,
    info: { title },
    defaultStyle: { font: FAMILY, lineHeight: 1 },
    content: [{ canvas: drawing, absolutePosition: { x: 0, y: 0 } }, ...texts],
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** pdfmake keeps its fonts for the whole process; it reads these two files and fetches nothing. */
function prepare(): void {
  if (ready) return;
  const files: readonly string[] = [fontFile('normal'), fontFile('bold')];
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.includes(path));
  pdfmake.addFonts({ [FAMILY]: { normal: fontFile('normal'), bold: fontFile('bold') } });
  ready = true;
}

function shapes(item: SheetItem): Shape[] {
  switch (item.kind) {
    case 'text':
      return [];
    case 'line': {
      const { from, to } = item;
      return [{ type: 'line', x1: from.x * POINT, y1: from.y * POINT, x2: to.x * POINT, y2: to.y * POINT, lineWidth: RULE, lineColor: RULE_COLOUR }];
    }
    case 'box': {
      const { x, y, width, height, fill } = item;
      const area = { x: x * POINT, y: y * POINT, w: width * POINT, h: height * POINT };
      return [{ type: 'rect', ...area, lineWidth: RULE, lineColor: RULE_COLOUR, ...(fill && { color: fill }) }];
    }
    case 'qr':
      return qrModules(item);
  }
}

/** A QR code (ISO/IEC 18004, error correction M) as its dark modules, those beside each other in one stroke. */
function qrModules({ text, x, y, size }: Extract<SheetItem, { kind: 'qr' }>): Shape[] {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = (size * POINT) / modules.size;
  const dark: Shape[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0, run = 0; column < modules.size; column += run + 1, run = 0) {
      while (column + run < modules.size && modules.get(row, column + run)) run += 1;
      if (run === 0) continue;
      const area = { x: x * POINT + column * side, y: y * POINT + row * side, w: run * side + OVERLAP, h: side + OVERLAP };
      dark.push({ type: 'rect', ...area, color: INK });
    }
  }
  return dark;
}

function placed({ text, x, y, size, bold, anchor, fill, maxWidth }: SheetText) {
  const weight: Weight = bold ? 'bold' : 'normal';
  const words = printable(text);
  const full = widthOf(words, size, weight);
  const fitting = maxWidth !== null && full > maxWidth ? (size * maxWidth) / full : size;
  const width = widthOf(words, fitting, weight);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return {
    text: words, bold, color: fill, fontSize: fitting * POINT, noWrap: true, preserveLeadingSpaces: true,
    absolutePosition: { x: left * POINT, y: (y - ascentOf(fitting, weight)) * POINT },
  };
}
