import { Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { download, uploadIn } from '@ninety/licensing';
import {
  Answers,
  AnswersFile,
  AnswersPage,
  created,
  FormBody,
  IfMatch,
  JsonBody,
  PageQuery,
  PathId,
  Queries,
  TakesForm,
} from '@ninety/platform';
import type { Id, ReadForm, Unvalidated, Version } from '@ninety/platform';
import {
  ClassificationDocumentResponseDto,
  ClassificationProposalResponseDto,
  ClassifyProductDto,
  RecordedClassificationResponseDto,
} from './classification.contract.js';
import { ClassificationsService } from './classifications.service.js';
import {
  ClassificationDocumentsService,
  documentView,
} from './documents/classification-documents.service.js';

@ApiTags('suppliers')
@Controller('v1/suppliers')
export class ClassificationsController {
  constructor(
    private readonly classifications: ClassificationsService,
    private readonly documents: ClassificationDocumentsService,
  ) {}

  @ApiOperation({ summary: 'Classifies a product from a day on; what was recorded before stays' })
  @Answers(RecordedClassificationResponseDto, { status: 201 })
  @Post(':id/products/:productId/classifications')
  async classify(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('productId') productId: Id,
    @IfMatch() version: Version | null,
    @JsonBody(ClassifyProductDto) body: Unvalidated<ClassifyProductDto>,
  ) {
    const classification = await this.classifications.classify(caller, id, productId, version, body);
    return created(`/v1/suppliers/${id}/products/${productId}/classifications`, classification);
  }

  @ApiOperation({
    summary: "All that was recorded of a product's classification, what was recorded last first",
  })
  @AnswersPage(RecordedClassificationResponseDto)
  @Get(':id/products/:productId/classifications')
  history(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('productId') productId: Id,
    @Queries(PageQuery) query: PageQuery,
  ) {
    return this.classifications.history(caller, id, productId, query);
  }

  @ApiOperation({ summary: 'Adds a document to a classification: multipart with `kind` and `file`' })
  @Answers(ClassificationDocumentResponseDto, { status: 201 })
  @Post(':id/products/:productId/classifications/:classificationId/documents')
  @TakesForm(['kind'])
  async attach(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('productId') productId: Id,
    @PathId('classificationId') classificationId: Id,
    @FormBody() form: ReadForm,
  ) {
    const place = { supplierId: id, productId, classificationId };
    const document = await this.documents.add(caller, place, () => uploadIn(form));
    return created(
      `/v1/suppliers/${id}/products/${productId}/classifications/${classificationId}/documents/${document.id}/content`,
      documentView(document),
    );
  }

  @ApiOperation({ summary: "A document's bytes" })
  @AnswersFile()
  @Get(':id/products/:productId/classifications/:classificationId/documents/:documentId/content')
  async content(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('productId') productId: Id,
    @PathId('classificationId') classificationId: Id,
    @PathId('documentId') documentId: Id,
  ) {
    const place = { supplierId: id, productId, classificationId };
    const { document, bytes } = await this.documents.content(caller, place, documentId);
    return download(bytes, document);
  }

  @ApiOperation({
    summary: 'What answered classification requests say of items by which no product was classified yet',
  })
  @AnswersPage(ClassificationProposalResponseDto)
  @Get(':id/classification-proposals')
  proposals(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return this.classifications.proposals(caller, id, query);
  }
}
