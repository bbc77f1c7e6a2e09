import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { destinationRules } from '../../libs/bis/src/determination/destination-rules.js';
import { determine } from '../../libs/bis/src/determination/determine.js';
import type { Determination, Examined, Finding } from '../../libs/bis/src/determination/determination.js';
import { itemRules } from '../../libs/bis/src/determination/item-rules.js';
import type { Law, PolicyStatus } from '../../libs/bis/src/determination/law.js';
import type {
  Answers,
  DeterminationParty,
  DeterminationQuestion,
} from '../../libs/bis/src/determination/question.js';
import { ROOT } from '../support/root.js';

const FOLDER = join(ROOT, 'libs/bis/cases/determination');

/** One case as it stands in its file: what is asked, in short, and what the rules of the item and of the destination answer. */
export interface Case {
  readonly name: string;
  /** The ECCN and its paragraph, '3A001.b.2'. */
  readonly item: string;
  /** The paragraph where it is written otherwise. */
  readonly paragraph?: string;
  readonly from?: string;
  readonly to: string;
  readonly on?: string;
  readonly answers?: Answers;
  /** An entity of the Entity List with footnote 5 among the parties: a person found that it is this one, or it may be. */
  readonly parties?: 'confirmed' | 'perhaps';
  readonly expected: Expected;
}

interface Expected {
  /** What the answer comes to; an exception that may be possible is another matter. */
  readonly license: 'required' | 'no_requirement_found' | 'cannot_say';
  readonly enforced?: 'required' | 'no_requirement_found' | 'cannot_say';
  /** Rules that are among those that apply. */
  readonly applies?: readonly string[];
  readonly cannotSay?: readonly string[];
  readonly open?: readonly string[];
  readonly doesNotApply?: readonly string[];
  /** No rule is found beside the named ones. */
  readonly nothingElse?: true;
  readonly questions?: readonly string[];
  /** Codes of sentences among those of the reasons, and of what was not examined. */
  readonly says?: readonly string[];
  readonly notExamined?: readonly string[];
  /** What may overcome the rule of part 746 that applies. */
  readonly overcomeBy?: 'none' | readonly string[];
}

/** Those of parts 734, 740 and 744 have a law and a reader of their own. */
const OF_PARTIES = /^(?:7\d\d-|party-)/;

export const FILES = readdirSync(FOLDER)
  .filter((name) => name !== 'law.yaml' && !OF_PARTIES.test(name))
  .map((name) => ({ name, ...(parse(readFileSync(join(FOLDER, name), 'utf8')) as File) }));

interface File {
  readonly rule: string;
  readonly citation: string;
  readonly cases: readonly Case[];
}

export const CASE_LAW = smallLaw();

export interface CaseAnswer {
  readonly determination: Determination;
  readonly examined: Examined;
}

export function answerTo(one: Case): CaseAnswer {
  const question = questionOf(one);
  const parts = [itemRules(question, CASE_LAW), destinationRules(question, CASE_LAW)];
  const examined = {
    findings: parts.flatMap(({ findings }) => findings),
    notExamined: parts.flatMap(({ notExamined }) => notExamined),
  };
  return { determination: determine(question, CASE_LAW), examined };
}

export function rulesThat(says: Finding['says'], findings: readonly Finding[]): string[] {
  return [...new Set(findings.filter((finding) => finding.says === says).map(({ reason }) => reason.rule))];
}

export function eccnOf({ item }: Case): string {
  return item.split('.')[0] ?? '';
}

function questionOf(one: Case): DeterminationQuestion {
  const eccn = eccnOf(one);
  const path = one.item.slice(eccn.length + 1);
  return {
    eccn,
    paragraph: one.paragraph ?? (path === '' ? null : path),
    from: one.from ?? 'US',
    destination: one.to,
    parties: one.parties ? [listed(one.parties === 'confirmed')] : [],
    endUse: null,
    value: null,
    answers: one.answers ?? {},
    on: one.on ?? '2026-11-25',
  };
}

function listed(confirmed: boolean): DeterminationParty {
  const entry = {
    name: 'Example Foundry',
    confirmed,
    licenseRequirement: null,
    citation: '15 CFR 744 Supp. 4',
  };
  return {
    name: 'Example Foundry',
    country: 'CN',
    role: 'end_user',
    listed: [{ source: 'EL', footnotes: ['5'], ...entry }],
  };
}

interface LawFile {
  readonly chart: readonly {
    country: string;
    name: string;
    marks: string;
    footnotes?: string;
    pointer?: string;
  }[];
  readonly groups: Readonly<Record<string, string>>;
  readonly entries: readonly {
    eccn: string;
    reasons?: string;
    heading?: string;
    paragraphs?: string;
    rows: readonly (readonly [string, string])[];
  }[];
  readonly policies: readonly PolicyStatus[];
}

function smallLaw(): Law {
  const { chart, groups, entries, policies } = parse(
    readFileSync(join(FOLDER, 'law.yaml'), 'utf8'),
  ) as LawFile;
  return {
    entries: new Map(entries.map((entry) => [entry.eccn, entryOf(entry)])),
    chart: new Map(
      chart.map(({ country, name, marks, footnotes = '', pointer = null }) => [
        country,
        { country, name, marks: parted(marks), footnotes: parted(footnotes), pointer },
      ]),
    ),
    groups: new Map(
      Object.entries(groups).map(([country, all]) => [
        country,
        { country, name: country, groups: parted(all) },
      ]),
    ),
    exceptions: new Map(),
    policies,
    versions: { ccl: 1, country_chart: 1, country_groups: 1, license_exceptions: 1 },
  };
}

function entryOf({ eccn, reasons = '', heading = '', paragraphs, rows }: LawFile['entries'][number]) {
  return {
    eccn,
    category: eccn.slice(0, 1),
    productGroup: eccn.slice(1, 2),
    heading,
    reasonsForControl: parted(reasons),
    requirements: rows.map(([control, basis]) => ({ control, basis })),
    exceptions: [],
    staConditions: null,
    paragraphs:
      paragraphs === undefined ? null : parted(paragraphs).map((paragraph) => ({ paragraph, text: '' })),
  };
}

function parted(list: string): string[] {
  return list.split(', ').filter((one) => one !== '');
}
