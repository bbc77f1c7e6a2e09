import type { Type } from '@nestjs/common';
import type { Duty } from './jobs.js';

/** Finds what Nest made, in whichever module it is provided. */
export type Find = <Provider>(type: { readonly prototype: Provider }) => Provider;

/** What a feature adds to the service, said by itself; `libs/composition` puts the features together. */
export interface Feature {
  readonly module: Type;
  /** The tables that it reads through an entity. */
  readonly entities: readonly Type<object>[];
  /** What it does in the background. */
  readonly duties: (find: Find) => readonly Duty[];
}
