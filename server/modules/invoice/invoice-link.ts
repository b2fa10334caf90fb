/** Where the order's own account fetches the file: a path on the portal's host, without anything secret in it. */
export const invoiceLink = (id: string): string => `/portal/invoices/${id}/file`;
