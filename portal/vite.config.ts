import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['PORTAL_API'] ?? 'http://127.0.0.1:4600';
const page = (name: string): string => fileURLToPath(new URL(`${name}.html`, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/portal/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../build/portal', import.meta.url)),
    emptyOutDir: true,
    // Applicants bring what they have: WeChat's own browser on older phones, offices that update seldom.
    target: ['chrome87', 'safari14', 'firefox88', 'edge88'],
    rollupOptions: { input: { index: page('index'), phone: page('phone') } },
  },
  server: {
    port: 4611,
    strictPort: true,
    proxy: {
      '/portal/graphql': server,
      '^/portal/(orders|documents|phone/documents)/': server,
    },
  },
});
