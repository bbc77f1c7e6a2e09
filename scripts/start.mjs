// Builds what is to be built, and starts the service: `npm start`.
await import('./build.mjs');
await import('../apps/api/dist/main.js');
