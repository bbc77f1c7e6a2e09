import { INTAKE_LIMITS } from './limits.js';
import { plainTextIn } from './plain-bytes.js';
import { isDisguised, legibleText, textOfHtml } from './plain-text.js';
import type { FileWithin, Opened } from './opened.js';
import type {
  IntakeFault,
  IntakeFormat,
  NotRead,
  ReadFile,
  ReadMessage,
  ReadPart,
  Unread,
} from './read-file.js';

/** Why nothing of a file is read. */
export class UnreadFile extends Error {
  constructor(readonly fault: IntakeFault) {
    super(fault);
  }
}

/** Reads a message or a document, and what lies within, as far as the limits go. @throws UnreadFile */
export async function openFile(bytes: Buffer): Promise<ReadFile> {
  const format = formatOf(bytes);
  if (format === null || format === 'text' || format === 'html') throw new UnreadFile('unknown_format');
  const opening = new Opening(format);
  try {
    await opening.file(bytes, format);
  } catch (error) {
    throw new UnreadFile(isEncrypted(error) ? 'encrypted' : 'unreadable');
  }
  return opening.read();
}

/** What opens a message, which comes with the first that needs it. */
const OPENERS: Readonly<Record<'eml' | 'msg', (bytes: Buffer) => Promise<Opened>>> = {
  eml: async (bytes) => (await import('./eml.js')).openEml(bytes),
  msg: async (bytes) => (await import('./msg.js')).openMsg(bytes),
};

/** What has been read of a file so far. */
class Opening {
  private readonly messages: ReadMessage[] = [];
  private readonly notRead: NotRead[] = [];
  private readonly disguised = new Set<string>();
  private left: number = INTAKE_LIMITS.characters;
  private parts = 0;

  constructor(private readonly format: IntakeFormat) {}

  read(): ReadFile {
    const { format, messages, notRead } = this;
    return { format, messages, notRead, disguised: [...this.disguised] };
  }

  async file(bytes: Buffer, format: IntakeFormat): Promise<void> {
    if (format === 'pdf') {
      const text = await this.pdf('body', bytes);
      const parts = this.part('body', text);
      this.messages.push({ within: '', subject: null, from: null, sentOn: null, messageId: null, parts });
    } else await this.message('', bytes, format, 1);
  }

  private async message(within: string, bytes: Buffer, format: 'eml' | 'msg', depth: number): Promise<void> {
    const opened = await OPENERS[format](bytes);
    const parts = [
      ...this.part('subject', opened.subject ?? ''),
      ...this.part(named(within, 'body'), opened.body),
    ];
    if (opened.left !== null) this.leave(named(within, 'body'), opened.left);
    // Before what lies within it: the outermost is the first.
    this.messages.push({ ...legibly(opened), within, parts });
    for (const one of opened.within)
      parts.push(...(await this.within(named(within, fileName(one)), one, depth)));
  }

  /** What of a file within belongs to its message; a message within is one of its own. */
  private async within(where: string, { bytes: given }: FileWithin, depth: number): Promise<ReadPart[]> {
    this.parts += 1;
    if (this.parts > INTAKE_LIMITS.parts) {
      if (this.parts === INTAKE_LIMITS.parts + 1) this.leave(where, 'too_many_parts');
      return [];
    }
    const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    const format = formatOf(bytes);
    try {
      if (format === null) this.leave(where, 'other_format');
      else if (format === 'pdf') return this.part(where, await this.pdf(where, bytes));
      else if (format === 'text') return this.part(where, bytes.toString());
      else if (format === 'html') return this.html(where, bytes.toString());
      else if (depth >= INTAKE_LIMITS.depth) this.leave(where, 'too_deep');
      else await this.message(where, bytes, format, depth + 1);
    } catch (error) {
      this.leave(where, isEncrypted(error) ? 'encrypted' : 'unreadable');
    }
    return [];
  }

  private html(where: string, html: string): ReadPart[] {
    const { text, left } = textOfHtml(html);
    if (left !== null) this.leave(where, left);
    return this.part(where, text);
  }

  private async pdf(where: string, bytes: Buffer): Promise<string> {
    const { text, hasMore } = await (await import('./pdf.js')).textOfPdf(bytes);
    if (hasMore) this.leave(where, 'too_many_pages');
    return text;
  }

  private part(where: string, given: string): ReadPart[] {
    if (given.trim() === '') return [];
    if (given.length > this.left) this.leave(where, 'too_long');
    const cut = given.slice(0, this.left);
    this.left -= cut.length;
    if (isDisguised(cut)) this.disguised.add(where);
    return cut === '' ? [] : [{ where, text: legibleText(cut) }];
  }

  private leave(where: string, why: Unread): void {
    this.notRead.push({ where, why });
  }
}

function legibly({ subject, from, sentOn, messageId }: Opened) {
  const legible = (text: string | null) =>
    text === null ? null : cut(inOneLine(legibleText(text)), LONGEST_NAME);
  return { subject: legible(subject), from: legible(from), sentOn, messageId: legible(messageId) };
}

const LONGEST_NAME = 300;
const LONGEST_FILE_NAME = 100;

/** Not through a character. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).toWellFormed();
}

function named(within: string, name: string): string {
  return cut(within === '' ? name : `${within} › ${name}`, LONGEST_NAME);
}

function fileName({ name }: FileWithin): string {
  return cut(inOneLine(legibleText(name)), LONGEST_FILE_NAME) || 'part';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const FIRST_BYTES = 1_024;

/** What a file is by its first bytes. */
function formatOf(bytes: Buffer): IntakeFormat | 'text' | 'html' | null {
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) return 'msg';
  const first = bytes.subarray(0, FIRST_BYTES);
  const head = first.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '');
  if (head.includes('%PDF-')) return 'pdf';
  if (
    /^(?:From [^\n]*\r?\n)?(?:[!-9;-~]{1,76}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)/.test(head) &&
    HEADER.test(head)
  )
    return 'eml';
  if (/^\s*(?:<!doctype html|<html|<body)/i.test(head)) return 'html';
  return plainTextIn(first) ? 'text' : null;
}

const HEADER =
  /^(?:from|to|subject|date|received|return-path|mime-version|message-id|content-type|delivered-to|x-[\w-]+):/im;

/** As pdf.js says that a password is asked for. */
function isEncrypted(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
