import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['CONSOLE_API'] ?? 'http://127.0.0.1:4600';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../build/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // react-admin with MUI is one chunk of about 1 MB; splitting it would only add requests.
    chunkSizeWarningLimit: 1600,
  },
  server: {
    port: 4610,
    strictPort: true,
    proxy: { '/graphql': server, '/documents': server, '/exports': server, '/livez': server },
  },
});
