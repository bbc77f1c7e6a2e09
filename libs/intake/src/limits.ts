const MEBIBYTE = 1_048_576;

/** What of a file is read at most. What goes beyond is told of, and of what takes too long or too much nothing is read. */
export const INTAKE_LIMITS = {
  /** Of the file. */
  bytes: 25 * MEBIBYTE,
  /** Messages within messages: the file itself is the first. */
  depth: 5,
  /** Attachments, of all messages together. */
  parts: 100,
  /** Of one PDF. */
  pages: 200,
  /** Of all that is read. */
  characters: 400_000,
  /** Of one piece of HTML, before it becomes text. */
  html: 2_000_000,
  /** Elements within elements of it, as deep as browsers go. */
  nesting: 512,
  /** Sentences and lines that rules look at. */
  sentences: 8_000,
  /** Of one of them; the rest is another. */
  sentence: 1_000,
  /** What is answered of what was read. */
  reads: 200,
  /** Words that may be numbers or references of cases. */
  words: 500,
  /** Of the whole reading. */
  milliseconds: 20_000,
  /** Of the process that reads. */
  memory: 768 * MEBIBYTE,
  /** Of its heap, in MiB. */
  heap: 320,
} as const;
