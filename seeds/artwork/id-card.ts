import type { Random } from '../../server/platform/random.js';
import { photographCard } from './card-photo.js';
import { faceOf } from './face-traits.js';
import { guilloche } from './guilloche.js';
import { drawPortrait } from './portrait.js';
import { svg } from './svg.js';
import { setText, textWidth } from './typesetting.js';

export interface IdCardFacts {
  readonly name: string;
  /** Eighteen characters; birth and sex are read from it, and the face follows from it. */
  readonly idNumber: string;
  readonly address: string;
  readonly issuingAuthority: string;
  /** `YYYY-MM-DD`, or `long-term` for a card without an end. */
  readonly validFrom: string;
  readonly validUntil: string;
}

const black = '#1c1c1e';
const valueStyle = { size: 29, fill: black } as const;
const suit = { outer: '#20242c', inner: '#f3f3f1', cut: 'suit' } as const;

/** The portrait side 人像面, photographed by hand: JPEG, 780 × 520, marked as a specimen. */
export function renderIdCardFront(facts: IdCardFacts, random: Random): Promise<Buffer> {
  return photographCard(portraitSide(facts), random);
}

/** The other side 国徽面 with an abstract rosette where the emblem would be: JPEG, 780 × 520, marked as a specimen. */
export function renderIdCardBack(facts: IdCardFacts, random: Random): Promise<Buffer> {
  return photographCard(emblemSide(facts), random);
}

function portraitSide(facts: IdCardFacts): string {
  const face = faceOf(facts.idNumber);
  const address = wrap(facts.address, 330).map((line, index) => value(line, 162, 290 + index * 42));
  return svg`${label('姓 名', 62, 96)}${value(facts.name, 162, 98)}
    ${label('性 别', 62, 160)}${value(face.sex === 'male' ? '男' : '女', 162, 162)}
    ${label('民 族', 262, 160)}${value('汉', 352, 162)}${birthLine(facts.idNumber)}
    ${label('住 址', 62, 288)}${address}${label('公民身份号码', 62, 474)}
    ${setText(facts.idNumber, 286, 476, { size: 35, fill: black, tracking: 4 })}
    <g transform="translate(544 76) scale(0.64)">${drawPortrait(face, suit)}</g>`;
}

function birthLine(idNumber: string): string {
  const [year, month, day] = [idNumber.slice(6, 10), idNumber.slice(10, 12), idNumber.slice(12, 14)].map(Number);
  return label('出 生', 62, 224)
    + value(String(year), 162, 226) + label('年', 244, 224)
    + value(String(month), 292, 226) + label('月', 334, 224)
    + value(String(day), 382, 226) + label('日', 424, 224);
}

function emblemSide(facts: IdCardFacts): string {
  const validity = `${dotted(facts.validFrom)}-${dotted(facts.validUntil)}`;
  return svg`<g transform="translate(150 150) scale(0.9)">${guilloche('#b4483c', 2)}
    <circle r="34" fill="none" stroke="#b4483c" stroke-width="3"/></g>
    ${setText('居民身份证', 268, 150, { size: 62, face: 'bold', fill: black, tracking: 18 })}
    ${setText('样 张 · 不 是 证 件', 270, 222, { size: 32, fill: '#8c2f26', tracking: 6 })}
    ${value('签发机关', 150, 408)}${value(facts.issuingAuthority, 292, 408)}
    ${value('有效期限', 150, 472)}${value(validity, 292, 472)}`;
}

function label(text: string, x: number, y: number): string {
  return setText(text, x, y, { size: 24, fill: '#3d6f9e' });
}

function value(text: string, x: number, y: number): string {
  return setText(text, x, y, valueStyle);
}

function dotted(date: string): string {
  return date === 'long-term' ? '长期' : date.replaceAll('-', '.');
}

/** Breaks between any two characters except inside a number, as the issuing offices' printers do. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const piece of text.match(/\d+|\D/g) ?? []) {
    const line = lines.at(-1) ?? '';
    if (textWidth(line + piece, valueStyle) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines;
}
