import { createHash } from 'node:crypto';
import { facts, paragraph } from '@ninety/licensing';
import type { LegalDocument, PendingCase } from '@ninety/licensing';
import { inOneLine } from '@ninety/platform';
import type { Sentence } from '@ninety/platform';
import { knownFacts } from '../desk/facts.js';
import type { KnownFacts } from '../desk/facts.js';
import type { ReachedRung } from '../desk/rungs.js';
import { say } from '../sentences.js';

/** To whom an inquiry goes. */
export interface Recipient {
  readonly name: string | null;
  readonly office: string;
  readonly email: string | null;
}

/** An inquiry as the service composes it: sentences of the catalogue alone. */
export interface Composed extends KnownFacts {
  readonly subject: Sentence;
  readonly paragraphs: readonly Sentence[];
}

/** Composes an inquiry from what is certain of a case. */
export function compose(one: PendingCase, reached: ReachedRung, applicant: string, to: Recipient): Composed {
  const known = knownFacts(one, applicant);
  return {
    ...known,
    subject: subjectOf(one, inOneLine(applicant)),
    paragraphs: [
      to.name === null
        ? say('inquiry_to_office', { office: inOneLine(to.office) })
        : say('inquiry_to', { name: inOneLine(to.name) }),
      ...known.facts.map(({ says }) => says),
      reached.rule.asks({ citation: reached.citation ?? '' }),
      say('inquiry_closing'),
      say('inquiry_signed', { applicant: inOneLine(applicant) }),
    ],
  };
}

function subjectOf({ controlNumber, reference }: PendingCase, applicant: string): Sentence {
  if (controlNumber !== null) return say('inquiry_subject', { number: inOneLine(controlNumber) });
  if (reference === null) return say('inquiry_subject_plain', { applicant });
  return say('inquiry_subject_without_number', { applicant, reference: inOneLine(reference) });
}

const BETWEEN = '\n\n';
const BLANK_LINE = /\n[ \t]*\n+/;

/** The text of paragraphs, with a blank line between them. */
export function textOf(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs.map(({ text }) => text).join(BETWEEN);
}

/** A paragraph of a text, and whose it is. */
export interface Paragraph {
  readonly text: string;
  /** `person`: it is not as the service composed it. */
  readonly by: 'service' | 'person';
}

/** Whose the paragraphs of a text are: each that was composed is the service's once, any other a person's. */
export function paragraphsOf(text: string, composed: readonly { readonly text: string }[]): Paragraph[] {
  const left = new Map<string, number>();
  for (const one of composed) left.set(one.text, (left.get(one.text) ?? 0) + 1);
  return text.split(BLANK_LINE).map((paragraph) => {
    const count = left.get(paragraph) ?? 0;
    if (count === 0) return { text: paragraph, by: 'person' };
    left.set(paragraph, count - 1);
    return { text: paragraph, by: 'service' };
  });
}

/** SHA-256 of what is approved and sent: to whom, by which means, and each letter of it. */
export function hashOf({
  kind,
  to,
  subject,
  text,
}: {
  readonly kind: string;
  readonly to: Recipient;
  readonly subject: string;
  readonly text: string;
}): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, to.name, to.office, to.email, subject, text]))
    .digest('hex');
}

/** An inquiry as it is printed. */
export function printedLetter({
  asOf,
  to,
  subject,
  text,
}: {
  readonly asOf: string;
  readonly to: Recipient;
  readonly subject: string;
  readonly text: string;
}): LegalDocument {
  const whom = [to.name, to.office].filter((part) => part !== null).join(', ');
  return {
    title: subject,
    citation: '',
    blocks: [
      facts(['To', whom], ['As of', asOf]),
      ...text
        .split(BLANK_LINE)
        .filter((part) => part.trim() !== '')
        .map(paragraph),
    ],
  };
}
