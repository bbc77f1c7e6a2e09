import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document of a classification; its bytes lie in the data folder, by id. */
@Entity('classification_document')
export class ClassificationDocumentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  classificationId: string;

  @Column('uuid')
  supplierId: string;

  @Column('text')
  kind: string;

  @Column('text')
  fileName: string;

  @Column('text')
  mediaType: string;

  @Column('bigint')
  size: string;

  @Column('text')
  sha256: string;

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
