import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { DomainError } from '../../platform/errors.js';
import { statementDamaged } from './statement-refusals.js';

const NEWLINE = 0x0a;
/** XML 1.0, production [2] Char. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities are resolved below, the five of XML and characters by number, so that none can expand.
  processEntities: false,
  alwaysCreateTextNode: true,
  captureMetaData: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});
const place: symbol = XMLParser.getMetaDataSymbol() as symbol;

type XmlNode = Readonly<Record<string | symbol, unknown>>;

const lineAt = (text: string, index: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

/** Decodes line by line (UTF-8 has no 0x0A inside a character), so that a wrong byte is named by its line. */
function decoded(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      lines.push(decoder.decode(bytes.subarray(start, stop)));
    } catch {
      throw statementDamaged(lines.length + 1, '不是 UTF-8 文本', 'it is not UTF-8 text');
    }
    start = stop + 1;
  }
  return lines.join('\n').replace(/^\uFEFF/, '');
}

function refuseUnsafe(text: string): void {
  const forbidden: ReadonlyArray<readonly [RegExp, string, string]> = [
    [notXml, '含有 XML 不允许的字符', 'it has a character that XML does not allow'],
    [/<!(?!--)/, '含有 DTD、实体声明或 CDATA', 'DTDs, entity declarations and CDATA are not accepted'],
    [/^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i, '编码声明不是 UTF-8', 'its declared encoding is not UTF-8'],
  ];
  for (const [pattern, zh, en] of forbidden) {
    const at = text.search(pattern);
    if (at !== -1) throw statementDamaged(lineAt(text, at), zh, en);
  }
}

function resolved(text: string, refuse: (zh: string, en: string) => DomainError): string {
  const reference = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g;
  return text.replace(reference, (_all, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const character = name ? entities[name] : code <= 0x10ffff && String.fromCodePoint(code);
    if (!character || notXml.test(character)) throw refuse('含有未知实体', 'it has an unknown entity');
    return character;
  });
}

/** An element of a statement file: reads what must be there and refuses, with its line, what is not. */
export class XmlElement {
  readonly name: string;
  readonly #node: XmlNode;
  readonly #text: string;

  constructor(name: string, node: XmlNode, text: string) {
    this.name = name;
    this.#node = node;
    this.#text = text;
  }

  get line(): number {
    const { startIndex } = this.#node[place] as { startIndex: number };
    return lineAt(this.#text, startIndex);
  }

  damaged(zh: string, en: string): DomainError {
    return statementDamaged(this.line, `<${this.name}> ${zh}`, `<${this.name}> ${en}`);
  }

  children(name: string): XmlElement[] {
    if (!Object.hasOwn(this.#node, name)) return [];
    const found = this.#node[name];
    // The parser makes an object of every element (alwaysCreateTextNode) and an array of those that repeat.
    const nodes = (Array.isArray(found) ? found : [found]) as XmlNode[];
    return nodes.map((node) => new XmlElement(name, node, this.#text));
  }

  optional(name: string): XmlElement | undefined {
    const [first, second] = this.children(name);
    if (second) throw second.damaged('重复出现', 'stands there twice');
    return first;
  }

  child(name: string): XmlElement {
    const found = this.optional(name);
    if (!found) throw this.damaged(`缺少 <${name}>`, `lacks <${name}>`);
    return found;
  }

  /** Follows a path of single children; undefined where one is missing. */
  path(...names: readonly string[]): XmlElement | undefined {
    return names.reduce<XmlElement | undefined>((element, name) => element?.optional(name), this);
  }

  /** Its text, trimmed. An element with children has none. */
  text(): string {
    if (Object.keys(this.#node).some((key) => key !== '#text' && !key.startsWith('@'))) {
      throw this.damaged('应为文本', 'must be text');
    }
    const raw = this.#node['#text'];
    return typeof raw === 'string' ? resolved(raw, (zh, en) => this.damaged(zh, en)).trim() : '';
  }

  attribute(name: string): string | undefined {
    const value = Object.hasOwn(this.#node, `@${name}`) ? this.#node[`@${name}`] : undefined;
    return typeof value === 'string' ? value : undefined;
  }
}

function parsedRoot(text: string): XmlNode {
  try {
    return parser.parse(text) as XmlNode;
  } catch {
    // Well-formed, but beyond the parser's limits (names it reserves, depth): no statement looks like that.
    throw statementDamaged(1, '不是可读的 XML', 'it is not readable XML');
  }
}

/** Reads a file as XML and returns its root element, which must have this name. Throws STATEMENT_DAMAGED. */
export function readXml(bytes: Uint8Array, rootName: string): XmlElement {
  const text = decoded(bytes);
  refuseUnsafe(text);
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw statementDamaged(verdict.err.line, '不是完整的 XML', 'it is not well-formed XML');
  const root = parsedRoot(text)[rootName];
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    throw statementDamaged(1, `根元素不是 <${rootName}>`, `the root element is not <${rootName}>`);
  }
  return new XmlElement(rootName, root as XmlNode, text);
}
