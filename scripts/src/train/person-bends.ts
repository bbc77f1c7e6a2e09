import type { Random } from '../seed/random.js';
import { CHINESE } from './person-names.js';
import { changed, mistypedIn, soundsAlike, spaceAdded, spaceLost } from './spelling-bends.js';
import type { Bend } from './spelling-bends.js';

/** What people make of a person's name that stays the person's. In this order they are drawn. */
export const PERSON_BENDS: Readonly<Record<string, Bend>> = {
  'one typing error': (name, random) => mistypedIn(name, random, 4),
  'one typing error in a short word': (name, random) => mistypedIn(name, random, 3),
  'two typing errors': (name, random) => mistypedIn(mistypedIn(name, random, 5) ?? '', random, 5),
  'a letter as it sounds': (name, random) => soundsAlike(name, random),
  'two letters as they sound': (name, random) => soundsAlike(soundsAlike(name, random) ?? '', random),
  'family name first': (name) => familyFirst(name),
  'upper case': (name) => name.toUpperCase().replace(/[-']/g, ' '),
  'initial of the given name': (name) => initialed(name, 0),
  'middle initial': (name) => (name.split(' ').length >= 3 ? initialed(name, 1) : null),
  'middle name left out': (name) => middleOut(name),
  title: (name, random) =>
    `${random.oneOf(['Dr.', 'Mr.', 'Haji', 'Sheikh', 'Gen.', 'Mullah', 'Prof.', 'Qari', 'Col.'])} ${name}`,
  'a space lost': (name, random) => spaceLost(name, random),
  'a space added': (name, random) => spaceAdded(name, random),
  'article and hyphen': (name, random) =>
    changed(
      name,
      random.percent(50)
        ? name.replace(/al-(?=\w)/gi, 'al ')
        : name.replace(/al-(?=\w)/gi, random.percent(50) ? 'el-' : ''),
    ),
  'name repeated': (name) => `${name.split(' ')[0]} ${name}`,
  'form in another language': (name, random) => otherForm(name, random),
  'Wade–Giles': (name) =>
    name.split(' ').every((word) => PINYIN.has(word))
      ? changed(name, name.split(' ').map(wadeGiles).join(' '))
      : null,
  'servant in another spelling': (name, random) =>
    changed(
      name,
      name.replace(/\bAbdul (\w)/g, (_, letter: string) =>
        random.oneOf([
          `Abdul${letter.toLowerCase()}`,
          `Abd al-${letter}`,
          `Abdel ${letter}`,
          `Abdel${letter.toLowerCase()}`,
        ]),
      ),
    ),
};

const COMMON_MIDDLE_NAMES = [
  'Muhammad',
  'Ahmad',
  'Khan',
  'Hamid',
  'Ivanovich',
  'Petrovich',
  'Ali',
  'Jan',
  'José',
  'Maria',
  'Karl',
  'Lee',
  'Akbar',
  'Agha',
];

const RARE_NAMES = ['de Winter', 'Lennart', 'Ignatius', 'Rafiq', 'Tilman', 'Barzan', 'Yaqoub', 'von Stahl'];

/** A middle name more, where enough is left to know the person by. */
export function nameAdded(name: string, random: Random): string | null {
  const parts = name.split(' ');
  if (parts.length < 2) return null;
  const more = random.oneOf(COMMON_MIDDLE_NAMES);
  if (parts.includes(more)) return null;
  const where = random.percent(70) ? 1 : 0;
  const others = random.percent(30) && parts.length === 2 ? [random.oneOf(RARE_NAMES)] : [];
  parts.splice(where, 0, more, ...others);
  return parts.join(' ');
}

function familyFirst(name: string): string | null {
  const parts = name.split(' ');
  if (parts.length < 2) return null;
  return `${parts.at(-1)}, ${parts.slice(0, -1).join(' ')}`;
}

function initialed(name: string, at: number): string | null {
  const parts = name.split(' ');
  if (parts.length < 2 || (parts[at] ?? '').length < 3) return null;
  parts[at] = `${parts[at]?.[0]}.`;
  return parts.join(' ');
}

function middleOut(name: string): string | null {
  const parts = name.split(' ');
  return parts.length < 3 ? null : `${parts[0]} ${parts.slice(2).join(' ')}`;
}

/** Given and family names in other languages and romanisations, and short forms. */
const OTHER_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    John: ['Ivan', 'Johann', 'Jean'],
    Michael: ['Mikhail', 'Michel', 'Miguel', 'Mike'],
    Robert: ['Bob', 'Roberto'],
    William: ['Bill', 'Wilhelm'],
    Thomas: ['Tom', 'Tomas'],
    James: ['Jim'],
    Peter: ['Pyotr', 'Petr', 'Pedro'],
    Paul: ['Pavel', 'Pablo', 'Paolo'],
    Sergey: ['Serhiy', 'Sergio'],
    Dmitry: ['Dmytro', 'Dimitri'],
    Aleksandr: ['Oleksandr', 'Alexander', 'Alex', 'Sasha'],
    Nikolay: ['Mykola', 'Nicholas'],
    Vladimir: ['Volodymyr', 'Wladimir'],
    Yury: ['Yuriy', 'Georgy'],
    Elena: ['Olena', 'Helena'],
    Muhammad: ['Mohammed', 'Mohamed', 'Mehmet'],
    Yusuf: ['Youssef', 'Joseph'],
    Ibrahim: ['Ebrahim', 'Abraham'],
    Khalid: ['Halid', 'Khaled'],
    Kim: ['Gim'],
    Ri: ['Lee', 'Yi'],
    Pak: ['Park', 'Bak'],
    Choe: ['Choi'],
    Jong: ['Chung', 'Jung'],
    Wang: ['Wong'],
    Zhang: ['Cheung', 'Chang'],
    Chen: ['Chan'],
    Carlos: ['Charles'],
    José: ['Joseph', 'Pepe'],
    Jorge: ['George'],
    Hussein: ['Hossein', 'Husayn'],
    Ahmed: ['Ahmad', 'Akhmed'],
    Stephen: ['Stefan', 'Steve'],
    Daniel: ['Dan', 'Daniil'],
  }),
);

function otherForm(name: string, random: Random): string | null {
  const parts = name.split(' ');
  const places = parts.flatMap((part, index) => (OTHER_FORMS.has(part) ? [index] : []));
  if (places.length === 0) return null;
  const at = random.oneOf(places);
  parts[at] = random.oneOf(OTHER_FORMS.get(parts[at] ?? '') ?? []);
  return parts.join(' ');
}

const PINYIN = new Set([...CHINESE.given, ...CHINESE.family]);

/** A pinyin name as Wade–Giles writes it without its apostrophes. */
function wadeGiles(word: string): string {
  if (!/^[A-Z][a-z]+$/.test(word)) return word;
  const rules: readonly (readonly [RegExp, string])[] = [
    [/zh/g, 'CH'],
    [/q/g, 'CH'],
    [/j/g, 'CH'],
    [/x/g, 'HS'],
    [/z(?!h)/g, 'TS'],
    [/c(?!h)/g, 'TS'],
    [/b/g, 'P'],
    [/d/g, 'T'],
    [/(?<!n)g/g, 'K'],
    [/r(?=[aeiou])/g, 'J'],
    [/ong/g, 'UNG'],
    [/ian(?!g)/g, 'IEN'],
    [/ie(?!n)/g, 'IEH'],
    [/yan(?!g)/g, 'YEN'],
  ];
  const text = rules.reduce((done, [from, to]) => done.replace(from, to), word.toLowerCase()).toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
