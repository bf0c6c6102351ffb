import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: './openapi/portal.yaml',
  output: { path: './src/api/generated', clean: true },
  plugins: [
    { name: '@hey-api/client-fetch', throwOnError: true },
    '@hey-api/typescript',
    '@hey-api/sdk',
    '@tanstack/react-query',
  ],
});
