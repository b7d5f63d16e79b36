import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../../.vite/renderer/main_window', import.meta.url)),
    emptyOutDir: true,
    // The oldest runtime this is run in: the test runtime, Electron 33.
    target: 'chrome130',
    // The content security policy forbids data: URLs for fonts and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Everything is read from the local disk, where size costs nothing.
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
});
