/** The one customer of the sandbox's SMS provider; the server's settings fall back on the same public values. */
export const smsCustomer = {
  secretId: 'AKIDsandbox0sms0secret0id',
  secretKey: 'sandbox0sms0secret0key',
} as const;
