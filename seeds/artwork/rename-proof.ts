import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { svg } from './svg.js';
import { setText } from './typesetting.js';

export interface RenameProofFacts {
  readonly formerName: string;
  readonly name: string;
  readonly creditCode: string;
  /** `YYYY-MM-DD`. */
  readonly changedOn: string;
}

const page = { width: 1000, height: 1414 } as const;

/** A registration authority's notice that an organisation has another name: a JPEG of 1000 × 1414, marked as a specimen. */
export async function renderRenameProof(facts: RenameProofFacts): Promise<Buffer> {
  const { width, height } = page;
  const text = (line: string, y: number): string => setText(line, 120, y, { size: 30, maxWidth: width - 240 });
  const drawing = svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#fdfcf8"/>
    ${setText('准予变更登记通知书', width / 2, 220, { size: 52, face: 'bold', anchor: 'middle', tracking: 6 })}
    ${text('你单位提交的名称变更登记申请，经审查符合规定，准予变更登记。', 340)}
    ${text(`统一社会信用代码：${facts.creditCode}`, 440)}
    ${text(`变更前名称：${facts.formerName}`, 520)}
    ${text(`变更后名称：${facts.name}`, 600)}
    ${text(`核准日期：${facts.changedOn}`, 680)}
    ${setText('登记机关（样张）', width - 120, 860, { size: 30, anchor: 'end' })}
    ${setText('样张 SPECIMEN', width / 2, 1180, { size: 90, anchor: 'middle', fill: '#e4ddd0' })}</svg>`;
  const { pixels } = new Resvg(drawing, { font: { loadSystemFonts: false } }).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' }).jpeg({ quality: 74 }).toBuffer();
}
