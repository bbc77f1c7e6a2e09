import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts what must not lie readable in the database (AES-256-GCM), under a key kept in the data folder. */
export class SecretBox {
  private constructor(private readonly key: Buffer) {}

  /** Opens the key of this data folder; the first time makes it, readable by its owner alone. */
  static open(dataDir: string): SecretBox {
    const file = join(dataDir, 'secret.key');
    if (!existsSync(file)) {
      mkdirSync(dataDir, { recursive: true });
      const fresh = `${file}.${process.pid}`;
      writeFileSync(fresh, randomBytes(KEY_BYTES), { mode: 0o600 });
      renameSync(fresh, file);
    }
    const derived = hkdfSync(
      'sha256',
      readFileSync(file),
      Buffer.alloc(0),
      'ninety secrets at rest',
      KEY_BYTES,
    );
    return new SecretBox(Buffer.from(derived));
  }

  /** @param context binds the ciphertext to its row: it opens under no other. */
  seal(plain: string, context: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws when the ciphertext was changed, belongs elsewhere, or the key is another. */
  open(sealed: Buffer, context: string): string {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonce)
      .setAAD(Buffer.from(context))
      .setAuthTag(tag);
    return (
      decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    );
  }
}
