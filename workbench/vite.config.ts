import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The built pages go into the jar. No inlining: the page's policy allows scripts and styles from files only.
export default defineConfig({
  plugins: [svelte()],
  base: '/',
  build: {
    outDir: '../app/src/main/resources/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8750' } },
});
