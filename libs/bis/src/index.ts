export { amendmentDeficiency, valueAt } from './amendment-checks.js';
export type { AmendmentFacts } from './amendment-checks.js';
export { AMENDMENT_RULES, AMENDMENT_STATUSES, ATTESTATIONS, PRICE_BASES } from './amendment-rules.js';
export type {
  AmendmentField,
  AmendmentRule,
  AmendmentStatus,
  Attestation,
  PriceBasis,
} from './amendment-rules.js';
export { appealStanding, PAPER_RULES, REQUEST_STATES, whyNotFiled } from './appeals.js';
export type { AppealStanding, Filer, RequestState } from './appeals.js';
export {
  DOCUMENT_EXCEPTIONS,
  DOCUMENT_PAPERS,
  DOCUMENT_SIDES,
  FORM_PARTY_ROLES,
  SUPPORT_DOCUMENT_KINDS,
} from './application.js';
export type {
  ApplicationBlocks,
  Deficiency,
  DocumentException,
  DocumentPaper,
  DocumentSide,
  FiledParty,
  ForeignPerson,
  FormPartyRole,
  Nationality,
  PricedItem,
  SupportDocumentKind,
} from './application.js';
export { citationOfBlock, CITATIONS } from './citations.js';
export { ECCN_PATTERN, REASONS_FOR_CONTROL } from './classification.js';
export type { ReasonForControl } from './classification.js';
export { entryFor, mayHaveParagraph, reasonsFor } from './determination/entry-for.js';
export { nearestEccns } from './determination/nearest-eccns.js';
export { countryGroupLetter } from './determination/country-group-letter.js';
export type { CountryGroupLetter } from './determination/country-group-letter.js';
export { EAR99, LAW_CITATIONS, LAW_KINDS } from './determination/law.js';
export type {
  CclEntry,
  CclParagraph,
  CclRequirement,
  ChartRow,
  ExceptionRow,
  GroupRow,
  Law,
  LawKind,
  LawVersions,
  PolicyStatus,
} from './determination/law.js';
export { duplicateOf, fingerprintOf } from './duplicate-filing.js';
export { conditionsOf } from './conditions.js';
export { deficiencies, destinationsOf, documentParties } from './filing.js';
export { footnoteMeaning } from './footnotes.js';
export { BLOCK_5, FINALITY, responseAndAppeal, SCOPE_AND_DUTIES } from './letters.js';
export { LICENSE_EXCEPTIONS } from './license-exceptions.js';
export { licenseRequirementFor, REQUIREMENTS } from './license-requirement.js';
export type { LicenseRequirement, Requirement } from './license-requirement.js';
export {
  MAY_BE_ACKNOWLEDGED,
  MAY_BE_SHIPPED,
  mayChangeStanding,
  STANDING_RULES,
} from './license-standing.js';
export type { LicenseStanding, StandingAct } from './license-standing.js';
export {
  expiresOn,
  isExhausted,
  licenseTermsOf,
  lowBalanceLevel,
  statusOf,
  tolerancePercent,
  usedPercent,
  valueLimit,
} from './license-terms.js';
export {
  AFFILIATE_SOURCES,
  BARRING_SOURCES,
  isAddressEntry,
  meaningOf,
  meaningOfEntry,
  rulesOf,
  SCREENING_LISTS,
  SOURCE_NAMES,
} from './lists.js';
export type { Source } from './lists.js';
export { FOREIGN_PERSON, partiesToTransaction, takingPart } from './taking-part.js';
export type { TakingPart } from './taking-part.js';
export { totalOf, totalValueOf } from './money.js';
export { AFFILIATES_RULE, ownershipsOf } from './ownership.js';
export type { Holding, Ownership } from './ownership.js';
export { suggestedReferral } from './referral.js';
export { recordedReleaseDeficiencies, RELEASE_FORMS } from './releases.js';
export type { ReleaseForm } from './releases.js';
export { latestOf, mayBeDisposed, retainUntil } from './retention.js';
export { overdrafts, pendingDocument, shipmentDeficiencies } from './shipments.js';
export {
  CERTAINTIES,
  DUE_BY,
  neededDocuments,
  needsHongKongDocument,
  needsHongKongExport,
} from './support-documents.js';
export type { NeededDocument } from './support-documents.js';
export {
  DOCUMENT_STATES,
  documentRanOut,
  documentsBeforeShipment,
  documentsToObtain,
  documentsToRenew,
  documentToObtain,
  documentToRenew,
} from './support/before-shipment.js';
export type { DocumentBeforeShipment, DocumentOnFile, DocumentState } from './support/before-shipment.js';
export { documentFaults } from './support/checks.js';
export type { DocumentForm, DocumentParty, SaidDocument } from './support/looked.js';
export { fitsUnit } from './units.js';
export { determine } from './determination/determine.js';
export { DETERMINATION_RESULTS, REASON_SAYS } from './determination/determination.js';
export type {
  Determination,
  DeterminationReason,
  DeterminationResult,
} from './determination/determination.js';
export { ANSWERS } from './determination/question.js';
export type {
  Answered,
  Answers,
  ForeignMade,
  DeterminationParty,
  DeterminationQuestion,
  ListedEntry,
} from './determination/question.js';
export { askedForm } from './form/asked-form.js';
export { countryName } from './form/country-name.js';
export { addressLines } from './form/parties-on-form.js';
export { destinationsOfForm, releaseDeficiencies } from './form/foreign-persons.js';
export type { ReleasingForm } from './form/foreign-persons.js';
export { AGENT_AUTHORITIES, BLOCK_STATES, CAPACITIES, REQUIREMENT_KINDS } from './form/application-form.js';
export { isRequirement } from './form/requirement-ids.js';
export { FormUploads, UPLOAD_ORDER, UPLOADS } from './form/uploads.js';
export type { AskedDocument, UploadBox } from './form/uploads.js';
export { CIRCUMSTANCES } from './form/circumstances.js';
export type { Circumstance } from './form/circumstances.js';
export type {
  AgentAuthority,
  AskedBlock,
  AskedForm,
  AskedRequirement,
  Bis748p,
  BlockState,
  Entry,
  Capacity,
  FormApplication,
  FormItem,
  FormType,
  FormParty,
  NamedAddress,
  RequirementAnswer,
  RequirementKind,
} from './form/application-form.js';
