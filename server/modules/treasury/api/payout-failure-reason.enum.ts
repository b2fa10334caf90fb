import { payoutFailureReasons } from '../../../gateways/bank/port.js';
import { enumOf } from '../../../platform/graphql/enum.js';

export const PayoutFailureReasonEnum = enumOf('PayoutFailureReason', payoutFailureReasons);
