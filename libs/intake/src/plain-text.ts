import { Parser } from 'htmlparser2';
import { INTAKE_LIMITS } from './limits.js';
import type { Unread } from './read-file.js';

/** Elements whose text nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'iframe',
]);
/** Elements that begin a line. */
const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'blockquote',
  'br',
  'dd',
  'div',
  'dl',
  'dt',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tr',
  'ul',
]);
const VOID: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'base',
  'col',
  'wbr',
  'area',
  'embed',
  'source',
  'track',
]);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0/i;

/** Each open element costs the parser all that are open already: how deep they go is looked at after each piece. */
const PIECE = 4_096;

/** What somebody sees who opens a piece of HTML, and why it is not all of it. */
export interface TextOfHtml {
  readonly text: string;
  readonly left: Extract<Unread, 'too_nested' | 'too_much_markup'> | null;
}

/** Reads a piece of HTML as far as the limits go. Nothing of it runs, and nothing is fetched. */
export function textOfHtml(html: string): TextOfHtml {
  const texts: string[] = [];
  // What is not seen ends with the element that it began with; elements within are counted.
  let unseenIn = 0;
  let depth = 0;
  let deepest = 0;
  const isTooDeep = () => deepest > INTAKE_LIMITS.nesting;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (VOID.has(name)) {
        if (unseenIn === 0 && BLOCKS.has(name)) texts.push('\n');
        return;
      }
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (isTooDeep()) return;
      if (unseenIn > 0) unseenIn += 1;
      else if (UNSEEN.has(name) || isHidden(attributes)) unseenIn = 1;
      else if (BLOCKS.has(name)) texts.push('\n');
      else if (name === 'td' || name === 'th') texts.push(' ');
    },
    ontext(text) {
      if (unseenIn === 0 && !isTooDeep()) texts.push(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      depth -= 1;
      if (isTooDeep()) return;
      if (unseenIn > 0) unseenIn -= 1;
      else if (BLOCKS.has(name)) texts.push('\n');
    },
  });
  const most = Math.min(html.length, INTAKE_LIMITS.html);
  for (let at = 0; at < most && !isTooDeep(); at += PIECE)
    parser.write(html.slice(at, Math.min(at + PIECE, most)));
  parser.end();
  const lines = texts
    .join('')
    .split('\n')
    .map((line) => line.trim());
  // A line that is empty ends a paragraph, however many there are.
  const kept = lines.filter((line, at) => line !== '' || lines[at - 1] !== '');
  const left = isTooDeep() ? 'too_nested' : html.length > most ? 'too_much_markup' : null;
  return { text: kept.join('\n').trim(), left };
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return attributes.hidden !== undefined || HIDDEN.test(attributes.style ?? '');
}

/** Controls by which a text is shown in another order than it is written. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/g;
/** What is not seen at all. */
const NOT_SEEN = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu;
// eslint-disable-next-line no-control-regex -- control characters are what is taken away
const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g;

/** Whether a text is shown in another order than it is written. */
export function isDisguised(text: string): boolean {
  return text.search(REORDERING) >= 0;
}

/** A text as it is read: letters of one shape as one letter; a control that reorders it stands as �, so that no number is read across it. */
export function legibleText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(REORDERING, '\uFFFD')
    .replace(NOT_SEEN, '')
    .replace(CONTROLS, ' ');
}
