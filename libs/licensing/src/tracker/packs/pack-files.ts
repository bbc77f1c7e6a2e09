import { createHash } from 'node:crypto';
import type { Signer } from '@ninety/platform';
import { facts, heading, list, paragraph, table } from '../../documents/document.js';
import type { Block, LegalDocument } from '../../documents/document.js';
import { htmlOf } from '../../documents/html.js';
import type { EvidencePackContentDto, PackCaseDto, PackFactDto } from './pack.contract.js';
import { PACK_FORMAT } from './content.js';
import type { PackFile } from './pack.store.js';
import { say } from './sentences.js';

/** The files of a pack as it leaves, the last ones over the others: a manifest, its signature, and the keys. */
export async function filesFrom(
  content: EvidencePackContentDto,
  contentHash: string,
  approvedAt: Date,
  sign: Signer,
  keys: object,
): Promise<PackFile[]> {
  const files: PackFile[] = [
    { path: 'README.txt', text: readme(content) },
    { path: 'pack.html', text: htmlOf(documentOf(content)) },
    { path: 'pack.json', text: json(content) },
    ...content.cases.map((one) => ({ path: `cases/${one.case}/timeline.json`, text: json(one.timeline) })),
    { path: 'method.txt', text: `${content.method.join('\n')}\n` },
  ];
  const manifest = json({
    format: PACK_FORMAT,
    contentHash,
    approvedAt: approvedAt.toISOString(),
    files: [
      ...files.map(({ path, text }) => ({ path, sha256: sha256Of(text), size: Buffer.byteLength(text) })),
      ...content.documents.map(({ path, sha256, size }) => ({ path, sha256, size })),
    ],
  });
  const signature = await sign({ format: PACK_FORMAT, contentHash, manifestSha256: sha256Of(manifest) });
  return [
    ...files,
    { path: 'manifest.json', text: manifest },
    { path: 'manifest.jws', text: signature },
    { path: 'keys.json', text: json(keys) },
  ];
}

function readme({ title, recipient, company, asOf, cases, method }: EvidencePackContentDto): string {
  return [
    title,
    recipient.name,
    company,
    asOf,
    `${cases.length}`,
    '',
    ...method,
    '',
    say('pack_readme_signed').text,
    '',
  ].join('\n');
}

function documentOf(content: EvidencePackContentDto): LegalDocument {
  return {
    title: content.title,
    citation: `${content.company} · ${content.recipient.name} · ${content.asOf}`,
    blocks: [
      ...content.cases.flatMap(blocksOf),
      heading('Method'),
      ...content.method.map(paragraph),
      heading('Withheld'),
      table(
        ['Field', 'How many', 'Why'],
        content.redactions.map(({ field, count, why }) => [words(field), String(count), why]),
      ),
      heading('In no pack'),
      list(content.never),
    ],
  };
}

function blocksOf(one: PackCaseDto): Block[] {
  return [
    heading(`Case ${one.case}${one.controlNumber === null ? '' : `: ${one.controlNumber}`}`),
    facts(
      ['Authority', one.authority],
      [
        'Status',
        `${words(one.status)}${one.statusCertainty === null ? ' (not known for certain)' : ` (${words(one.statusCertainty)})`}`,
      ],
      ['Days since filing', one.daysSinceFiling ? daysText(one.daysSinceFiling) : null],
      [
        'Parties',
        one.parties.map(({ name, country }) => `${name}${country === null ? '' : `, ${country}`}`).join('\n'),
      ],
      [
        'Items',
        one.items
          .map(({ classification, description }) =>
            [classification, description].filter((text) => text !== null).join(': '),
          )
          .join('\n'),
      ],
      ...stakesOf(one),
    ),
    table(
      ['No.', 'Day', 'What', 'Known by', 'Remark'],
      one.timeline.map((fact) => [
        String(fact.fact),
        dayText(fact),
        words(fact.type),
        words(fact.source ?? '—'),
        remarkOf(fact),
      ]),
    ),
    table(
      ['Clock', 'State', 'Due', 'Days counted', 'Rule'],
      one.clocks.map(({ clock, state, certainty, due, countedDays, citation }) => [
        words(clock),
        certainty === null ? words(state) : `${words(state)} (${words(certainty)})`,
        due.notBefore === due.notAfter ? due.notBefore : `${due.notBefore} – ${due.notAfter}`,
        daysText(countedDays),
        citation,
      ]),
    ),
  ];
}

function stakesOf({ stakes }: PackCaseDto): [string, string][] {
  if (!stakes) return [];
  const { needBy, valueAtStake, customer } = stakes;
  return [
    ...(needBy === null ? [] : ([['Needed by', needBy]] as [string, string][])),
    ...(valueAtStake === null
      ? []
      : ([
          [
            'Depends on it',
            `${valueAtStake.currency} ${valueAtStake.atLeast}${valueAtStake.below === null ? '' : ` – ${valueAtStake.below}`}`,
          ],
        ] as [string, string][])),
    ...(customer === null ? [] : ([['Customer', customer]] as [string, string][])),
  ];
}

function remarkOf({ supersededBy, supersedes, saidBy, note }: PackFactDto): string {
  return [
    supersededBy === null ? null : `corrected by no. ${supersededBy}`,
    supersedes === null ? null : `in the place of no. ${supersedes}`,
    saidBy,
    note,
  ]
    .filter((text) => text !== null)
    .join('\n');
}

function dayText({ on, notBefore, notAfter }: PackFactDto): string {
  if (on !== null) return on;
  if (notAfter === null) return '—';
  return notBefore === null ? `not after ${notAfter}` : `${notBefore} – ${notAfter}`;
}

function daysText({
  atLeast,
  atMost,
}: {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}): string {
  if (atLeast === atMost) return String(atLeast ?? '—');
  return `${atLeast ?? '?'} – ${atMost ?? '?'}`;
}

function words(code: string): string {
  return code.replaceAll('_', ' ');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
