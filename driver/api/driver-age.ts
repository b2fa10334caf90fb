/** Whether a version is older than the oldest that the server still takes. */
export function isOlder(version: string, oldest: string): boolean {
  const [own, theirs] = [version, oldest].map((text) => text.split('.').map(Number));
  const at = own!.findIndex((part, index) => part !== theirs![index]);
  return at >= 0 && own![at]! < theirs![at]!;
}
