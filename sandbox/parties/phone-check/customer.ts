/** The one customer of the sandbox's carrier check; the server's settings fall back on the same public values. */
export const phoneCheckCustomer = {
  secretId: 'AKIDsandbox0phone0secret0id',
  secretKey: 'sandbox0phone0secret0key',
} as const;
