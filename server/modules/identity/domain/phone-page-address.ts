/** Address of the phone's page in the online hall; `suffix` is a query, or a fragment that no server sees. */
export const phonePageAddress = (portalUrl: string, suffix: string): string => `${portalUrl.replace(/\/*$/, '/')}phone.html${suffix}`;
