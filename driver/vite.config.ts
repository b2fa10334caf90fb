import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const addonFile = here('../node_modules/pkcs11js/build/Release/pkcs11.node');
const rootsFile = process.env['CERTDESK_ROOTS_FILE'];
const addonsFolder = process.env['CERTDESK_ADDONS_DIR'];
const ADDON = '\0pkcs11-addon.cjs';

interface BuiltAddon {
  readonly platform: string;
  readonly file: string;
}

/** Of the platform built on, and those that were compiled elsewhere: a folder of files like `win32-x64.node`. */
function addons(): readonly BuiltAddon[] {
  const own = { platform: `${process.platform}-${process.arch}`, file: addonFile };
  if (addonsFolder === undefined) return [own];
  const names = readdirSync(addonsFolder).filter((name) => /^[a-z0-9]+-[a-z0-9]+\.node$/.test(name)).sort();
  const named = names.map((name) => ({ platform: name.slice(0, -'.node'.length), file: join(addonsFolder, name) }));
  return [own, ...named.filter(({ platform }) => platform !== own.platform)];
}

const embedded = ({ platform, file }: BuiltAddon) => {
  const content = readFileSync(file);
  return { platform, base64: content.toString('base64'), sha256: createHash('sha256').update(content).digest('hex') };
};

/** Puts the native addons into the bundle, and the code that unpacks the one of the computer in place of `require`. */
function embedAddon(): Plugin {
  return {
    name: 'embed-addon',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/pkcs11.node') ? ADDON : undefined),
    load: (id) => {
      if (id !== ADDON) return undefined;
      const loader = JSON.stringify(here('token/embedded-addon.ts'));
      return `module.exports = require(${loader}).loadEmbeddedAddon(${JSON.stringify(addons().map(embedded))});`;
    },
  };
}

/** One file that runs with Node alone: build/driver/certdesk-driver.mjs. */
export default defineConfig({
  root: here('.'),
  plugins: [embedAddon()],
  define: {
    CERTDESK_DEFAULT_SERVER: JSON.stringify(process.env['CERTDESK_SERVER'] ?? null),
    CERTDESK_DEFAULT_ROOTS: JSON.stringify(rootsFile ? readFileSync(rootsFile, 'latin1') : null),
  },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: here('main.ts'),
    target: 'node22',
    outDir: here('../build/driver'),
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      output: { entryFileNames: 'certdesk-driver.mjs', format: 'esm', codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
});
