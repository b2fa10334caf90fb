/** The workbench's address of one case; ids say nothing about anybody. */
export const caseUrl = (id: string): string => `/applications/${encodeURIComponent(id)}`;
