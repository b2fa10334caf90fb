import { isSequence, oidOf, partsOf, textOf, type Node } from './asn1.js';

/** One attribute of a distinguished name. `type` is a dotted OID. */
export interface NameAttribute {
  readonly type: string;
  readonly value: string;
}

/** A name's attributes in their order; undefined where one of them is no text. */
export function nameOf(node: Node | undefined): readonly NameAttribute[] | undefined {
  if (!isSequence(node)) return undefined;
  const attributes = partsOf(node).flatMap((set) => partsOf(set)).map((attribute) => {
    const [type, value] = partsOf(attribute);
    return { type: oidOf(type), value: textOf(value) };
  });
  const whole = attributes.every(({ type, value }) => type !== undefined && value !== undefined);
  return whole ? (attributes as NameAttribute[]) : undefined;
}
