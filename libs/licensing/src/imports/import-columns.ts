import { countryOf } from '@ninety/entity-list';
import type { TableCell } from '@ninety/platform';
import { readDay, readDecimal, readText } from './cells.js';
import type { CellReading, Read } from './cells.js';
import type { ImportKind } from './import.entity.js';
import { say } from './sentences.js';

/** How the cells of a column are read. */
type Reader = (cell: TableCell, reading: CellReading) => Read<string>;

export interface ImportColumn {
  readonly read: Reader;
  /** Headers that mean it, besides its own name, folded. */
  readonly synonyms: string;
}

const text = (synonyms: string): ImportColumn => ({ read: readText, synonyms });
const day = (synonyms: string): ImportColumn => ({ read: readDay, synonyms });
const decimal = (synonyms: string): ImportColumn => ({ read: readDecimal, synonyms });
const country = (synonyms: string): ImportColumn => ({ read: readCountry, synonyms });
const countries = (synonyms: string): ImportColumn => ({ read: readCountries, synonyms });
const currency = (synonyms: string): ImportColumn => ({ read: readCurrency, synonyms });

const APPLICATION_COLUMNS = {
  reference: text(
    'ref refno referenceno referencenumber ourreference ourref internalreference internalref referenz unserereferenz unserzeichen',
  ),
  regime: text('authority agency jurisdiction behorde behoerde genehmigungsbehorde'),
  type: text('applicationtype kind kindofapplication licensetype licencetype antragsart'),
  consignee: text(
    'consigneename ultimateconsignee enduser recipient empfanger empfaenger endempfanger endverwender',
  ),
  consigneeCountry: country(
    'country destination destinationcountry countryofdestination countryofultimatedestination consigneescountry land zielland bestimmungsland empfangerland',
  ),
  eccn: text(
    'exportcontrolclassificationnumber classification rating usmlcategory controlentry ausfuhrlistennummer alnummer guterlistennummer',
  ),
  description: text(
    'itemdescription descriptionofitem descriptionofgoods item items goods product commodity beschreibung warenbezeichnung bezeichnung guter ware',
  ),
  quantity: decimal('qty menge anzahl stuckzahl'),
  unit: text('uom units unitofmeasure einheit mengeneinheit'),
  unitPrice: decimal('price priceperunit priceeach einzelpreis stuckpreis preisproeinheit'),
  currency: currency('ccy curr currencycode wahrung waehrung'),
  endUse: text('use specificenduse endverwendung verwendungszweck verwendung'),
  system: text('portal filingsystem filedin'),
  number: text(
    'controlno controlnumber applicationno applicationnumber caseno casenumber filingnumber acn snaprnumber antragsnummer vorgangsnummer fallnummer',
  ),
  filedOn: day(
    'filed datefiled filingdate filedate submitted submittedon datesubmitted submissiondate applicationdate eingereicht eingereichtam antragsdatum antragvom gestelltam',
  ),
  status: text('state outcome decision result stand ergebnis entscheidung'),
  statusOn: day(
    'statusdate dateofstatus decidedon decisiondate datedecided dateofdecision outcomedate statusdatum statusvom entscheidungsdatum beschiedenam',
  ),
  licenseNumber: text(
    'license licence licenseno licenceno licencenumber permitnumber genehmigungsnummer genehmigungsnr',
  ),
  validUntil: day(
    'expires expireson expiry expirydate expirationdate validto licenseexpiry licenceexpiry gultigbis gueltigbis ablaufdatum',
  ),
  needBy: day('neededby requiredby needdate needbydate requireddate benotigtbis bedarfstermin'),
  owner: text(
    'responsible assignedto assignee caseowner casemanager bearbeiter verantwortlich verantwortlicher sachbearbeiter',
  ),
  customer: text('client customername kunde'),
  orders: text(
    'order orderno ordernumber ordernumbers salesorder po pono ponumber purchaseorder auftrag auftragsnummer bestellung bestellnummer',
  ),
  tags: text('tag labels schlagworte'),
  valueAtStake: decimal('value ordervalue totalvalue amount wert auftragswert gesamtwert'),
  penaltyOn: day('penaltydate penaltyfrom penaltyfromdate vertragsstrafeab'),
  penalty: decimal('penaltyamount penaltyvalue liquidateddamages vertragsstrafe'),
} as const satisfies Readonly<Record<string, ImportColumn>>;

const PARTY_COLUMNS = {
  name: text('partyname company companyname party firma firmenname unternehmen consignee'),
  country: country('countrycode land staat'),
  kind: text('type partytype art'),
  aliases: text('alias aka othernames alsoknownas auchbekanntals weiterenamen'),
  street: text('address addressline addressline1 streetaddress strasse adresse anschrift'),
  city: text('town ort stadt'),
  region: text('state province bundesland kanton'),
  postalCode: text('zip zipcode postcode postal plz postleitzahl'),
} as const satisfies Readonly<Record<string, ImportColumn>>;

const LICENSE_COLUMNS = {
  regime: text('authority agency jurisdiction behorde behoerde'),
  number: text(
    'license licence licenseno licenceno licensenumber licencenumber permitnumber genehmigungsnummer genehmigungsnr',
  ),
  issuedOn: day('issued issuedate dateissued issueddate dateofissue ausgestellt ausgestelltam erteiltam'),
  validUntil: day(
    'expires expireson expiry expirydate expirationdate validto gultigbis gueltigbis ablaufdatum',
  ),
  eccn: text(
    'exportcontrolclassificationnumber classification rating usmlcategory ausfuhrlistennummer alnummer',
  ),
  description: text(
    'itemdescription descriptionofgoods item items goods product commodity beschreibung warenbezeichnung ware',
  ),
  unit: text('uom units unitofmeasure einheit mengeneinheit'),
  quantity: decimal('qty authorizedquantity licensedquantity menge anzahl'),
  value: decimal('authorizedvalue licensedvalue totalvalue amount wert'),
  currency: currency('ccy curr currencycode wahrung waehrung'),
  usedQuantity: decimal('quantityused usedqty shippedquantity quantityshipped verbrauchtemenge'),
  usedValue: decimal('valueused shippedvalue valueshipped verbrauchterwert'),
  consignee: text('consigneename ultimateconsignee enduser recipient empfanger empfaenger'),
  consigneeCountry: country('country destination destinationcountry land zielland bestimmungsland'),
  conditions: text('condition provisos riders auflagen nebenbestimmungen'),
} as const satisfies Readonly<Record<string, ImportColumn>>;

const SHIPMENT_COLUMNS = {
  regime: text('authority agency jurisdiction behorde behoerde'),
  licenseNumber: text(
    'license licence licenseno licenceno licencenumber permitnumber genehmigungsnummer genehmigungsnr',
  ),
  line: text('lineno linenumber licenseline position pos'),
  quantity: decimal('qty shippedquantity quantityshipped menge anzahl'),
  value: decimal('shippedvalue valueshipped amount wert'),
  currency: currency('ccy curr currencycode wahrung waehrung'),
  shippedOn: day(
    'shipped shipdate dateshipped shipmentdate exported exportdate dateofexport versandt versandtam ausfuhrdatum',
  ),
  itn: text('aesitn aes internaltransactionnumber'),
  consignee: text('consigneename recipient shipto empfanger empfaenger'),
  consigneeCountry: country('country destination destinationcountry land zielland'),
  place: text('city to shiptoplace placeofdelivery ort'),
  reference: text(
    'ref shipmentno shipmentnumber deliveryno deliverynote invoice invoiceno lieferschein rechnung',
  ),
} as const satisfies Readonly<Record<string, ImportColumn>>;

const AUTHORIZATION_COLUMNS = {
  kind: text('authorizationkind kindofauthorization type art'),
  regime: text('authority agency jurisdiction behorde behoerde'),
  symbol: text(
    'exception licenseexception licenceexception generallicense generallicence ogel oiel licensesymbol ausnahme allgemeinegenehmigung',
  ),
  product: text('products model sku item items partnumber partno material materialno artikel artikelnummer'),
  eccn: text(
    'eccns exportcontrolclassificationnumber classification rating ausfuhrlistennummer alnummer guterlistennummer',
  ),
  destination: countries(
    'destinations country countries destinationcountry countryofdestination land lander zielland bestimmungsland',
  ),
  endUse: text('enduses use specificenduse endverwendung verwendungszweck verwendung'),
  maxValue: decimal('maximumvalue valuelimit limit hochstwert wertgrenze'),
  currency: currency('ccy curr currencycode wahrung waehrung'),
  conditions: text('condition provisos riders auflagen nebenbestimmungen'),
  terms: text('termsofuse bedingungen'),
  basis: text('reason reasoning rationale grund begrundung'),
  validFrom: day('from startson startdate gultigab gueltigab'),
  validUntil: day(
    'expires expireson expiry expirydate expirationdate validto until gultigbis gueltigbis ablaufdatum',
  ),
} as const satisfies Readonly<Record<string, ImportColumn>>;

/** The columns that are known, by what is imported. */
const COLUMNS = {
  parties: PARTY_COLUMNS,
  applications: APPLICATION_COLUMNS,
  licenses: LICENSE_COLUMNS,
  shipments: SHIPMENT_COLUMNS,
  authorizations: AUTHORIZATION_COLUMNS,
} as const satisfies Readonly<Record<ImportKind, Readonly<Record<string, ImportColumn>>>>;

type ApplicationColumn = keyof typeof APPLICATION_COLUMNS;
type PartyColumn = keyof typeof PARTY_COLUMNS;
/** The name of a column of any kind of file. */
export type ColumnName =
  ApplicationColumn | PartyColumn | LicenseColumn | ShipmentColumn | AuthorizationColumn;
export type LicenseColumn = keyof typeof LICENSE_COLUMNS;
export type ShipmentColumn = keyof typeof SHIPMENT_COLUMNS;
type AuthorizationColumn = keyof typeof AUTHORIZATION_COLUMNS;

const namesIn = <K extends string>(columns: Readonly<Record<K, ImportColumn>>): readonly K[] =>
  Object.keys(columns) as K[];

const COLUMN_NAMES: Readonly<Record<ImportKind, readonly ColumnName[]>> = {
  parties: namesIn(PARTY_COLUMNS),
  applications: namesIn(APPLICATION_COLUMNS),
  licenses: namesIn(LICENSE_COLUMNS),
  shipments: namesIn(SHIPMENT_COLUMNS),
  authorizations: namesIn(AUTHORIZATION_COLUMNS),
};

/** The names of the columns of all kinds of file, each once. */
export const ALL_COLUMN_NAMES: readonly ColumnName[] = [...new Set(Object.values(COLUMN_NAMES).flat())];

/** What a row says, by our columns; what it says nothing of is not there. */
export type RowValues = Readonly<Record<string, string>>;
export type ApplicationValues = Readonly<Partial<Record<ApplicationColumn, string>>>;
export type PartyValues = Readonly<Partial<Record<PartyColumn, string>>>;
export type LicenseValues = Readonly<Partial<Record<LicenseColumn, string>>>;
export type ShipmentValues = Readonly<Partial<Record<ShipmentColumn, string>>>;
export type AuthorizationValues = Readonly<Partial<Record<AuthorizationColumn, string>>>;

/** The names of the columns of a kind of file, in their order. */
export function columnNamesOf(kind: ImportKind): readonly ColumnName[] {
  return COLUMN_NAMES[kind];
}

export function columnsOf(kind: ImportKind): ReadonlyMap<string, ImportColumn> {
  return KNOWN[kind];
}

/** The column that a header means by its name or a common word for it; null: none that we know. */
export function columnMeant(kind: ImportKind, header: string): string | null {
  return MEANT[kind].get(folded(header)) ?? null;
}

/** A name without case, accents and what stands between its letters. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The several texts of a cell, which semicolons separate. */
export function textsIn(cell: string): string[] {
  return cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

const byKind = <T>(
  of: (columns: Readonly<Record<string, ImportColumn>>) => T,
): Readonly<Record<ImportKind, T>> => ({
  parties: of(COLUMNS.parties),
  applications: of(COLUMNS.applications),
  licenses: of(COLUMNS.licenses),
  shipments: of(COLUMNS.shipments),
  authorizations: of(COLUMNS.authorizations),
});

const KNOWN = byKind((columns) => new Map(Object.entries(columns)));

const MEANT = byKind((columns) => {
  const synonyms = Object.entries(columns).flatMap(([name, one]) =>
    one.synonyms.split(' ').map((word) => [word, name] as const),
  );
  // Its own name is a column's alone, whatever else it is a word for.
  return new Map([...synonyms, ...Object.keys(columns).map((name) => [folded(name), name] as const)]);
});

/** A country's code, from its code or its English name. */
function readCountry(cell: TableCell): Read<string> {
  const read = readText(cell);
  if ('reason' in read) return read;
  const code = countryOf(/^[a-z]{2}$/i.test(read.value) ? read.value.toUpperCase() : read.value);
  return code === null ? { reason: say('cell_no_country') } : { value: code };
}

/** Several of them, which semicolons separate, by their codes. */
function readCountries(cell: TableCell): Read<string> {
  const read = readText(cell);
  if ('reason' in read) return read;
  const codes: string[] = [];
  for (const one of textsIn(read.value)) {
    const country = readCountry({ text: one });
    if ('reason' in country) return country;
    codes.push(country.value);
  }
  return codes.length === 0 ? { reason: say('cell_no_country') } : { value: [...new Set(codes)].join(';') };
}

const CURRENCIES_BY_SIGN: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

/** A currency's code. A sign of several currencies, as $ is, names none. */
function readCurrency(cell: TableCell): Read<string> {
  const read = readText(cell);
  if ('reason' in read) return read;
  const code = CURRENCIES_BY_SIGN.get(read.value) ?? read.value.toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? { value: code } : { reason: say('cell_no_currency') };
}
