import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from './config.js';
import { SecretBox } from './secrets.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ninety-secrets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const [first, second] = [randomBytes(32), randomBytes(32)];

describe('a sealed secret', () => {
  it('opens for its row alone, and not when it was changed', () => {
    const box = SecretBox.open(folder, [first]);
    const sealed = box.seal('whsec_x', 'endpoint 1');
    expect(box.open(sealed, 'endpoint 1')).toBe('whsec_x');
    expect(sealed.toString('latin1')).not.toContain('whsec');
    expect(() => box.open(sealed, 'endpoint 2')).toThrow(/ENCRYPTION_KEYS/);
    sealed[sealed.length - 1]! ^= 1;
    expect(() => box.open(sealed, 'endpoint 1')).toThrow(/ENCRYPTION_KEYS/);
  });

  it('of an old key opens while that key is there, and is sealed again with the new one', () => {
    const sealed = SecretBox.open(folder, [first]).seal('whsec_x', 'c');
    const both = SecretBox.open(folder, [second, first]);
    const fresh = both.reseal(sealed, 'c')!;
    expect(both.open(sealed, 'c')).toBe('whsec_x');
    expect(both.reseal(fresh, 'c')).toBeNull();
    expect(SecretBox.open(folder, [second]).open(fresh, 'c')).toBe('whsec_x');
    expect(() => SecretBox.open(folder, [second]).open(sealed, 'c')).toThrow();
  });

  it('has a key in the data folder where none is given, for its owner alone, and moves from it', () => {
    const sealed = SecretBox.open(folder).seal('whsec_x', 'c');
    const file = join(folder, 'secret.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const moved = SecretBox.open(folder, [first]).reseal(sealed, 'c')!;
    rmSync(file);
    expect(SecretBox.open(folder, [first]).open(moved, 'c')).toBe('whsec_x');
    expect(existsSync(file)).toBe(false);
  });
});

describe('ENCRYPTION_KEYS', () => {
  it('are 32 bytes each, and a wrong one is not repeated in the error', () => {
    const given = [first, second].map((key) => key.toString('base64')).join(',');
    expect(readConfig({ ENCRYPTION_KEYS: given }).encryptionKeys).toEqual([first, second]);
    const short = randomBytes(16).toString('base64');
    expect(() => readConfig({ ENCRYPTION_KEYS: short })).toThrow(/ENCRYPTION_KEYS must be/);
    expect(() => readConfig({ ENCRYPTION_KEYS: short })).not.toThrow(new RegExp(short.slice(0, 10)));
  });
});
