import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonYielding } from './json-yielding.js';

const json = fc.jsonValue({ maxDepth: 5 });

describe('JSON that yields to others', () => {
  it('is the JSON that there would be at once', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        expect(await jsonYielding(value)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('is the same for people to read', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        expect(await jsonYielding(value, '  ')).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it('leaves out what JSON leaves out', async () => {
    const value = { at: new Date(0), none: undefined, list: [undefined, { inner: undefined }], empty: {} };
    expect(await jsonYielding(value)).toBe(JSON.stringify(value));
  });
});
