import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Count,
  Enum,
  FieldErrorResponseDto,
  Flag,
  Instant,
  KeptSaidResponseDto,
  Nested,
  NestedList,
  PageQuery,
  SaidResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { CERTAINTIES, DUE_BY, REQUIREMENTS, SUPPORT_DOCUMENT_KINDS } from '@ninety/bis';
import type { Requirement, SupportDocumentKind } from '@ninety/bis';
import { DraftDeterminationResponseDto } from '@ninety/determinations';
import { DraftDto } from '../applications/application.contract.js';
import { MissingOnFormResponseDto } from '../form/form.contract.js';
import { JOB_STATUSES } from './file-job.js';
import type { JobStatus } from './file-job.js';
import { FILING_MODES, ROW_STATUSES } from './filing.entity.js';
import type { FilingMode } from './filing.entity.js';

export class TemplateDto {
  @Text({ max: 200, example: 'Memory to our Finnish distributor' })
  name: string;

  @Nested(DraftDto, { description: 'the blocks that are the same each time' })
  form: DraftDto;
}

export class BulkFilingQuery {
  @Enum(FILING_MODES, { optional: true, description: 'all_or_nothing when left out' })
  mode?: FilingMode;

  @Enum(['true', 'false'], { optional: true, description: 'false: only drafts are made; true when left out' })
  submit?: 'true' | 'false';
}

export class FilingRowsQuery extends PageQuery {
  @Enum(ROW_STATUSES, { optional: true })
  status?: (typeof ROW_STATUSES)[number];
}

/** What an application lacks, where, and by which paragraph. */
@ApiSchema({ name: 'Deficiency' })
export class DeficiencyResponseDto extends FieldErrorResponseDto {}

/** Why a license is needed, or is not known to be. */
@ApiSchema({ name: 'RequirementReason' })
export class RequirementReasonResponseDto extends KeptSaidResponseDto {
  @AnyText({ description: 'where, as a JSON Pointer' })
  pointer: string;

  @AnyText()
  detail: string;

  @AnyText()
  citation: string;
}

/** What may ask for a license and was not looked at. */
@ApiSchema({ name: 'NotExamined' })
export class NotExaminedResponseDto extends SaidResponseDto {
  @Text()
  subject: string;

  @Text()
  citation: string;
}

/** Another document that serves as well. */
@ApiSchema({ name: 'SubstituteDocument' })
class SubstituteDocumentResponseDto {
  @Enum(SUPPORT_DOCUMENT_KINDS)
  kind: SupportDocumentKind;

  @Text()
  citation: string;
}

/** An item of the application. */
@ApiSchema({ name: 'CoveredItem' })
class CoveredItemResponseDto {
  @Count({ description: 'counted from 0' })
  item: number;
}

/** What a support document must contain. */
@ApiSchema({ name: 'DocumentContent' })
class DocumentContentResponseDto extends SaidResponseDto {
  @AnyText()
  what: string;

  @Text()
  citation: string;
}

/** A support document that a transaction needs, or may need where what is known does not tell. */
@ApiSchema({ name: 'NeededDocument' })
export class NeededDocumentResponseDto extends SaidResponseDto {
  @Enum(SUPPORT_DOCUMENT_KINDS)
  kind: SupportDocumentKind;

  @Enum(CERTAINTIES)
  certainty: (typeof CERTAINTIES)[number];

  @Text()
  why: string;

  @Enum(DUE_BY, { description: 'by when it, or the explanation of its absence, must be there' })
  due: (typeof DUE_BY)[number];

  @Text()
  citation: string;

  @Flag({ description: 'the application has it, says that it will follow, or explains why it is not needed' })
  isSettled: boolean;

  @Text({ description: 'the paragraph that asks for it' })
  paragraph: string;

  @NestedList(CoveredItemResponseDto, { max: UNBOUNDED, description: 'the items that it must cover' })
  items: readonly CoveredItemResponseDto[];

  @Nested(SubstituteDocumentResponseDto, { nullable: true, description: 'another that serves as well' })
  substitute: SubstituteDocumentResponseDto | null;

  @Flag({ description: 'Block 7 is marked for it, be it there already or not, unless a note serves as well' })
  isMarkedInBlock7: boolean;

  @NestedList(DocumentContentResponseDto, { description: 'what it must contain' })
  contents: readonly DocumentContentResponseDto[];

  @NestedList(DeficiencyResponseDto, {
    max: UNBOUNDED,
    description: 'what the law has it say and the application does not say of it: it may be filed so',
  })
  lacks: readonly DeficiencyResponseDto[];
}

/** Whether a draft needs a license, and what it lacks. */
@ApiSchema({ name: 'PreFilingCheck' })
export class PreFilingCheckResponseDto {
  @Enum(REQUIREMENTS)
  licenseRequirement: Requirement;

  @NestedList(RequirementReasonResponseDto, { max: UNBOUNDED })
  reasons: readonly RequirementReasonResponseDto[];

  @NestedList(NotExaminedResponseDto)
  notExamined: readonly NotExaminedResponseDto[];

  @Flag()
  isComplete: boolean;

  @NestedList(DeficiencyResponseDto, { max: UNBOUNDED })
  deficiencies: readonly DeficiencyResponseDto[];

  @NestedList(NeededDocumentResponseDto)
  supportDocuments: readonly NeededDocumentResponseDto[];

  @NestedList(DraftDeterminationResponseDto, {
    max: UNBOUNDED,
    description:
      'of each item for each destination that is known, the first thousand; none where no law is loaded',
  })
  determinations: DraftDeterminationResponseDto[];

  @Nested(MissingOnFormResponseDto, { nullable: true, description: 'null: it is no form BIS-748P' })
  form: MissingOnFormResponseDto | null;
}

@ApiSchema({ name: 'Template' })
export class TemplateResponseDto {
  @Uuid()
  id: string;

  @Uuid()
  supplierId: string;

  @Text({ max: 200 })
  name: string;

  @Nested(DraftDto)
  form: DraftDto;

  @Instant()
  createdAt: string;
}

@ApiSchema({ name: 'JobProgress' })
export class JobProgressResponseDto {
  @Count()
  total: number;

  @Count()
  done: number;

  @Count()
  filed: number;

  @Count()
  rejected: number;

  @Count({ description: 'because another row was rejected' })
  notFiled: number;
}

/** A file of many applications, and how far it is filed. */
@ApiSchema({ name: 'Job' })
export class JobResponseDto {
  @Uuid()
  id: string;

  @Enum(['bulk_filing'])
  kind: 'bulk_filing';

  @Uuid()
  supplierId: string;

  @Enum(FILING_MODES)
  mode: FilingMode;

  @Flag({ description: 'whether the applications are submitted, or left as drafts' })
  submit: boolean;

  @Text()
  fileSha256: string;

  @Enum(JOB_STATUSES)
  status: JobStatus;

  @Nested(JobProgressResponseDto)
  progress: JobProgressResponseDto;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  startedAt: string | null;

  @Instant({ nullable: true })
  finishedAt: string | null;
}

/** What came of a row of the file. */
@ApiSchema({ name: 'JobRow' })
export class JobRowResponseDto {
  @Count({ description: "the file's line, from 1" })
  line: number;

  @Enum(ROW_STATUSES)
  status: (typeof ROW_STATUSES)[number];

  @Uuid({ nullable: true })
  applicationId: string | null;

  @Text({ nullable: true })
  controlNumber: string | null;

  @NestedList(DeficiencyResponseDto, { max: UNBOUNDED, description: 'what is wrong with it' })
  errors: readonly DeficiencyResponseDto[];
}
