/** What Block 21 gives as examples of what is too vague, in their forms; and words that say nothing beside them. 15 CFR 748, Supp. 1, Block 21. */
const VAGUE = /^(?:research(?:ing)?|manufactur(?:e|es|ing)|scientific|science)$/;
const FILLING =
  /^(?:a|an|and|any|for|general|in|is|it|its|items?|of|on|only|or|other|purposes?|such|the|their|these|they|this|to|us(?:e|es|ed|age)|various|will|be|are|end|activit(?:y|ies)|work)$/;

/** Whether an end-use says no more than the words that are not acceptable. */
export function isVague(endUse: string): boolean {
  const words = endUse.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FILLING.test(word));
  return telling.every((word) => VAGUE.test(word));
}
