import { afterAll, expect } from 'vitest';
import { endFile } from './file-end.js';

const environment = { ...process.env };

/** The next file runs in the same process: it must find it as this one did. */
afterAll(async () => {
  await endFile();
  expect(process.env).toEqual(environment);
});
