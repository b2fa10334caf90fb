/** An element: its name, its content and, seldom, attributes. Content that is `undefined` leaves the element out. */
export type Content = string | undefined | readonly Node[];
export type Node = readonly [name: string, content: Content, attributes?: Readonly<Record<string, string>>];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character]!);

/** One element a line, two spaces a level, so that a line number means something to a person. */
export function renderXml([name, content, attributes = {}]: Node, indent = ''): string {
  if (content === undefined) return '';
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  if (typeof content === 'string') return `${indent}<${name}${head}>${escaped(content)}</${name}>`;
  const children = content.map((child) => renderXml(child, `${indent}  `)).filter((child) => child !== '');
  return [`${indent}<${name}${head}>`, ...children, `${indent}</${name}>`].join('\n');
}
