import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from './config.js';
import { folderProblem } from './surroundings.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What is sealed opens with none of the keys. */
export class SealedOtherwise extends Error {}

/**
 * Encrypts what must not lie readable in the database (AES-256-GCM). The first key seals, every key opens: a key is
 * changed by putting the new one first, and dropped once nothing is sealed with it.
 */
export class SecretBox {
  private constructor(private readonly keys: readonly [Buffer, ...Buffer[]]) {}

  /**
   * The keys of the settings, and after them the key of the data folder; where the settings have none, that key
   * alone, made at the first time and readable by its owner only.
   *
   * @throws ConfigError where that key cannot be read, made or used
   */
  static open(dataDir: string, given: readonly Buffer[] = []): SecretBox {
    const own = keyIn(dataDir, given.length === 0);
    const [first, ...others] = [...given, ...(own ? [own] : [])].map(derive);
    if (!first) throw new Error('no key to seal with');
    return new SecretBox([first, ...others]);
  }

  /** @param context binds the ciphertext to its row: it opens under no other. */
  seal(plain: string, context: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keys[0], nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws when the ciphertext was changed, belongs elsewhere, or its key is none of ours. */
  open(sealed: Buffer, context: string): string {
    for (const key of this.keys) {
      const plain = tryOpen(key, sealed, context);
      if (plain !== null) return plain;
    }
    throw new SealedOtherwise('sealed with a key that ENCRYPTION_KEYS does not have, or changed');
  }

  /** The same secret under the first key; null when it is that already. @throws as `open` does */
  reseal(sealed: Buffer, context: string): Buffer | null {
    if (tryOpen(this.keys[0], sealed, context) !== null) return null;
    return this.seal(this.open(sealed, context), context);
  }
}

/** The key of the data folder; null where there is none and none is to be made. */
function keyIn(dataDir: string, mayMake: boolean): Buffer | null {
  const file = join(dataDir, 'secret.key');
  try {
    if (mayMake && !existsSync(file)) {
      mkdirSync(dataDir, { recursive: true });
      const fresh = `${file}.${process.pid}`;
      writeFileSync(fresh, randomBytes(KEY_BYTES), { mode: 0o600 });
      renameSync(fresh, file);
    }
    if (!existsSync(file)) return null;
    const key = readFileSync(file);
    if (key.length === KEY_BYTES) return key;
  } catch (error) {
    throw folderProblem('DATA_DIR', file, error);
  }
  throw new ConfigError(
    'DATA_DIR',
    `has a secret.key that is not ${KEY_BYTES} bytes: put the right one back`,
  );
}

function derive(key: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'ninety secrets at rest', KEY_BYTES));
}

/** Null: another key's, or changed; the tag tells. */
function tryOpen(key: Buffer, sealed: Buffer, context: string): string | null {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context)).setAuthTag(tag);
    const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8');
    return text + decipher.final('utf8');
  } catch {
    // It fails of nothing else than the key and the bytes.
    return null;
  }
}
