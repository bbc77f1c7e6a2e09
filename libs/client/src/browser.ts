/** What runs in a browser too: all but what checks signatures. */
export { makeClient, makeCompanyClient, NinetyProblem, unwrap } from './client.js';
export type {
  ClientOptions,
  CompanyClient,
  CompanySchemas,
  NinetyClient,
  ProblemBody,
  Schemas,
} from './client.js';
export { eventForms, hasForm } from './forms.js';
export type { FormName } from './forms.js';
export type { FieldKind, FieldShape, FormShape } from './form-shape.js';
export { allOf, pagesOf } from './pages.js';
export type { Page } from './pages.js';
export type { components, paths } from './schema.js';
export * from './values.js';
