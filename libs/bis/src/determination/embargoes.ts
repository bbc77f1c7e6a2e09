import type { DeterminationReason } from './determination.js';

type Overcome = DeterminationReason['overcomeBy'];

/** The exceptions that part 746 itself leaves open, by the paragraph that names them; read as of January 2025. */
export const OPEN_EXCEPTIONS = {
  /** 15 CFR 746.2(a)(1). */
  cuba: ['TMP', 'TSU', 'RPL', 'BAG', 'GOV', 'GFT', 'AVS', 'APR', 'AGR', 'CCD', 'SCP'],
  /** 15 CFR 746.3(c). */
  iraq: ['CIV', 'APP', 'TMP', 'RPL', 'GOV', 'GFT', 'TSU', 'BAG', 'AVS', 'ENC'],
  /** 15 CFR 746.4(c). */
  northKorea: ['TMP', 'GOV', 'GFT', 'TSU', 'BAG', 'AVS'],
  /** 15 CFR 746.6(c). */
  occupied: ['TMP', 'GOV', 'GFT', 'TSU', 'BAG', 'AVS', 'MED'],
  /** 15 CFR 746.7(c). */
  iran: 'none',
  /** 15 CFR 746.8(c)(2). */
  russia: ['TMP', 'GOV', 'TSU', 'BAG', 'AVS', 'ENC', 'CCD', 'MED'],
  /** 15 CFR 746.9(b). */
  syria: ['TMP', 'GOV', 'TSU', 'BAG', 'AVS'],
  /** Of EAR99 to Syria besides, by its own words. 15 CFR 740.5(a). */
  syriaEar99: ['TMP', 'GOV', 'TSU', 'BAG', 'AVS', 'SPP'],
  /** 15 CFR 746.1(b)(4). */
  unitedNations: ['GOV'],
} as const satisfies Readonly<Record<string, Overcome>>;

/** What may overcome a control for UN reasons: GOV, except to three countries that have paragraphs of their own. 15 CFR 746.1(b)(4). */
export function overcomeToUnitedNations(country: string): Overcome {
  if (country === 'IQ') return OPEN_EXCEPTIONS.iraq;
  if (country === 'KP') return OPEN_EXCEPTIONS.northKorea;
  if (country === 'IR') return OPEN_EXCEPTIONS.iran;
  return OPEN_EXCEPTIONS.unitedNations;
}
