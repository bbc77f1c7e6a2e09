/**
 * The paragraphs that the rest of Ninety cites, by what each says. Where a rule of this library has a row or a function of its
 * own, its citation stands there.
 */
export const CITATIONS = {
  // Applications
  applicationForm: '15 CFR 748, Supplement No. 1',
  confidentiality: '15 CFR 748.1(c)',
  parties: '15 CFR 748.5',
  uniqueRequirements: '15 CFR 748, Supplement No. 2',
  releaseToForeignPerson: '15 CFR 734.13(a)(2)',
  citizenshipOfRelease: '15 CFR 734.13(b)',
  principalOfAgent: '15 CFR 748.4(b)(1)',
  agentOfApplicant: '15 CFR 748.4(b)(2)(i)(B)',
  agentAuthority: '15 CFR 748.4(b)(2)(i)',
  resubmission: '15 CFR 748.4(g)',
  detainedShipment: '15 CFR 748.4(d)(1)',
  ladenShipment: '15 CFR 748.4(d)(2)',
  emergencyProcessing: '15 CFR 748.4(h)',
  asAWhole: '15 CFR 748.6(c)',
  extendedValidity: '15 CFR 748.6(g)',
  duplicateFiling: '15 CFR 748.4(f)',
  pendingDocument: '15 CFR 748.9(e)',
  hongKongDocument: '15 CFR 748.13(a)(1)',
  hongKongExport: '15 CFR 748.13(a)(2)',
  documentsBeforeShipment: '15 CFR 748.9(e), 748.13(a)(1)',
  exportInformation: '15 CFR 30.4, 758.1',

  // Releases to foreign persons
  deemedReexport: '15 CFR 734.14(b)',
  release: '15 CFR 734.15(a)',

  // The review
  referral: '15 CFR 750.3(b)',
  resolution: '15 CFR 750.4(a)(1)',
  countedDays: '15 CFR 750.4(a), (b)',
  suspensions: '750.4(b)',
  informationRequest: '15 CFR 750.4(b)(1)',
  returnWithoutAction: '15 CFR 750.4(c)',
  agencyReview: '15 CFR 750.4(d)',
  agencyPosition: '15 CFR 750.4(d)(2)',
  deemedNoObjection: '15 CFR 750.4(e)',
  intentToDeny: '15 CFR 750.6(a)',

  // Licenses
  license: '15 CFR 750.7',
  nonMaterialChanges: '15 CFR 750.7(c)(1)',
  itemWording: '15 CFR 750.7(c)(1)(viii)',
  conditions: '15 CFR 750.7(d)',
  balance: '15 CFR 750.7(f)',
  balanceAndTolerance: '15 CFR 750.7(f), 750.11',
  licenseTerm: '15 CFR 750.7(g)',
  standing: '15 CFR 750.7(g), 750.8',
  revocation: '15 CFR 750.8(a)',
  shippingTolerance: '15 CFR 750.11(b)',

  // Appeals and records
  appeal: '15 CFR 756.2',
  appealStatement: '15 CFR 756.2(c)(2)',
  statementAlone: '756.2(c)(2)',
  hearingRequest: '15 CFR 756.2(c)(3)',
  stayRequest: '15 CFR 756.2(e)',
  appealDecision: '15 CFR 756.2(d)',
  appealReasons: '15 CFR 756.2(d)(1)',
  retention: '15 CFR 762.6',
  legalHold: '15 CFR 762.6(b)',

  // Lists
  entityList: '15 CFR 744.11',
  entityListRequirement: '15 CFR 744.11(a)',
  entityListNotice: '15 CFR 744.16',
  listedAddress: '15 CFR 744.16(f)',
  entityListTable: '15 CFR 744, Supp. 4',
  listedParty: '15 CFR 744.11(a), 750.8(a)',
} as const;

/** A block of the application form, such as `Block 22(e)`. 15 CFR 748, Supp. 1. */
export function citationOfBlock(block: string): string {
  return `15 CFR 748, Supp. 1, ${block}`;
}
