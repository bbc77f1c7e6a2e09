import { formatDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';

/** How a notice of intent to deny may be answered, and when the denial becomes final, in days. 15 CFR 750.6(b), 756.2(b)(1). */
const INTENT_TO_DENY = { responseDays: 20, finalOnDay: 45, appealDays: 45 } as const;

/** How Block 5 names the types of application; an in-country transfer is a reexport with its own words in Block 9. 15 CFR 748, Supp. 2(v). */
export const BLOCK_5 = { export: 'Export', reexport: 'Reexport', transfer_in_country: 'Reexport' } as const;

/** What a notice of intent to deny says of the response to it, and of an appeal. 15 CFR 750.6(a)(6), (b). */
export function responseAndAppeal(noticeOn: Day): string {
  const { responseDays, finalOnDay, appealDays } = INTENT_TO_DENY;
  return `You may respond within ${responseDays} days of this notice, until ${formatDay(noticeOn + responseDays)}. Unless BIS advises you otherwise by the ${finalOnDay}th day, ${formatDay(noticeOn + finalOnDay)}, the denial becomes final without further notice (15 CFR 750.6(b)). You then have ${appealDays} days from the date of final denial to appeal under 15 CFR part 756.`;
}

/** What a license says of its scope and of the licensee's duties. 15 CFR 750.7, 750.8(a), 762.6. */
export const SCOPE_AND_DUTIES = [
  'The license authorizes the items, the end use and the parties described in the application and its letters of explanation, unless a condition limits it (15 CFR 750.7(a)(1)).',
  'The licensee informs the other parties of the scope and of the conditions that apply to them, obtains the acknowledgments that the license requires, and is responsible for its use (15 CFR 750.7(a)(1), (d)).',
  'The license is subject to revision, suspension or revocation without notice (15 CFR 750.8(a)).',
  'The license and its records are kept for five years (15 CFR 750.7(j), 762.6).',
] as const;

/** What the decision on an appeal says of its finality. 15 CFR 756.2(d)(2). */
export const FINALITY = 'The decision of the Under Secretary is final (15 CFR 756.2(d)(2)).';
