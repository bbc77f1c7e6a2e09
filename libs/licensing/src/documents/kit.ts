import { facts, heading, paragraph } from './document.js';
import type { Block, LegalDocument } from './document.js';

/** A document of the applicant's, as it was uploaded. */
export interface KitFile {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** Why it is not to be uploaded, though it is in the file; null: it is. */
  readonly leftOut: string | null;
}

/** Where files of a kind are uploaded, and what asks for them. */
export interface UploadPlace {
  readonly name: string;
  /** Among the others; places of one order stand by their names. */
  readonly order: number;
  readonly askedBy: readonly string[];
}

/** What a portal takes of files; what is left out is not published. */
interface TakenFiles {
  readonly mediaTypes?: readonly string[];
  readonly lessThanBytes?: number;
  readonly source: string;
}

/** What a kit is made from. */
export interface KitMatter {
  readonly portal: string;
  /** The number or name of the application. */
  readonly name: string;
  readonly citation: string;
  /** Its printed documents, in order. */
  readonly documents: readonly { readonly name: string; readonly document: LegalDocument }[];
  readonly files: readonly KitFile[];
  readonly placeOf: (kind: string) => UploadPlace;
  /** Null: nothing of it is published. */
  readonly takes: TakenFiles | null;
  /** What is asked for and not there. */
  readonly lacking: readonly string[];
  /** What is not known of the portal. */
  readonly unknown: readonly string[];
}

/** A file of a kit, by the path that it has there. */
interface PlacedFile {
  readonly path: string;
  readonly place: UploadPlace;
  readonly file: KitFile;
  /** What the portal would not take of it. */
  readonly faults: readonly string[];
}

/** What a kit has, and what its index says. */
export interface Kit {
  readonly files: readonly { readonly path: string; readonly id: string }[];
  readonly index: LegalDocument;
}

/** So much goes into one kit; what is beyond is named in its index. */
const KIT_LIMITS = { files: 500, bytes: 2_147_483_648 } as const;

const LONGEST_NAME = 60;
const MEBIBYTE = 1_048_576;

/** What an application is called that has neither number nor reference yet. */
export const UNNAMED = 'a draft';

/** The files of an application in the order in which they are uploaded, and the index that names each. docs/form.md */
export function kitOf(matter: KitMatter, limits: { files: number; bytes: number } = KIT_LIMITS): Kit {
  const given = matter.files.filter(({ leftOut }) => leftOut === null);
  const fitting = withinLimits(inOrder(given, matter), limits);
  const placed = placedFiles(fitting, matter);
  const leftOut = [
    ...matter.files.filter((one) => one.leftOut !== null),
    ...given
      .filter((file) => !fitting.includes(file))
      .map((file) => ({
        ...file,
        leftOut: `a kit has at most ${limits.files} files of ${limits.bytes / MEBIBYTE} MiB: download it by itself`,
      })),
  ];
  return {
    files: placed.map(({ path, file: { id } }) => ({ path, id })),
    index: indexOf(matter, placed, leftOut),
  };
}

function inOrder(files: readonly KitFile[], { placeOf }: KitMatter): KitFile[] {
  return files.toSorted((one, other) => {
    const [a, b] = [placeOf(one.kind), placeOf(other.kind)];
    return a.order - b.order || (a.name === b.name ? 0 : a.name < b.name ? -1 : 1);
  });
}

function withinLimits(files: readonly KitFile[], limits: { files: number; bytes: number }): KitFile[] {
  const taken: KitFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (taken.length === limits.files || bytes + file.size > limits.bytes) continue;
    bytes += file.size;
    taken.push(file);
  }
  return taken;
}

/** A folder for each place, and the files of it one after another. */
function placedFiles(files: readonly KitFile[], { placeOf, takes }: KitMatter): PlacedFile[] {
  const folders = new Map<string, string>();
  const counts = new Map<string, number>();
  return files.map((file) => {
    const place = placeOf(file.kind);
    const folder =
      folders.get(place.name) ?? `${numbered(folders.size + 1)}-${plainName(place.name) || 'documents'}`;
    folders.set(place.name, folder);
    const count = (counts.get(folder) ?? 0) + 1;
    counts.set(folder, count);
    return {
      path: `${folder}/${numbered(count)}-${plainFileName(file)}`,
      place,
      file,
      faults: faultsOf(file, takes),
    };
  });
}

const numbered = (count: number) => String(count).padStart(2, '0');

/** A name that every system takes: which names a portal takes is not published. */
function plainFileName({ fileName, kind, mediaType }: KitFile): string {
  const [, stem = fileName, said = ''] = /^(.*?)(?:\.([A-Za-z0-9]{1,8}))?$/s.exec(fileName) ?? [];
  const extension = mediaType === 'application/pdf' ? 'pdf' : said.toLowerCase();
  return `${plainName(stem) || plainName(kind)}${extension === '' ? '' : `.${extension}`}`;
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replaceAll(/^-|-$/g, '');
}

function faultsOf({ mediaType, size }: KitFile, takes: TakenFiles | null): string[] {
  if (takes === null) return [];
  const { mediaTypes, lessThanBytes, source } = takes;
  return [
    ...(mediaTypes && !mediaTypes.includes(mediaType)
      ? [`TYPE NOT TAKEN: it is ${mediaType}, and ${mediaTypes.join(', ')} is taken (${source})`]
      : []),
    ...(lessThanBytes !== undefined && size >= lessThanBytes
      ? [`TOO LARGE: it has ${size} bytes, and must have fewer than ${lessThanBytes} (${source})`]
      : []),
    ...(size === 0 ? ['EMPTY: it has no bytes'] : []),
  ];
}

function indexOf(
  matter: KitMatter,
  placed: readonly PlacedFile[],
  leftOut: readonly KitFile[],
): LegalDocument {
  const marked = placed.filter(({ faults }) => faults.length > 0).length;
  return {
    title: `Attachments for ${matter.portal}: ${matter.name}`,
    citation: matter.citation,
    blocks: [
      paragraph(
        placed.length === 0
          ? 'No document is in the file.'
          : `${placed.length} ${placed.length === 1 ? 'file' : 'files'}, in the order of the folders; each is as it was uploaded, byte for byte.`,
      ),
      ...(marked > 0
        ? [paragraph(`${marked} of them will not be taken as they are, and say why: “NOT READY”.`)]
        : []),
      paragraph(takenText(matter)),
      ...matter.unknown.map(paragraph),
      ...placed.flatMap(fileBlocks),
      ...sectionOf('Asked for, and not in this kit', matter.lacking),
      ...sectionOf(
        'In the file, and not in this kit',
        leftOut.map(
          ({ fileName, kind, leftOut: why, sha256 }) => `${fileName} (${kind}): ${why}. SHA-256 ${sha256}`,
        ),
      ),
    ],
  };
}

function takenText({ portal, takes }: KitMatter): string {
  const types = takes?.mediaTypes ? `${takes.mediaTypes.join(', ')} alone` : null;
  const size = takes?.lessThanBytes === undefined ? null : `files of fewer than ${takes.lessThanBytes} bytes`;
  const taken = [types, size].filter((one) => one !== null).join(', ');
  const open = [types === null ? 'which types' : null, size === null ? 'how large a file' : null];
  const unsaid = open.filter((one) => one !== null).join(', and ');
  return [
    ...(takes && taken !== '' ? [`${portal} takes ${taken} (${takes.source}).`] : []),
    ...(unsaid === '' ? [] : [`That it publishes ${unsaid} it takes was not found.`]),
  ].join(' ');
}

function fileBlocks({ path, place, file, faults }: PlacedFile): Block[] {
  return [
    heading(path),
    facts(
      ...(faults.length > 0 ? [['NOT READY', faults.join('\n')] as const] : []),
      ['Uploaded as', place.name],
      [
        'Asked for by',
        place.askedBy.length > 0 ? place.askedBy.join('\n') : 'nothing: the applicant added it',
      ],
      ['Kind', file.kind.replaceAll('_', ' ')],
      ['Name in the file', file.fileName],
      ['Type', file.mediaType],
      ['Size', `${file.size} bytes`],
      ['SHA-256', file.sha256],
    ),
  ];
}

function sectionOf(title: string, lines: readonly string[]): Block[] {
  return lines.length === 0 ? [] : [heading(title), { kind: 'list', items: lines }];
}
