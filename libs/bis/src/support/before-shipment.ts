import type { Params, Sentence } from '@ninety/platform/sentences';
import type { SupportDocumentKind } from '../application.js';
import { say } from '../sentences.js';
import { nameOfDocument, neededDocuments, settlingKinds } from '../support-documents.js';
import type { NeededDocument } from '../support-documents.js';
import { DOCUMENT_RULES } from './grounds.js';
import type { DocumentFacts, DocumentForm, SaidDocument } from './looked.js';

/** A document that is on file for an application or its license. */
export interface DocumentOnFile {
  readonly kind: string;
  /** Its last day, YYYY-MM-DD; null: none was said. */
  readonly validUntil: string | null;
  /** It came under the license, so that it is another than the one that the application speaks of. */
  readonly isLater: boolean;
}

/** How a document that goes before a shipment stands. */
export const DOCUMENT_STATES = ['on_file', 'excepted', 'pending', 'ran_out', 'missing'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A document without which nothing may be shipped under a license. 15 CFR 748.9(e)(1), 748.13(a). */
export interface DocumentBeforeShipment {
  readonly kind: SupportDocumentKind;
  readonly certainty: NeededDocument['certainty'];
  readonly why: string;
  /** The sentence `why`, for whoever says it in another language. */
  readonly code: string;
  readonly params: Params;
  readonly due: 'shipment';
  readonly citation: string;
  readonly state: DocumentState;
  /** Whether it keeps nothing from being shipped. */
  readonly isSettled: boolean;
  /** Its last day; null: it has none, or none is on file. */
  readonly validUntil: string | null;
}

const PENDING = '15 CFR 748.9(e)(1)';

/**
 * The documents that must be there before anything is shipped on a day, and how they stand.
 *
 * @param on YYYY-MM-DD
 */
export function documentsBeforeShipment(
  form: DocumentForm,
  destinations: readonly string[] | null,
  facts: DocumentFacts,
  onFile: readonly DocumentOnFile[],
  on: string,
): DocumentBeforeShipment[] {
  const needs = neededDocuments(form, destinations, { ...facts, on });
  const needed = needs.map((need): DocumentBeforeShipment => {
    const { kind, certainty, why, code, params } = need;
    const found = standingOf(settlingKinds(need), form.supportDocuments, onFile, on);
    const isExcepted = need.isSettled && found.state === 'missing';
    const state = isExcepted ? 'excepted' : found.state;
    return {
      ...{ kind, certainty, why, code, params },
      due: 'shipment',
      citation: state === 'ran_out' ? runsOutBy(kind) : need.due === 'shipment' ? need.citation : PENDING,
      state,
      isSettled: isSettled(state),
      validUntil: found.validUntil,
    };
  });
  return [...needed, ...announced(form, needs, onFile, on)];
}

/** What the application announced, though no rule that is known asks for it. 15 CFR 748.9(e)(1). */
function announced(
  { supportDocuments }: DocumentForm,
  needs: readonly NeededDocument[],
  onFile: readonly DocumentOnFile[],
  on: string,
): DocumentBeforeShipment[] {
  const covered = new Set(needs.flatMap(settlingKinds));
  return DOCUMENT_RULES.flatMap(({ kind }): DocumentBeforeShipment[] => {
    const isAnnounced = supportDocuments.some((one) => one.kind === kind && one.status === 'pending');
    if (!isAnnounced || covered.has(kind)) return [];
    const { state, validUntil } = standingOf([kind], supportDocuments, onFile, on);
    const why = say('need_announced').as('why');
    const told = { kind, certainty: 'required', ...why, due: 'shipment', citation: PENDING } as const;
    return [{ ...told, state, isSettled: isSettled(state), validUntil }];
  });
}

const isSettled = (state: DocumentState) => state === 'on_file' || state === 'excepted';

/**
 * A document that has run out on a day, of those that an application says are there and that none came after; null: none has.
 *
 * @param on YYYY-MM-DD
 */
export function documentRanOut(
  said: readonly SaidDocument[],
  onFile: readonly DocumentOnFile[],
  on: string,
): { readonly kind: SupportDocumentKind; readonly validUntil: string; readonly citation: string } | null {
  for (const { kind, runsOut: citation } of DOCUMENT_RULES) {
    const { state, validUntil } = standingOf([kind], said, onFile, on);
    if (state === 'ran_out' && validUntil !== null) return { kind, validUntil, citation };
  }
  return null;
}

/** What is to be done about a document that is not there; in the words of the duty. */
export function documentToObtain({ kind, state, citation }: DocumentBeforeShipment): Sentence {
  const document = nameOfDocument(kind);
  return state === 'ran_out'
    ? say('document_to_renew', { document, citation })
    : say('document_to_obtain', { document, citation });
}

function standingOf(
  kinds: readonly string[],
  documents: readonly SaidDocument[],
  onFile: readonly DocumentOnFile[],
  on: string,
): { readonly state: Exclude<DocumentState, 'excepted'>; readonly validUntil: string | null } {
  const said = documents.filter(({ kind }) => kinds.includes(kind));
  const attached = said.filter(({ status }) => status === 'attached');
  const lastDays = [
    ...attached.map(({ validUntil }) => validUntil ?? null),
    ...onFile
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ kind, validUntil, isLater }) => validUntil ?? (isLater ? null : lastSaid(attached, kind))),
  ];
  const good = lastDays.filter((last) => last === null || last >= on);
  if (good.length > 0) return { state: 'on_file', validUntil: good.includes(null) ? null : latest(good) };
  if (lastDays.length > 0) return { state: 'ran_out', validUntil: latest(lastDays) };
  return {
    state: said.some(({ status }) => status === 'pending') ? 'pending' : 'missing',
    validUntil: null,
  };
}

/** Of a paper that says no last day: what the application says of it. */
function lastSaid(attached: readonly SaidDocument[], kind: string): string | null {
  return attached.find((one) => one.kind === kind)?.validUntil ?? null;
}

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((one, other) => ((one ?? '') >= (other ?? '') ? one : other), null);

function runsOutBy(kind: SupportDocumentKind): string {
  return DOCUMENT_RULES.find((one) => one.kind === kind)?.runsOut ?? PENDING;
}
