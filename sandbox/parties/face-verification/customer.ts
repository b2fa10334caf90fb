/** The one customer of the sandbox's face provider; the server's settings fall back on the same public values. */
export const faceCustomer = {
  secretId: 'AKIDsandbox0face0secret0id',
  secretKey: 'sandbox0face0secret0key',
} as const;
