import { Injectable, Optional } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { answeredRequest } from '@ninety/licensing';
import type { AnsweredRequest } from '@ninety/licensing';
import { Database, invalid, newId, OfficeClock } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import {
  classificationsPage,
  classificationView,
  ControlList,
  findProduct,
  findSupplier,
  insertClassification,
  isReclassified,
  lockProduct,
} from '@ninety/suppliers';
import type { ClassificationEntity, ProductEntity } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { ClassificationFollower } from './classification-follower.js';
import type {
  ClassificationProposalResponseDto,
  ClassifyProductDto,
  RecordedClassificationResponseDto,
} from './classification.contract.js';
import { documentsOf } from './documents/classification-document.store.js';
import { documentView } from './documents/classification-documents.service.js';
import { proposalsPage } from './proposals.js';
import { say } from './sentences.js';

/** How products are classified, from which day, by whom and on what. */
@Injectable()
export class ClassificationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly controls: ControlList,
    @Optional() private readonly follower?: ClassificationFollower,
  ) {}

  async classify(
    caller: Principal,
    supplierId: Id,
    productId: Id,
    version: Version | null,
    body: Unvalidated<ClassifyProductDto>,
  ): Promise<RecordedClassificationResponseDto> {
    const classifying = {
      caller,
      find: (tx: EntityManager) => lockProduct(tx, caller, supplierId, productId),
      permission: 'products.edit',
      version: { of: (product: ProductEntity) => product.version, named: version },
      body,
    } as const;
    return perform(this.database, classifying, async (tx, product, dto) => {
      const eccn = numberSaid(dto);
      const source = await sourceOf(tx, supplierId, eccn, dto);
      const said = { eccn, reasonsForControl: dto.reasonsForControl ?? null };
      const days = await this.daysOf(tx, productId, dto.validFrom);
      const classification: ClassificationEntity = {
        id: newId(),
        productId,
        supplierId,
        eccn,
        ...(await this.controls.reasonsOf(tx, said, days)),
        validFrom: dto.validFrom,
        basis: dto.basis,
        ...source,
        note: dto.note ?? null,
        recordedBy: caller.id,
        recordedAt: new Date(),
      };
      await insertClassification(tx, product, classification);
      await this.follower?.classified(tx, productId);
      await this.audit.record(
        tx,
        caller,
        'product.classified',
        `suppliers/${supplierId}/products/${productId}`,
        {
          classificationId: classification.id,
          eccn,
          validFrom: dto.validFrom,
          basis: dto.basis,
        },
      );
      return { ...classificationView(classification), documents: [] };
    });
  }

  async history(
    caller: Principal,
    supplierId: Id,
    productId: Id,
    query: PageQuery,
  ): Promise<Page<RecordedClassificationResponseDto>> {
    const reader = this.database.reader;
    await findProduct(reader, caller, supplierId, productId);
    assertMay(caller, 'suppliers.read');
    const { data, nextCursor } = await classificationsPage(reader, productId, query);
    const documents = await documentsOf(
      reader,
      data.map(({ id }) => id),
    );
    return {
      data: data.map((one) => ({
        ...classificationView(one),
        documents: (documents.get(one.id) ?? []).map(documentView),
      })),
      nextCursor,
    };
  }

  async proposals(
    caller: Principal,
    supplierId: Id,
    query: PageQuery,
  ): Promise<Page<ClassificationProposalResponseDto>> {
    const reader = this.database.reader;
    await findSupplier(reader, caller, supplierId);
    assertMay(caller, 'suppliers.read');
    return proposalsPage(reader, supplierId, query);
  }

  /** It is checked by the list of its first day; where none was loaded for that, by today's, if it is what holds today. */
  private async daysOf(tx: EntityManager, productId: Id, validFrom: string): Promise<string[]> {
    const today = await this.clock.today();
    const holdsToday = validFrom <= today && !(await isReclassified(tx, productId, validFrom, today));
    return holdsToday ? [validFrom, today] : [validFrom];
  }
}

/** The ECCN with its paragraph, which may be said apart from it. @throws Problem 422 */
function numberSaid({ eccn, paragraph }: ClassifyProductDto): string {
  if (paragraph == null) return eccn;
  const [entry = '', ...levels] = eccn.split('.');
  if (entry === 'EAR99') throw invalid({ pointer: '/paragraph', detail: say('ear99_has_no_paragraphs') });
  const inNumber = levels.join('.');
  if (inNumber !== '' && inNumber !== paragraph)
    throw invalid({ pointer: '/paragraph', detail: say('paragraph_said_twice', { paragraph: inNumber }) });
  return `${entry}.${paragraph}`;
}

type Source = Pick<ClassificationEntity, 'documentNumber' | 'documentDate' | 'applicationId'>;

/** What a classification goes by: its document, or what a request was answered by. @throws Problem 422 */
async function sourceOf(
  tx: EntityManager,
  supplierId: Id,
  eccn: string,
  { basis, document, applicationId }: ClassifyProductDto,
): Promise<Source> {
  const documentDate = document?.date ?? null;
  const documentNumber = document?.number ?? null;
  if (applicationId != null) {
    const answer = await answeredRequest(tx, supplierId, applicationId);
    assertAnswered(answer, eccn, documentNumber, basis);
    const number = documentNumber ?? answer.ccats;
    if (number === null)
      throw invalid({ pointer: '/document/number', detail: say('answered_without_number') });
    return { documentNumber: number, documentDate: documentDate ?? answer.on, applicationId };
  }
  if (documentNumber === null && (basis === 'ccats' || basis === 'ruling'))
    throw invalid({ pointer: '/document/number', detail: say('document_number_needed') });
  return { documentNumber, documentDate, applicationId: null };
}

/** @throws Problem 422 for a request that was not answered, or otherwise */
function assertAnswered(
  answer: AnsweredRequest | null,
  eccn: string,
  number: string | null,
  basis: ClassifyProductDto['basis'],
): asserts answer is AnsweredRequest {
  if (!answer) throw invalid({ pointer: '/applicationId', detail: say('no_answered_request') });
  if (basis !== 'ccats') throw invalid({ pointer: '/basis', detail: say('request_is_ccats') });
  const { eccns, ccats } = answer;
  if (eccns.length > 0 && !eccns.includes(eccn))
    throw invalid({
      pointer: '/eccn',
      detail: say('answered_otherwise', { eccns: [...new Set(eccns)].join(', ') }),
    });
  if (ccats !== null && number !== null && number !== ccats)
    throw invalid({ pointer: '/document/number', detail: say('number_of_answer', { number: ccats }) });
}
