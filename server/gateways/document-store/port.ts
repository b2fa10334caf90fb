/**
 * Where files lie: scans, statements, reports. What is put there is already sealed (platform/sealing.ts), so a store
 * needs no secrecy of its own. Keys are made by the caller (`documents/<uuid>`), written once and never changed.
 */
export interface DocumentStore {
  /** Durable when it returns. Throws when the key exists with other content, or the store cannot be written. */
  put(key: string, content: Uint8Array): Promise<void>;
  /** Throws when there is no such key. */
  get(key: string): Promise<Buffer>;
  remove(key: string): Promise<void>;
}
