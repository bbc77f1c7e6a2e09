import { answerView } from '@ninety/determinations';
import type { PreFilingCheck } from '../applications/pre-filing-checks.js';
import type { PreFilingCheckResponseDto } from '../filing/filing.contract.js';

export function checkView({ determinations, ...checked }: PreFilingCheck): PreFilingCheckResponseDto {
  return {
    ...checked,
    determinations: determinations.map((one) => ({ ...one, answer: answerView(one.answer) })),
  };
}
