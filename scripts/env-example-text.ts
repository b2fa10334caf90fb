import { configKeys, type ConfigKey } from '../server/config-keys.js';

const HEADER = `# 由 server/config-keys.ts 生成，请勿直接修改：node scripts/run.mjs scripts/env-example.ts
# Made from server/config-keys.ts; do not edit.
# 复制为 .env 后填写；未注释的键必须填写 | Copy to .env and fill in; keys without # must be given.
`;

function entry(name: string, { about, mend, fallback, optional }: ConfigKey<unknown>): string {
  const given = fallback === undefined && !optional;
  return `
# ${about.zh}
# ${about.en}${given ? `\n# ${mend.en}` : ''}
${given ? '' : '# '}${name}=${fallback ?? ''}
`;
}

/** The content of `.env.example`: every key with what it is for, those that must be given left open. */
export const envExampleText = (): string =>
  HEADER + Object.entries(configKeys).map(([name, key]) => entry(name, key as ConfigKey<unknown>)).join('');
