/** The reasons for control of the Commerce Control List. 15 CFR 738.2(d)(2)(i)(A). */
export const REASONS_FOR_CONTROL = [
  'AT',
  'CB',
  'CC',
  'CW',
  'EI',
  'FC',
  'MT',
  'NP',
  'NS',
  'RS',
  'SI',
  'SL',
  'SS',
  'UN',
] as const;
export type ReasonForControl = (typeof REASONS_FOR_CONTROL)[number];

/** How an Export Control Classification Number is written with its paragraphs; or EAR99. 15 CFR 738.2(d), 734.3(c). */
export const ECCN_PATTERN = /^(EAR99|[0-9][A-E][0-9]{3}(\.[a-z0-9]+)*)$/;
