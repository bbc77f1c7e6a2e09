import type { Law } from './law.js';

export function nearestEccns(_eccn: string, _law: Law): string[] {
  return [];
}
