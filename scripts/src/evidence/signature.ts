import { isDeepStrictEqual } from 'node:util';
import { compactVerify, createLocalJWKSet } from 'jose';
import type { JSONWebKeySet } from 'jose';
import type { EvidenceRecord } from '@ninety/licensing';
import { jsonIn } from './package.js';
import type { Package } from './package.js';

/** Whose signature the package has, and what is wrong with it. */
export interface Signed {
  /** The thumbprint of the key (RFC 7638); null: none is right. */
  readonly key: string | null;
  readonly faults: readonly string[];
}

const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The manifest, and the head of the record, are signed by the service.
 *
 * @param trusted the keys that the service publishes; null: those in the package, which say only that nobody without
 *   them changed it
 */
export async function checkSignatures(found: Package, trusted: JSONWebKeySet | null): Promise<Signed> {
  const keys = trusted ?? jsonIn<JSONWebKeySet>(found, 'keys.json', { keys: [] });
  const signature = found.get('manifest.jws')?.text;
  if (signature === undefined)
    return { key: null, faults: ['manifest.jws is missing: nobody signed the manifest'] };
  // A decoder passes over blanks: nothing in a package is there unsigned.
  const signed = COMPACT.test(signature) ? await openedBy(keys, signature) : null;
  if (!signed) return { key: null, faults: ['manifest.jws is not signed by any of the keys'] };
  const isOfManifest = signed.claims.manifestSha256 === found.get('manifest.json')?.sha256;
  return {
    key: signed.key,
    faults: [
      ...(isOfManifest ? [] : ['manifest.json is not what was signed']),
      ...(await headFaults(keys, jsonIn<Partial<EvidenceRecord>>(found, 'record.json', {}))),
    ],
  };
}

/** How far the record went is what the service signed. */
async function headFaults(keys: JSONWebKeySet, { head }: Partial<EvidenceRecord>): Promise<string[]> {
  if (!head) return [];
  const { signature, ...claims } = head;
  const signed = await openedBy(keys, signature);
  return signed && isDeepStrictEqual(signed.claims, claims)
    ? []
    : ['the head in record.json is not what was signed'];
}

async function openedBy(
  keys: JSONWebKeySet,
  signature: string,
): Promise<{ claims: Record<string, unknown>; key: string } | null> {
  try {
    const { payload, protectedHeader } = await compactVerify(signature, createLocalJWKSet(keys), {
      algorithms: ['EdDSA'],
    });
    const claims = JSON.parse(Buffer.from(payload).toString('utf8')) as Record<string, unknown>;
    return { claims, key: protectedHeader.kid ?? '' };
  } catch {
    // All that is needed is given: it fails of nothing else than the signature.
    return null;
  }
}
