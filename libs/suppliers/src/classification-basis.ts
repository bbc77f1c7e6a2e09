/** What a classification goes by: the supplier's own judgement, BIS's answer to a request, another ruling, or what the manufacturer says. */
export const CLASSIFICATION_BASES = ['self', 'ccats', 'ruling', 'manufacturer'] as const;
export type ClassificationBasis = (typeof CLASSIFICATION_BASES)[number];
