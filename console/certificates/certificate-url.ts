export const certificateUrl = (id: string): string => `/certificates/${encodeURIComponent(id)}`;

/** What was issued for an order: also where nothing was, and there is no certificate to point at. */
export const orderIssuesUrl = (applicationId: string): string => `/certificates/orders/${encodeURIComponent(applicationId)}`;
