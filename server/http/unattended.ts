/** Sent with what no person asked for (a page that looks by itself): such requests do not keep a session alive. */
export const UNATTENDED = 'x-certdesk-unattended';
