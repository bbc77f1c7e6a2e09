import Big from 'big.js';

/** What a unit measures: of two of the same, one can be said in the other. */
type Dimension = 'count' | 'pair' | 'set' | 'mass' | 'length' | 'area' | 'volume' | 'time';

interface Unit {
  readonly dimension: Dimension;
  /** How much of the first unit of its dimension it is: a piece, a kilogram, a meter, a liter, an hour. Exact. */
  readonly of: string;
}

/**
 * Units by their codes and names: UN/ECE Recommendation 20, what SAP and Oracle usually have in their stead, and what stands on
 * licenses. A code that means one thing here and another there (TON, PA, GR) is not known: who sent it has to say what it is.
 */
const ROWS: readonly (readonly [Dimension, of: string, names: string])[] = [
  [
    'count',
    '1',
    'C62 H87 EA PCE PC PCS ST STK NMB NAR EACH PIECE PIECES UNIT UNITS NUMBER NO NOS ITEM ITEMS',
  ],
  ['count', '12', 'DZN DZ DOZ DOZEN DOZENS'],
  ['count', '100', 'CEN HUNDRED'],
  ['count', '144', 'GRO GROSS'],
  ['count', '1000', 'MIL THOUSAND'],
  ['pair', '1', 'PR PAIR PAIRS'],
  ['set', '1', 'SET SETS'],

  ['mass', '1', 'KGM KG KGS KILOGRAM KILOGRAMS KILO KILOS'],
  ['mass', '0.001', 'GRM G GRAM GRAMS'],
  ['mass', '1000', 'TNE TO TONNE TONNES'],
  ['mass', '0.45359237', 'LBR LB LBS POUND POUNDS'],
  ['mass', '0.028349523125', 'ONZ OZ OUNCE OUNCES'],
  ['mass', '907.18474', 'STN'],
  ['mass', '1016.0469088', 'LTN'],

  ['length', '1', 'MTR M METER METERS METRE METRES'],
  ['length', '0.01', 'CMT CM CENTIMETER CENTIMETERS CENTIMETRE CENTIMETRES'],
  ['length', '0.001', 'MMT MM MILLIMETER MILLIMETERS MILLIMETRE MILLIMETRES'],
  ['length', '1000', 'KMT KM KTM KILOMETER KILOMETERS KILOMETRE KILOMETRES'],
  ['length', '0.0254', 'INH IN INCH INCHES'],
  ['length', '0.3048', 'FOT FT FOOT FEET'],
  ['length', '0.9144', 'YRD YD YARD YARDS'],

  ['area', '1', 'MTK M2 SQM'],
  ['area', '0.0001', 'CMK CM2'],
  ['area', '0.09290304', 'FTK FT2'],

  ['volume', '1', 'LTR L LITER LITERS LITRE LITRES'],
  ['volume', '0.001', 'MLT ML MILLILITER MILLILITERS MILLILITRE MILLILITRES'],
  ['volume', '1000', 'MTQ M3'],
  ['volume', '0.001', 'CMQ CM3'],
  ['volume', '1', 'DMQ DM3'],
  ['volume', '3.785411784', 'GLL'],
  ['volume', '4.54609', 'GLI'],
  ['volume', '28.316846592', 'FTQ FT3'],

  ['time', '1', 'HUR HR H HOUR HOURS'],
];

/** Written otherwise they are another unit: a megagram is a billion milligrams. */
const AS_WRITTEN: ReadonlyMap<string, Unit> = new Map([
  ['MGM', { dimension: 'mass', of: '0.000001' }],
  ['MG', { dimension: 'mass', of: '0.000001' }],
  ['mg', { dimension: 'mass', of: '0.000001' }],
]);

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([dimension, of, names]) =>
    names.split(' ').map((name) => [name, { dimension, of }] as const),
  ),
);

/** A license counts in so many digits behind the point; beyond them a quantity is rounded up, so that no draw is too small. */
const COUNTED_DIGITS = 4;

export function isKnownUnit(unit: string): boolean {
  return unitOf(unit) !== undefined;
}

/** Whether it is counted one by one: no half of one goes out. */
export function isCounted(unit: string): boolean {
  const dimension = unitOf(unit)?.dimension;
  return dimension === 'count' || dimension === 'pair' || dimension === 'set';
}

/** Whether it is a whole number of pieces. */
export function isWhole(quantity: string, unit: string): boolean {
  const of = unitOf(unit)?.of;
  return !isCounted(unit) || of === undefined || new Big(quantity).times(of).mod(1).eq(0);
}

/** A quantity in another unit; null: one of the two is not known, or they measure different things. */
export function converted(quantity: string, from: string, to: string): string | null {
  const [given, wanted] = [unitOf(from), unitOf(to)];
  if (!given || !wanted || given.dimension !== wanted.dimension) return null;
  if (given.of === wanted.of) return new Big(quantity).toFixed();
  return roundedUp(new Big(quantity).times(given.of), new Big(wanted.of)).toFixed();
}

function unitOf(name: string): Unit | undefined {
  const plain = name.trim().replace(/\.$/, '');
  return AS_WRITTEN.get(plain) ?? UNITS.get(plain.toUpperCase());
}

/** Their quotient, not less than what it is exactly. */
function roundedUp(amount: Big, by: Big): Big {
  const quotient = amount.div(by).round(COUNTED_DIGITS, Big.roundDown);
  return quotient.times(by).eq(amount)
    ? quotient
    : quotient.plus(new Big(10).pow(-COUNTED_DIGITS)).round(COUNTED_DIGITS);
}
