/**
 * What the sections of part 744 say of parties by list, and of the countries they are in. 15 CFR 744.8, 744.11, 744.21, 746.
 */

/** The identifiers of the SDN List for which a license of BIS is required. 15 CFR 744.8(a)(1). */
export const SDN_PROGRAMS: ReadonlySet<string> = new Set([
  'BELARUS-EO14038',
  'BELARUS',
  'RUSSIA-EO14024',
  'UKRAINE-EO13660',
  'UKRAINE-EO13661',
  'UKRAINE-EO13662',
  'UKRAINE-EO13685',
  'FTO',
  'SDGT',
  'NPWMD',
  'ILLICIT-DRUGS-EO14059',
  'SDNT',
  'SDNTK',
  'TCO',
]);

/** "[ILLICIT DRUGS-EO14059]" of the regulation is ILLICIT-DRUGS-EO14059 in the list; several may stand in one. */
export function programsIn(written: string): string[] {
  return written
    .split(/[[\];,]/)
    .map((one) => one.trim().toUpperCase().replaceAll(' ', '-'))
    .filter(Boolean);
}

/** Countries under general or limited sanctions, where a party makes it turn on whether the item goes on to there. 15 CFR 746. */
export const SANCTIONED: ReadonlyMap<string, string> = new Map([
  ['BY', '15 CFR 746.8'],
  ['CU', '15 CFR 746.2'],
  ['IR', '15 CFR 746.7'],
  ['KP', '15 CFR 746.4'],
  ['RU', '15 CFR 746.8'],
  ['SY', '15 CFR 746.9'],
]);

/** Countries in which what passes through is not to be unladen without more. 15 CFR 736.2(b)(8)(ii). */
export const IN_TRANSIT: ReadonlySet<string> = new Set(
  'AM AZ BY KH CU GE KZ KG LA MN KP RU TJ TM UA UZ VN'.split(' '),
);

/** How far an entry of the Entity List reaches, by its words. 15 CFR 744.11(a), 744.16(a). */
export type Extent = 'all' | 'listed_items' | 'oil_projects' | 'words';

const ALL = /^(?:for )?all items subject to the ear\b/i;
/** Words that take something out: who reads them decides. */
const QUALIFIED = /\b(?:except|apart from|other than|when used)\b/i;
const LISTED = /^for items on the ccl\b/i;
const OIL = /when used in projects specified in § 746\.8\(a\)\(4\)/;

export function extentOf(words: string): Extent {
  const text = words.trim();
  if (OIL.test(text)) return 'oil_projects';
  if (LISTED.test(text)) return 'listed_items';
  return ALL.test(text) && !QUALIFIED.test(withoutExceptions(text)) ? 'all' : 'words';
}

const OVERCOME = /may be overcome by License Exceptions? ([A-Z]{3})\b/;

function withoutExceptions(text: string): string {
  return text.split('This license requirement may be overcome')[0] ?? '';
}

/** The exceptions that an entry itself allows: "This license requirement may be overcome by License Exception GOV". */
export function allowedBy(words: string | null): readonly string[] {
  const symbol = words === null ? undefined : OVERCOME.exec(words)?.[1];
  return symbol === undefined ? [] : [symbol];
}
