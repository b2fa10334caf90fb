/** Called by jest after the last test. */
export default async function globalTeardown() {
  await globalThis.closeMariadbBroker();
}
