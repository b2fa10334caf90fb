export const databaseKinds = ['sqlite', 'mariadb'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];
