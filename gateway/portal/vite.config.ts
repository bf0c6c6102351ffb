import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const tablerBundle = fileURLToPath(
  new URL('./node_modules/@tabler/icons-react/dist/cjs/tabler-icons-react.cjs', import.meta.url),
);

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  resolve: {
    // The icon index has thousands of modules: tests load the one-file edition instead.
    alias: mode === 'test' ? [{ find: '@tabler/icons-react', replacement: tablerBundle }] : [],
  },
  build: {
    target: 'es2023',
    // Nothing is inlined as data: address, so the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/session', '/logout', '/oauth2', '/login'].map((path) => [
        path,
        `http://127.0.0.1:${process.env.FONDSLOKET_PORT ?? '8400'}`,
      ]),
    ),
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://127.0.0.1:8400/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['./src/testing/setup.ts'],
    reporters: ['default', ['junit', { suiteName: 'portal' }]],
    outputFile: { junit: './target/vitest.xml' },
    testTimeout: 20_000,
    css: false,
  },
}));
