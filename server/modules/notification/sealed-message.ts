import { maskMobileNumber } from '../reference/domain/masking.js';
import type { Sealing } from '../../platform/sealing.js';
import type { NoticeParameters } from './domain/render-notice.js';
import type { Notification } from './notification.entity.js';

const place = (column: 'address' | 'parameters', id: string) => ({ table: 'notification', column, id });

export interface Message {
  readonly address: string;
  readonly parameters: NoticeParameters;
}

/** The columns that hold where a message goes and what it says, sealed for the row `id`. */
export function sealMessage(sealing: Sealing, id: string, { address, parameters }: Message) {
  return {
    address: sealing.seal(address, place('address', id)),
    addressIndex: sealing.blindIndex('notification.address', address.toLowerCase()),
    parameters: sealing.seal(JSON.stringify(parameters), place('parameters', id)),
  } satisfies Partial<Notification>;
}

type SealedMessage = Pick<Notification, 'id' | 'address' | 'parameters'>;

export function openMessage(sealing: Sealing, { id, address, parameters }: SealedMessage): Message {
  return {
    address: sealing.open(address, place('address', id)),
    parameters: JSON.parse(sealing.open(parameters, place('parameters', id))) as NoticeParameters, // written above
  };
}

/** What stands there once a code is done with. */
export const emptied = (sealing: Sealing, id: string): string => sealing.seal('{}', place('parameters', id));

/** `138****1234`, or `c****@example.com`. */
export function maskedAddress(sealing: Sealing, { id, address, channel }: Pick<Notification, 'id' | 'address' | 'channel'>): string {
  const clear = sealing.open(address, place('address', id));
  if (channel === 'SMS') return maskMobileNumber(clear);
  const [name = '', domain = ''] = clear.split('@');
  return `${name.slice(0, 1)}****@${domain}`;
}
