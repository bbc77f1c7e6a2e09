import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { stateNamed } from './american-places.js';

const english = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as Parameters<
  typeof countries.registerLocale
>[0];
countries.registerLocale(english);

/** Names that the government's files use besides ISO's; each line: the code, and its names. */
const OTHER_NAMES = `
AE: UAE; United Arab Emirates
BA: Bosnia; Bosnia-Herzegovina
BN: Brunei
BO: Bolivia; Plurinational State of Bolivia
BS: Bahamas
CD: Democratic Republic of Congo; DR Congo; DRC; Congo Kinshasa; Zaire
CG: Congo Brazzaville; Republic of Congo
CI: Cote d'Ivoire; Ivory Coast
CN: China; PRC; PR China; P R China; People's Republic of China; China PRC; Mainland China
CV: Cape Verde; Cabo Verde
CZ: Czech Republic; Czechia
FK: Falkland Islands
FM: Micronesia; Federated States of Micronesia
GB: UK; United Kingdom; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; United Kingdom of Great Britain and Northern Ireland
GM: Gambia
GN: Guinea Conakry
HK: Hong Kong; Hong Kong SAR; Hong Kong China; Hong Kong China SAR; Hong Kong SAR China; Hong Kong Special Administrative Region
IR: Iran; Islamic Republic of Iran
KG: Kyrgyzstan; Kyrgyz Republic
KN: Saint Kitts and Nevis; St Kitts and Nevis
KP: North Korea; DPRK; Democratic People's Republic of Korea
KR: South Korea; Republic of Korea; ROK
LA: Laos; Lao PDR; Lao People's Democratic Republic
LC: Saint Lucia; St Lucia
LY: Libya; Libyan Arab Jamahiriya
MD: Moldova; Republic of Moldova
MK: North Macedonia; Macedonia; FYROM; Former Yugoslav Republic of Macedonia
MM: Burma; Myanmar; Burma Myanmar; Myanmar Burma
MO: Macau; Macao; Macau SAR; Macao SAR; Macao China SAR; Macau Special Administrative Region; Macao Special Administrative Region
NL: Netherlands; Holland
PS: Palestine; State of Palestine; West Bank; Gaza; Gaza Strip; Palestinian Territory; Palestinian Territories; West Bank and Gaza
RU: Russia; Russian Federation
SK: Slovakia; Slovak Republic
ST: Sao Tome and Principe
SY: Syria; Syrian Arab Republic
SZ: Swaziland; Eswatini
TL: East Timor; Timor Leste
TR: Turkey; Turkiye; Republic of Turkiye
TT: Trinidad; Trinidad and Tobago
TW: Taiwan; Republic of China; Taiwan Republic of China
TZ: Tanzania; United Republic of Tanzania
UA: Ukraine; Crimea; Crimea Region of Ukraine; Crimea Occupied; Donetsk Region of Ukraine; Luhansk Region of Ukraine
US: USA; United States; United States of America; America
VA: Vatican; Vatican City; Holy See
VC: Saint Vincent and the Grenadines; St Vincent and the Grenadines; St Vincent and Grenadines
VE: Venezuela; Bolivarian Republic of Venezuela
VG: British Virgin Islands
VI: US Virgin Islands; United States Virgin Islands
VN: Vietnam; Viet Nam; Socialist Republic of Vietnam
WS: Western Samoa
XK: Kosovo
`;

const BY_NAME = new Map<string, string>();
for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' })))
  for (const name of [names].flat()) BY_NAME.set(folded(name), code);
for (const line of OTHER_NAMES.trim().split('\n')) {
  const [code = '', names = ''] = line.split(': ');
  for (const name of names.split('; ')) BY_NAME.set(folded(name), code);
}
// Two states of this name: no guess.
BY_NAME.delete('congo');

/** Titles of states that files put before or behind a name. */
const TITLES =
  /^(?:(?:federal|federative|islamic|arab|socialist|democratic|co operative|hashemite|united|independent|commonwealth) )*(?:republic|kingdom|state|sultanate|principality|grand duchy|commonwealth|federation|union) of (?:the )?/u;
/** Without their titles these would be another state. */
const NEEDS_TITLE = new Set(['korea', 'congo', 'china']);

/** Of what country a territory with a code of its own is; each line: the country, and its territories. */
const TERRITORIES = `
AU: CC CX HM NF
CN: HK MO TW
DK: FO GL
FI: AX
FR: BL GF GP MF MQ NC PF PM RE TF WF YT
GB: AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG
IL: PS
MA: EH
NL: AW BQ CW SX
NO: BV SJ
NZ: CK NU TK
RS: XK
US: AS GU MP PR UM VI
`;
const PARENT_OF = new Map(
  TERRITORIES.trim()
    .split('\n')
    .map((line) => line.split(': '))
    .flatMap(([parent = '', codes = '']) => codes.split(' ').map((code) => [code, parent] as const)),
);

/** A country's ISO code, from its code or an English name, as the government's files write it; null: none that we know. */
export function countryOf(text: string | undefined | null): string | null {
  const name = (text ?? '').trim();
  if (/^[A-Z]{2}$/.test(name) && countries.isValid(name)) return name;
  return spelled(folded(name)) ?? countryOfParts(name);
}

/** The country that a territory with a code of its own is of, by their codes, CN of HK; a country's own. */
export function countryOfTerritory(place: string): string {
  return PARENT_OF.get(place) ?? place;
}

/** Whether a place is the country itself or a territory of it, by their codes: HK is of CN. */
export function isOf(place: string, country: string): boolean {
  return place === country || countryOfTerritory(place) === country;
}

const BRACKETED = /^([^()[\]]{1,100})[([]([^()[\]]{1,100})[)\]]$/u;
const SEPARATED = /^([^,/]{1,100})(?:[,/]| [-–—] )(.{1,100})$/u;

/** Of `China (Hong Kong)`, `Korea, South`, `China/Macau`: what both parts say together, where neither says another thing. */
function countryOfParts(name: string): string | null {
  const [, first = '', second = ''] = BRACKETED.exec(name) ?? SEPARATED.exec(name) ?? [];
  const [one, other] = [folded(first), folded(second)];
  if (one === '') return null;
  if (other === '' || other === 'the') return spelled(one);
  const joined = [`${other} ${one}`, `${one} ${other}`, `${other} of ${one}`];
  const whole = joined.map(spelled).find((code) => code !== null);
  if (whole) return whole;
  const [country, within] = [countryOf(first), countryOf(second)];
  if (NEEDS_TITLE.has(one)) return within;
  if (country !== null && (country === within || PARENT_OF.get(country) === within)) return country;
  if (within !== null && PARENT_OF.get(within) === country) return within;
  const isState = (country === 'US' && stateNamed(second)) || (within === 'US' && stateNamed(first));
  return isState ? 'US' : null;
}

function spelled(plain: string): string | null {
  const known = BY_NAME.get(plain);
  if (known) return known;
  const bare = plain.replace(TITLES, '');
  return NEEDS_TITLE.has(bare) ? null : (BY_NAME.get(bare) ?? null);
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\s?\p{L}\b)/gu, '')
    .replace(/['’‘`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
