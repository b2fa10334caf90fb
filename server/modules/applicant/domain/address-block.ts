/**
 * What caps per address count by: an IPv4 address itself, of IPv6 the /64 that one subscriber is given (RFC 6177), or
 * whoever has one would have 2^64 addresses to be counted by.
 */
export function addressBlock(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const filled = tail === undefined ? groups : [...groups, ...zeros(8 - groups.length - groupsIn(tail)), ...tail.split(':')];
  return `${filled.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '') || '0').join(':')}::/64`;
}

const zeros = (count: number): string[] => Array.from({ length: Math.max(0, count) }, () => '0');
const groupsIn = (text: string): number => (text === '' ? 0 : text.split(':').length);
