import './shell.js';

export * from './config.js';
export * from './database/database.js';
export { EmbeddedPostgresError } from './database/embedded-errors.js';
export * from './database/embedded-postgres.js';
export { EMBEDDED } from './database/embedded-roles.js';
export * from './database/location.js';
export * from './database/logins.js';
export * from './database/migrate.js';
export { databaseProblem, isDatabaseAway, violatedConstraint } from './database/problems.js';
export { QUEUE_ROLE, SERVICE_ROLE, WALLED_ROLE } from './database/roles.js';
export * from './database/row-batch.js';
export {
  gatherable,
  gatherableLast,
  gatherableThings,
  gatherableWork,
  gathered,
  readOnce,
  recalled,
  remember,
  settled,
  thingsSettled,
} from './database/gathered.js';
export { attemptEach, attempted, triedOut } from './database/savepoint.js';
export type { Feature, Find } from './feature.js';
export {
  INSTANT,
  isOneOf,
  literals,
  lockedOne,
  prepared,
  preparedList,
  rowOf,
  rowsOf,
  run,
} from './database/statements.js';
export { withinTenant, withoutTenant } from './database/tenancy.js';
export { empty, join, raw, default as sql } from 'sql-template-tag';
export type { Sql } from 'sql-template-tag';
export * from './http/answer.js';
export * from './http/answers.js';
export * from './http/context.js';
export * from './http/ending.js';
export { fetchFile } from './http/fetch-file.js';
export * from './http/field-error.contract.js';
export * from './http/fields.js';
export { formatAsked, TABLE_TYPES } from './http/formats.js';
export type { TableFile } from './http/formats.js';
export { FormBody, TakesForm } from './http/form.js';
export * from './http/http.interceptor.js';
export { forgetIdempotencyKeys } from './http/idempotency-keys.js';
export * from './http/json-yielding.js';
export { ListQuery, listAnswer, tableFile } from './http/list-answer.js';
export type { ListTable } from './http/list-answer.js';
export * from './http/page.js';
export * from './http/params.js';
export * from './http/problem.filter.js';
export * from './http/problem.js';
export * from './http/problem-types.js';
export * from './http/sentence.contract.js';
export * from './http/server.js';
export { shapeOf } from './http/shape.js';
export type { DtoClass } from './http/shape.js';
export * from './http/spool.js';
export { assertNoBody } from './http/unwanted-body.js';
export * from './http/validation.js';
export * from './ids.js';
export * from './jobs.js';
export { isMailAddress } from './mail-address.js';
export type { MailSettings } from './mail-settings.js';
export { isInNetworks, isNetwork, isNetworkWithin, placeOf } from './networks.js';
export * from './office-clock.js';
export { inOneLine } from './one-line.js';
export { lastMomentOf } from './last-moment.js';
export { lockSetting, readSetting, writeSetting } from './office-setting.store.js';
export { settledPosture } from './installation.store.js';
export * from './posture.js';
export * from './record-files/csv.js';
export * from './record-files/json-lines.js';
export { RECORD_FILE } from './record-files/limits.js';
export * from './record-files/row.js';
export type { TableColumn } from './record-files/workbook.js';
export { openXlsx } from './record-files/xlsx.js';
export type { MergedCells, TableCell, TableRow } from './record-files/xlsx.js';
export { textOf, UnreadableFile } from './record-files/text-file.js';
export { readXml } from './record-files/xml.js';
export type { XmlHandlers } from './record-files/xml.js';
export * from './secrets.js';
export { say as generally } from './platform-sentences.js';
export { catalogue, germanWords, knownSentences, Sentence } from './sentences.js';
export type { Params, ParamsIn, ParamsOf, ToldAs } from './sentences.js';
export * from './signing-keys.js';
export * from './sorted-keys.js';
export * from './surroundings.js';
export * from './telemetry.js';
export * from './tokens.js';
export { SpanKind, startTracing, traced } from './tracing.js';
export { queueAge } from './wake-up.store.js';
export * from './yielding.js';
