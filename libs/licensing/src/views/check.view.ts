import { answerView } from '@ninety/determinations';
import type { PreFilingCheck } from '../applications/pre-filing-checks.js';
import type { PreFilingCheckResponseDto } from '../filing/filing.contract.js';
import { neededViews } from '../filing/needed-documents.js';

export function checkView({
  determinations,
  supportDocuments,
  ...checked
}: PreFilingCheck): PreFilingCheckResponseDto {
  return {
    ...checked,
    supportDocuments: neededViews(supportDocuments),
    determinations: determinations.map((one) => ({ ...one, answer: answerView(one.answer) })),
  };
}
