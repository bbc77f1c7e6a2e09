import { Injectable } from '@nestjs/common';
import {
  CompactSign,
  calculateJwkThumbprint,
  compactVerify,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import type { JWK } from 'jose';
import { Database } from './database/database.js';
import { withoutTenant } from './database/tenancy.js';
import { SealedOtherwise, SecretBox } from './secrets.js';
import {
  insertKey,
  keepSealed,
  keyOfId,
  lockSigningKeys,
  newestKey,
  privateKeys,
  publicKeys,
} from './signing-key.store.js';
import type { PrivateKey, PublicJwk } from './signing-key.store.js';

/** A public key of a JSON Web Key Set. */
interface NamedPublicJwk extends PublicJwk {
  readonly kid: string;
  readonly alg: typeof ALGORITHM;
  readonly use: 'sig';
}

class UnknownKey extends Error {}

const ALGORITHM = 'EdDSA';
/** A key's id is the SHA-256 of it, in base64url (RFC 7638). */
const THUMBPRINT = /^[\w-]{43}$/;

/** Signs JSON as a compact JWS. */
export type Signer = (payload: object) => Promise<string>;

/** The keys with which the service signs what outsiders may want to prove (Ed25519), shared by all its processes. */
@Injectable()
export class SigningKeys {
  private kept: Promise<Signer> | null = null;

  constructor(
    private readonly database: Database,
    private readonly secrets: SecretBox,
  ) {}

  /** A compact JWS over JSON; its `kid` names one of `publicKeys`. */
  async sign(payload: object): Promise<string> {
    const sign = await withoutTenant(() => this.newest());
    return sign(payload);
  }

  /**
   * The same by the newest key as it was when this process asked first: for what signs within a transaction, whose wall shows no
   * key. Whoever asks first in a transaction waits for another connection, so it is asked for at the start.
   */
  signer(): Promise<Signer> {
    this.kept ??= this.database.outsideTransaction(() => withoutTenant(() => this.newest()));
    // Whoever waits hears of it; the next one asks anew.
    this.kept.catch(() => (this.kept = null));
    return this.kept;
  }

  private async newest(): Promise<Signer> {
    const { id, private_key: sealed } = await this.current();
    const key = await importJWK(JSON.parse(this.secrets.open(sealed, contextOf(id))) as JWK, ALGORITHM);
    return (payload) =>
      new CompactSign(Buffer.from(JSON.stringify(payload)))
        .setProtectedHeader({ alg: ALGORITHM, kid: id, typ: 'JWT' })
        .sign(key);
  }

  /** What a compact JWS of this service says; null: another's, or changed, or its key cannot be opened any more. */
  async opened(signed: string): Promise<unknown> {
    try {
      const { payload } = await compactVerify(signed, ({ kid }) => this.ownPublicKey(kid ?? ''), {
        algorithms: [ALGORITHM],
      });
      return JSON.parse(Buffer.from(payload).toString('utf8')) as unknown;
    } catch (error) {
      if (isOfAnother(error)) return null;
      throw error;
    }
  }

  /** A JSON Web Key Set (RFC 7517) of every key that ever signed. */
  async publicKeys(): Promise<{ keys: NamedPublicJwk[] }> {
    const rows = await withoutTenant(async () => {
      await this.current();
      return publicKeys(this.database.reader);
    });
    return { keys: rows.map(({ id, jwk }) => ({ ...jwk, kid: id, alg: ALGORITHM, use: 'sig' })) };
  }

  /** Seals every private key with the newest encryption key; answers how many were sealed with another. */
  async reseal(): Promise<number> {
    return this.database.transaction(async (tx) => {
      await lockSigningKeys(tx);
      const stale = (await privateKeys(tx)).flatMap(({ id, private_key: sealed }) => {
        const fresh = this.secrets.reseal(sealed, contextOf(id));
        return fresh ? [{ id, fresh }] : [];
      });
      for (const { id, fresh } of stale) await keepSealed(tx, id, fresh);
      return stale.length;
    });
  }

  /** From the private key, which only this service can have encrypted: the public column may be anybody's. */
  private async ownPublicKey(id: string) {
    if (!THUMBPRINT.test(id)) throw new UnknownKey('not the id of a signing key');
    const row = await keyOfId(this.database.reader, id);
    if (!row) throw new UnknownKey(`no signing key ${id}`);
    const { d: _, ...publicJwk } = JSON.parse(this.secrets.open(row.private_key, contextOf(id))) as JWK;
    return importJWK(publicJwk, ALGORITHM);
  }

  /** Keys are nobody's rows behind the second wall. */
  private current(): Promise<PrivateKey> {
    return withoutTenant(async () => (await newestKey(this.database.reader)) ?? (await this.make()));
  }

  private make(): Promise<PrivateKey> {
    return this.database.transaction(async (tx) => {
      await lockSigningKeys(tx);
      const made = await newestKey(tx);
      if (made) return made;
      const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
      const publicJwk = await exportJWK(publicKey);
      const id = await calculateJwkThumbprint(publicJwk);
      const sealed = this.secrets.seal(JSON.stringify(await exportJWK(privateKey)), contextOf(id));
      await insertKey(tx, { id, publicJwk, sealed });
      return { id, private_key: sealed };
    });
  }
}

function contextOf(id: string): string {
  return `signing_key ${id}`;
}

/** Whether an error says that the signature is not one of these keys'; any other says nothing of it. */
function isOfAnother(error: unknown): boolean {
  return error instanceof errors.JOSEError || error instanceof UnknownKey || error instanceof SealedOtherwise;
}
