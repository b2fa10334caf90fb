import { enumOf } from '../../../platform/graphql/enum.js';
import { paymentStates } from '../domain/payment-states.js';

export const PaymentStateEnum = enumOf('PaymentState', paymentStates);
export const PaymentChannelEnum = enumOf('PaymentChannel', ['WECHAT', 'TRANSFER']);
