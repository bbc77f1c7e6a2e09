/** A state or territory of the United States, as addresses end in it. */
export interface AmericanState {
  readonly code: string;
  /** As it is written out; null for the armed forces, which have none. */
  readonly name: string | null;
  /** Whether a postal code is one of its own. */
  readonly hasPostalCode: (code: string) => boolean;
  /** Whether its code and a postal code of its own may as well be those of the country that has the code. */
  readonly sharesPostalCodes: boolean;
  /** Its code is that of a country too, the territory itself. */
  readonly isTerritory: boolean;
  /** Its largest cities, where its code or its name is also a country's. */
  readonly hasCity: (city: string) => boolean;
}

/** Code; name; the first three digits of its postal codes (USPS, Publication 65); large cities, where a country has the code. */
const STATES = `
AL; Alabama; 350-369; Birmingham, Montgomery, Huntsville, Mobile, Tuscaloosa, Dothan, Decatur, Auburn
AK; Alaska; 995-999
AZ; Arizona; 850-865; Phoenix, Tucson, Mesa, Chandler, Gilbert, Glendale, Scottsdale, Tempe, Peoria, Surprise, Yuma, Flagstaff, Nogales
AR; Arkansas; 716-729; Little Rock, Fayetteville, Fort Smith, Springdale, Jonesboro, Rogers, Conway, Bentonville
CA; California; 900-961; Los Angeles, San Diego, San Jose, San Francisco, Fresno, Sacramento, Long Beach, Oakland, Bakersfield, Anaheim, Santa Ana, Riverside, Stockton, Irvine, Chula Vista, Fremont, San Bernardino, Modesto, Fontana, Santa Clarita, Huntington Beach, Glendale, Torrance, Pasadena, Sunnyvale, Santa Clara, Palo Alto, Mountain View, Berkeley, Santa Monica, Costa Mesa, El Segundo, Milpitas, Cupertino, Carlsbad, Escondido, Oceanside, Fullerton, Burbank, Calexico
CO; Colorado; 800-816; Denver, Colorado Springs, Aurora, Fort Collins, Lakewood, Thornton, Boulder, Pueblo, Englewood, Littleton
CT; Connecticut; 060-069
DE; Delaware; 197-199; Wilmington, Dover, Newark, Middletown, Lewes
DC; District of Columbia; 200-205, 569
FL; Florida; 320-349
GA; Georgia; 300-319, 398-399; Atlanta, Augusta, Columbus, Macon, Savannah, Athens, Sandy Springs, Roswell, Marietta, Alpharetta, Duluth, Norcross, Albany
HI; Hawaii; 967-968
ID; Idaho; 832-838; Boise, Meridian, Nampa, Idaho Falls, Pocatello, Caldwell, Coeur d'Alene, Twin Falls; shared
IL; Illinois; 600-629; Chicago, Aurora, Joliet, Naperville, Rockford, Springfield, Elgin, Peoria, Champaign, Waukegan, Cicero, Schaumburg, Evanston, Skokie, Arlington Heights; shared
IN; Indiana; 460-479; Indianapolis, Fort Wayne, Evansville, South Bend, Carmel, Fishers, Bloomington, Hammond, Gary, Lafayette
IA; Iowa; 500-528
KS; Kansas; 660-679
KY; Kentucky; 400-427; Louisville, Lexington, Bowling Green, Owensboro, Covington, Frankfort
LA; Louisiana; 700-714; New Orleans, Baton Rouge, Shreveport, Lafayette, Lake Charles, Metairie, Kenner
ME; Maine; 039-049; Portland, Lewiston, Bangor, Augusta
MD; Maryland; 206-219; Baltimore, Columbia, Germantown, Silver Spring, Rockville, Bethesda, Gaithersburg, Frederick, Annapolis
MA; Massachusetts; 010-027, 055; Boston, Worcester, Springfield, Cambridge, Lowell, Brockton, Quincy, Lynn, New Bedford, Waltham, Burlington, Woburn, Newton
MI; Michigan; 480-499
MN; Minnesota; 550-567; Minneapolis, Saint Paul, St. Paul, Rochester, Bloomington, Duluth, Brooklyn Park, Plymouth, Eden Prairie; shared
MS; Mississippi; 386-397; Jackson, Gulfport, Southaven, Biloxi, Hattiesburg
MO; Missouri; 630-658; Kansas City, Saint Louis, St. Louis, Springfield, Columbia, Independence, Jefferson City
MT; Montana; 590-599; Billings, Missoula, Great Falls, Bozeman, Butte, Helena
NE; Nebraska; 680-693; Omaha, Lincoln, Bellevue, Grand Island
NV; Nevada; 889-898
NH; New Hampshire; 030-038
NJ; New Jersey; 070-089
NM; New Mexico; 870-884
NY; New York; 005, 063, 100-149
NC; North Carolina; 270-289; Charlotte, Raleigh, Greensboro, Durham, Winston-Salem, Fayetteville, Cary, Wilmington, High Point, Concord, Asheville
ND; North Dakota; 580-588
OH; Ohio; 430-459
OK; Oklahoma; 730-749
OR; Oregon; 970-979
PA; Pennsylvania; 150-196; Philadelphia, Pittsburgh, Allentown, Reading, Erie, Scranton, Bethlehem, Lancaster, Harrisburg, King of Prussia
RI; Rhode Island; 028-029
SC; South Carolina; 290-299; Charleston, Columbia, North Charleston, Mount Pleasant, Rock Hill, Greenville, Spartanburg, Myrtle Beach
SD; South Dakota; 570-577; Sioux Falls, Rapid City, Aberdeen, Brookings, Pierre; shared
TN; Tennessee; 370-385; Nashville, Memphis, Knoxville, Chattanooga, Clarksville, Murfreesboro, Oak Ridge, Franklin
TX; Texas; 733, 750-799, 885
UT; Utah; 840-847
VT; Vermont; 050-059
VA; Virginia; 201, 220-246; Virginia Beach, Norfolk, Chesapeake, Richmond, Newport News, Alexandria, Hampton, Roanoke, Arlington, Reston, Herndon, McLean, Fairfax, Chantilly
WA; Washington; 980-994
WV; West Virginia; 247-268
WI; Wisconsin; 530-549
WY; Wyoming; 820-831, 834
AS; American Samoa; 967
GU; Guam; 969
MP; Northern Mariana Islands; 969
PR; Puerto Rico; 006-007, 009
VI; Virgin Islands; 008
AA; -; 340
AE; -; 090-098
AP; -; 962-966
`;

const TERRITORIES = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);
const PREFIX_LENGTH = 3;

const ALL = STATES.trim()
  .split('\n')
  .map((line) => stateOf(line.split('; ')));
const BY_CODE = new Map(ALL.map((state) => [state.code, state]));
const BY_NAME = new Map(ALL.map((state) => [folded(state.name ?? state.code), state]));
/** The armed forces' post offices abroad: with them alone their codes are American. */
const FIELD_POST_OFFICE = /\b[AFD]PO\b/u;

/** The state that a code or a name is of; null: of none. */
export function stateNamed(text: string): AmericanState | null {
  if (/^[A-Z]{2}$/.test(text)) return BY_CODE.get(text) ?? null;
  return BY_NAME.get(folded(text)) ?? null;
}

/** Whether an address with such a state's code is one of the armed forces, and what stands before it does not show that. */
export function isUnlikeFieldPost(state: AmericanState, before: string): boolean {
  return state.name === null && !FIELD_POST_OFFICE.test(before);
}

function stateOf([code = '', name = '', prefixes = '', cities = '', shared]: string[]): AmericanState {
  const ranges = prefixes.split(', ').map((range) => range.split('-'));
  const known = new Set(cities === '' ? [] : cities.split(', ').map(folded));
  return {
    code,
    name: name === '-' ? null : name,
    hasPostalCode: (postalCode) => {
      const prefix = postalCode.slice(0, PREFIX_LENGTH);
      return ranges.some(([from = '', to = from]) => prefix >= from && prefix <= to);
    },
    isTerritory: TERRITORIES.has(code),
    sharesPostalCodes: shared !== undefined,
    hasCity: (city) => known.has(folded(city)),
  };
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
