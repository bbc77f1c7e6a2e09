import { INTAKE_LIMITS } from './limits.js';

/** A sentence, or a line that stands by itself, of a text. */
export interface Segment {
  readonly where: string;
  readonly text: string;
  /** Of a message that is answered, below what was written anew: it tells of no event. */
  readonly isQuoted: boolean;
}

/** A line with a label, of a list or of a table: what follows is not its sentence going on. */
const STANDS_ALONE = /^(?:[-*•–]|\(?\d{1,3}[.)]|\p{L}[^:：]{1,40}[:：](?:\s|$))/u;
const ABBREVIATED =
  /(?:\b(?:No|Nos|Nr|Nrn|Ref|St|Mr|Mrs|Ms|Dr|Inc|Ltd|Co|Corp|Abs|Art|Sec|Supp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|e\.g|i\.e|U\.S|C\.F\.R|z\.B|approx|vs|cf)|\b\p{L}|\b\d{1,2})\.$/iu;
const REPLIED =
  /^\s*(?:-{2,}\s*(?:original message|ursprüngliche nachricht|oorspronkelijk bericht|message d'origine)\s*-{2,}|on .{5,120} wrote:|am .{5,120} schrieb .{0,80}:|op .{5,120} schreef .{0,80}:)\s*$/i;

/**
 * The sentences and lines of a text.
 *
 * @param isForwarded whether what stands below belongs to it: then nothing is quoted but what is marked so
 */
export function segmentsOf(where: string, text: string, isForwarded: boolean): Segment[] {
  const segments: Segment[] = [];
  let isBelow = false;
  let gathered: string[] = [];
  const end = (isQuoted: boolean) => {
    for (const one of sentencesOf(gathered.join(' '))) segments.push({ where, text: one, isQuoted });
    gathered = [];
  };
  for (const line of linesOf(text)) {
    if (segments.length >= INTAKE_LIMITS.sentences) return segments.slice(0, INTAKE_LIMITS.sentences);
    const said = line.trim();
    const isMarked = said.startsWith('>');
    if (isMarked || said === '' || STANDS_ALONE.test(said) || said.includes('\t')) end(isBelow);
    if (!isForwarded && REPLIED.test(said)) isBelow = true;
    if (said === '') continue;
    gathered.push(said);
    if (isMarked) end(true);
  }
  end(isBelow);
  return segments.slice(0, INTAKE_LIMITS.sentences);
}

/** Lines, none longer than a sentence may be. */
function* linesOf(text: string): Generator<string> {
  const { sentence } = INTAKE_LIMITS;
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    for (let from = at; from < stop; from += sentence)
      yield text.slice(from, Math.min(stop, from + sentence));
    if (stop === at) yield '';
    at = stop + 1;
  }
}

function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let current = '';
  // A paragraph is as long as its text may be: it is cut where sentences end, and where one has no end.
  for (const piece of paragraph.split(/(?<=[.!?])\s+|(?<=[。！？])/u)) {
    for (let from = 0; from < piece.length; from += INTAKE_LIMITS.sentence) {
      const part = piece.slice(from, from + INTAKE_LIMITS.sentence);
      const joined = current === '' ? part : `${current} ${part}`;
      if (current !== '' && joined.length > INTAKE_LIMITS.sentence) {
        sentences.push(current);
        current = part;
      } else current = joined;
    }
    if (ABBREVIATED.test(current.slice(-12))) continue;
    if (current !== '') sentences.push(current);
    current = '';
  }
  if (current !== '') sentences.push(current);
  return sentences;
}
