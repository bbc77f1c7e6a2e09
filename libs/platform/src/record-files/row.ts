import type { FieldErrorResponseDto } from '../http/field-error.contract.js';
import { Problem, toldError } from '../http/problem.js';
import type { DtoClass } from '../http/shape.js';
import { validate } from '../http/validation.js';

/** What is wrong with a row of a file, which does not stop the others. */
export function faultsIn<T extends object>(dto: DtoClass<T>, row: unknown): readonly FieldErrorResponseDto[] {
  try {
    validate(dto, row, '');
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.problem.errors ?? []).map(toldError);
  }
}
