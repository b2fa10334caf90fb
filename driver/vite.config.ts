import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const addonFile = here('../node_modules/pkcs11js/build/Release/pkcs11.node');
const rootsFile = process.env['CERTDESK_ROOTS_FILE'];
const ADDON = '\0pkcs11-addon.cjs';

/** Puts the native addon of the platform built on into the bundle, and the code that unpacks it in place of `require`. */
function embedAddon(): Plugin {
  return {
    name: 'embed-addon',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/pkcs11.node') ? ADDON : undefined),
    load: (id) => {
      if (id !== ADDON) return undefined;
      const content = readFileSync(addonFile);
      const addon = {
        platform: `${process.platform}-${process.arch}`,
        base64: content.toString('base64'),
        sha256: createHash('sha256').update(content).digest('hex'),
      };
      const loader = JSON.stringify(here('token/embedded-addon.ts'));
      return `module.exports = require(${loader}).loadEmbeddedAddon(${JSON.stringify(addon)});`;
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
