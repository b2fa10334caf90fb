import { decodeOid, elementsOf, onlyElement, tags, type Element } from './der.js';

/** One attribute of a name: dotted OID and text. */
export interface NameAttribute {
  readonly type: string;
  readonly value: string;
}

export const COMMON_NAME = '2.5.4.3';

/** A name's attributes in the order in which they stand; throws a RangeError where it is no name. */
export function attributesOf(name: Buffer): readonly NameAttribute[] {
  return elementsOf(onlyElement(name).content).flatMap((set) => elementsOf(set.content).map((pair) => {
    const [type, value] = elementsOf(pair.content);
    if (type?.tag !== tags.oid || !value) throw new RangeError('not an attribute');
    return { type: decodeOid(type.content), value: textOf(value) };
  }));
}

function textOf({ tag, content }: Element): string {
  switch (tag) {
    case tags.utf8: return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    case tags.printable: case tags.ia5: case tags.numeric: case tags.teletex: return content.toString('latin1');
    case tags.bmp: return Buffer.from(content).swap16().toString('utf16le');
    case tags.universal: return universalText(content);
    default: throw new RangeError(`text of an unknown kind (tag ${tag})`);
  }
}

const universalText = (content: Buffer): string =>
  String.fromCodePoint(...Array.from({ length: content.length / 4 }, (_, at) => content.readUInt32BE(at * 4)));
