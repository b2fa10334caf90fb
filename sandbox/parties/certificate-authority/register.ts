import { z } from 'zod';
import type { PartyHouse } from '../party.js';

export interface EndEntity {
  readonly username: string;
  readonly subject: string;
  readonly email: string;
  readonly password: string;
}

export interface Issued {
  readonly username: string;
  readonly serial: string;
  readonly der: string;
  readonly revoked: { readonly reason: string; readonly date: string } | null;
}

/** What is done wrong to the next enrolment, once. */
export const nextOrder = z.strictObject({ mistake: z.enum(['REFUSE', 'OTHER_KEY', 'OTHER_SUBJECT', 'LOSE_ANSWER']) });
export type Mistake = z.output<typeof nextOrder>['mistake'];

type House = Pick<PartyHouse, 'store' | 'now'>;

export const entityOf = ({ store }: House, username: string): EndEntity | undefined => store.get<EndEntity>('entity', username);
export const addEntity = ({ store, now }: House, entity: EndEntity): void => store.put('entity', entity.username, entity, now().getTime());
export const issuedTo = ({ store }: House, username: string): readonly Issued[] =>
  store.list<Issued>('certificate', 100_000).filter((issued) => issued.username === username);
export const issuedUnder = ({ store }: House, serial: string): Issued | undefined => store.get<Issued>('certificate', serial);
export const keepIssued = ({ store, now }: House, issued: Issued): void => store.put('certificate', issued.serial, issued, now().getTime());

/** The mistake ordered for the next enrolment; asking takes it away. */
export function takeMistake({ store }: House): Mistake | null {
  const ordered = store.get<Mistake | null>('rule', 'next') ?? null;
  store.put('rule', 'next', null);
  return ordered;
}
