import sax from 'sax';
import { UnreadableFile, textOf } from './text-file.js';
import { say } from '../platform-sentences.js';
import { Yielder } from '../yielding.js';

/** What is told of XML as it comes; names are without their prefixes, `line` is the file's, from 1. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: ReadonlyMap<string, string>, line: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** No document that we read is nested deeper than twenty. */
const MOST_LEVELS = 200;

/**
 * A parser of XML that knows no document types, and so no entities but the five of XML itself.
 *
 * @throws UnreadableFile from `write` and `close` for a document type or too many levels, Error for what is no XML
 */
export function xmlParser({ open, text, close }: XmlHandlers, isPlaced = false): sax.SAXParser {
  const parser = sax.parser(true, { position: isPlaced });
  const levels = { open: 0 };
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = () => {
    throw new UnreadableFile(say('xml_document_type'));
  };
  parser.onopentag = ({ name, attributes }) => {
    levels.open += 1;
    if (levels.open > MOST_LEVELS) throw new UnreadableFile(say('xml_too_deep', { most: MOST_LEVELS }));
    open?.(local(name), attributesOf(attributes), isPlaced ? parser.line + 1 : 0);
  };
  parser.ontext = (piece) => text?.(piece);
  parser.oncdata = (piece) => text?.(piece);
  parser.onclosetag = (name) => {
    levels.open -= 1;
    close?.(local(name));
  };
  return parser;
}

/**
 * Reads a file of XML to its end, piece by piece; between the pieces, whoever iterates takes what was told, and others have
 * their turn. @throws UnreadableFile that names the line where it stops being XML
 */
export async function* readXml(path: string, handlers: XmlHandlers): AsyncGenerator<undefined> {
  const parser = xmlParser(handlers, true);
  const yielder = new Yielder();
  for await (const text of textOf(path)) {
    for (let from = 0; from < text.length; from += PIECE) {
      told(parser, () => parser.write(text.slice(from, from + PIECE)));
      yield undefined;
      await yielder.yieldIfDue();
    }
  }
  told(parser, () => parser.close());
  yield undefined;
}

/** So many characters at a time: some milliseconds. */
const PIECE = 16_384;

function told(parser: sax.SAXParser, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof UnreadableFile || !(error instanceof Error)) throw error;
    const [why = ''] = error.message.split('\n');
    throw new UnreadableFile(say('xml_broken', { line: parser.line + 1, why }));
  }
}

function attributesOf(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(attributes).map(([name, value]) => [local(name), typeof value === 'string' ? value : '']),
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
