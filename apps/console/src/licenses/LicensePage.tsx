import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { Button, FileTrigger } from 'react-aria-components';
import { DutiesOfLicense } from '../duties/DutiesOfLicense.js';
import { FILERS } from '../offices.js';
import { OrdersOfLicense } from '../orders/OrdersOfLicense.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Cited, errorsByPointer, Refused } from '../parts/Refused.js';
import { NO_TERM, TermFields } from '../parts/TermFields.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { DocumentLinks } from '../parts/DocumentLinks.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { authorityText, numberText } from '../tracker/names.js';
import { countryText, dayText, documentText, titled, words } from '../words/index.js';
import { amountText, limitText } from './amounts.js';
import { useAddDocument, useLicense } from './licenses.js';
import type { License, LicenseLine, LoadedLicense, Notice, Shipment } from './licenses.js';
import { Notices } from './Notices.js';
import { NoticeSheet, VoidNoticeSheet } from './NoticeSheets.js';
import { Releases } from '../releases/Releases.js';
import { Shipments } from './Shipments.js';
import { ReturnSheet, ShipSheet, VoidSheet } from './ShipmentSheets.js';
import '../tracker/tracker.css';

const { licenses: texts } = words.tracker;

/** One license as its face says it, what is left of it, and what went out under it. */
export function LicensePage() {
  const { id } = useParams({ from: '/licenses/$id' });
  const asked = useLicense(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.one} {...asked} />;
  return <Page loaded={asked.data} />;
}

/** What is open over the page. */
type Open =
  | { readonly kind: 'ship' }
  | { readonly kind: 'takeBack' | 'return'; readonly shipment: Shipment }
  | { readonly kind: 'tell'; readonly corrected: Notice | null }
  | { readonly kind: 'voidNotice'; readonly notice: Notice };

function Page({ loaded }: { loaded: LoadedLicense }) {
  const me = useMe();
  const [open, setOpen] = useState<Open | null>(null);
  const { license } = loaded;
  const mayWrite = FILERS.includes(me.role) && license.supersededBy === null;
  const persons = personsOf(loaded);
  return (
    <>
      <Head
        loaded={loaded}
        onShip={mayWrite ? () => setOpen({ kind: 'ship' }) : null}
        onTell={mayWrite ? () => setOpen({ kind: 'tell', corrected: null }) : null}
      />
      <section>
        <h2>{texts.lines}</h2>
        <DataTable
          label={texts.lines}
          columns={COLUMNS}
          rows={license.lines}
          keyOf={({ line }) => String(line)}
        />
        <Limits license={license} />
      </section>
      <div className="columns">
        <section aria-labelledby="shipments">
          <h2 id="shipments">{texts.shipments}</h2>
          <Shipments
            loaded={loaded}
            onTakeBack={mayWrite ? (shipment) => setOpen({ kind: 'takeBack', shipment }) : null}
            onReturn={mayWrite ? (shipment) => setOpen({ kind: 'return', shipment }) : null}
          />
        </section>
        <div className="stack">
          <OrdersOfLicense license={license} />
          <BeforeShipment documents={license.documentsBeforeShipment} />
          {persons.length > 0 && (
            <Releases
              under={{ of: 'company', license: license.id }}
              persons={persons}
              items={license.lines.map(({ line: item, eccn, description }) => ({ item, eccn, description }))}
              mayWrite={mayWrite}
            />
          )}
          <section aria-labelledby="notices">
            <h2 id="notices">{texts.notices}</h2>
            <Notices
              loaded={loaded}
              onCorrect={mayWrite ? (corrected) => setOpen({ kind: 'tell', corrected }) : null}
              onTakeBack={mayWrite ? (notice) => setOpen({ kind: 'voidNotice', notice }) : null}
            />
          </section>
          <DutiesOfLicense licenseId={license.id} mayWrite={mayWrite} />
          <Conditions license={license} />
          <Parties license={license} />
          <Documents loaded={loaded} mayWrite={mayWrite} />
        </div>
      </div>
      {open !== null && <Sheets open={open} loaded={loaded} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Support documents without which nothing may be shipped, as they stand today. */
function BeforeShipment({
  documents,
}: {
  readonly documents: LoadedLicense['license']['documentsBeforeShipment'];
}) {
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="before-shipment">
      <h2 id="before-shipment">{texts.beforeShipment}</h2>
      <ul className="bare">
        {documents.map(({ kind, certainty, why, state, validUntil, isSettled, citation }) => (
          <li key={kind} className={isSettled ? undefined : 'missed'}>
            <span aria-hidden="true">{isSettled ? '✓' : '○'}</span> {documentText(kind)}:{' '}
            {words.documents.states[state]}
            {validUntil !== null && `, ${words.documents.holdsUntil(dayText(validUntil))}`}
            {'; '}
            <span className="quiet">
              {words.filing.needed[certainty]}, {why} <Cited citation={citation} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To whom technology may be released under it: those of its face, and those of its application. */
function personsOf({ license, application }: LoadedLicense) {
  const onFace = license.parties.filter(({ role }) => role === 'foreign_person');
  const applied = new Set((application?.bis748p?.foreignPersons ?? []).map(({ partyId }) => partyId));
  const named = (application?.partyNames ?? []).filter(({ partyId }) => applied.has(partyId));
  return [...new Map([...onFace, ...named].map(({ partyId: id, name }) => [id, { id, name }])).values()];
}

function Sheets({ open, ...rest }: { open: Open; loaded: LoadedLicense; onClose: () => void }) {
  switch (open.kind) {
    case 'ship':
      return <ShipSheet {...rest} />;
    case 'takeBack':
      return <VoidSheet {...rest} shipment={open.shipment} />;
    case 'return':
      return <ReturnSheet {...rest} shipment={open.shipment} />;
    case 'tell':
      return <NoticeSheet {...rest} corrected={open.corrected} />;
    case 'voidNotice':
      return <VoidNoticeSheet {...rest} notice={open.notice} />;
  }
}

interface HeadProps {
  readonly loaded: LoadedLicense;
  /** Null: nothing is recorded of it any more, or not by the reader. */
  readonly onShip: (() => void) | null;
  readonly onTell: (() => void) | null;
}

/** What it is called, until when it is valid, what it is of, and what stands in its place. */
function Head({ loaded: { license, application, successor }, onShip, onTell }: HeadProps) {
  const { regimes } = useHere();
  const { number, status, standing, issuedOn, expiresOn, validUntil, supersedes, reason } = license;
  const authority = regimes.find(({ id }) => id === license.regime)?.authority ?? '';
  return (
    <header className="tracked-head">
      <div>
        <Link to="/licenses" className="quiet no-print">
          {texts.back}
        </Link>
        <Title text={texts.called(number)}>
          <span className="figures">{texts.called(number)}</span> <span>{titled(status)}</span>
        </Title>
        <p className="days">
          {[
            authorityText(authority),
            texts.issued(dayText(issuedOn)),
            texts.valid(dayText(validUntil)),
            expiresOn === validUntil ? '' : texts.lastDay(dayText(expiresOn)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {standing !== null && (
          <p className={standing.type === 'reinstated' ? 'quiet' : 'near'}>
            {texts.standsSince(titled(standing.type), dayText(standing.since), standing.note ?? '')}
          </p>
        )}
        {application !== null && (
          <p>
            {texts.issuedFor}{' '}
            <Link to="/applications/$id" params={{ id: application.id }}>
              {numberText(application)}
            </Link>
          </p>
        )}
        {supersedes !== null && (
          <p>
            {texts.supersedes(reason ?? '')}{' '}
            <Link to="/licenses/$id" params={{ id: supersedes }}>
              {texts.before}
            </Link>
          </p>
        )}
        {successor !== null && (
          <p className="near">
            {texts.superseded(successor.number, successor.reason ?? '')}{' '}
            <Link to="/licenses/$id" params={{ id: successor.id }}>
              {texts.after}
            </Link>
          </p>
        )}
      </div>
      {onShip && onTell && (
        <div className="row no-print">
          <Button className="button button-act" onPress={onShip}>
            {texts.ship}
          </Button>
          <Button className="button" onPress={onTell}>
            {texts.tell}
          </Button>
          <Link to="/licenses/record" search={{ supersedes: license.id }} className="button">
            {texts.correct}
          </Link>
        </div>
      )}
    </header>
  );
}

const balanceColumn = (id: 'authorized' | 'used' | 'remaining'): Column<LicenseLine> => {
  const text = (line: LicenseLine) => amountText(line, line.balance[id]);
  return { id, header: texts.columns[id], cell: text, text, isFigure: true };
};

const COLUMNS: readonly Column<LicenseLine>[] = [
  {
    id: 'line',
    header: texts.columns.line,
    cell: ({ line }) => line,
    text: ({ line }) => line,
    isFigure: true,
  },
  { id: 'eccn', header: words.tracker.classification, cell: ({ eccn }) => eccn, text: ({ eccn }) => eccn },
  {
    id: 'description',
    header: texts.columns.description,
    cell: ({ description }) => description,
    text: ({ description }) => description,
  },
  balanceColumn('authorized'),
  balanceColumn('used'),
  balanceColumn('remaining'),
];

/** What no shipment may go beyond, by the face or by the regime's rule. */
function Limits({ license: { limits } }: { license: License }) {
  if (limits.length === 0) return null;
  return (
    <ul className="bare">
      {limits.map((limit) => (
        <li key={`${limit.of} ${limit.line}`} className="days">
          {texts.limit(
            texts.limitOf(limit.of, limit.line),
            limitText(limit, limit.most),
            limitText(limit, limit.remaining),
          )}{' '}
          {limit.citation !== null && <Cited citation={limit.citation} />}
        </li>
      ))}
    </ul>
  );
}

function Conditions({ license: { conditions } }: { license: License }) {
  if (conditions.length === 0) return null;
  return (
    <section>
      <h2>{texts.conditions}</h2>
      <ul className="bare">
        {conditions.map(({ text, due }, index) => (
          <li key={index}>
            {text} {due !== null && <span className="quiet days">{texts.conditionDue(dayText(due))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parties({ license: { parties } }: { license: License }) {
  if (parties.length === 0) return null;
  return (
    <section>
      <h2>{words.application.parties}</h2>
      <dl className="sum-list">
        {parties.map(({ role, partyId, name, country }) => [
          <dt key={`${role} ${partyId} role`}>{words.filing.roles.get(role) ?? titled(role)}</dt>,
          <dd key={`${role} ${partyId}`}>
            {name} <span className="quiet">{countryText(country)}</span>
          </dd>,
        ])}
      </dl>
    </section>
  );
}

/** The face itself, and what else belongs to the license. */
function Documents({
  loaded: { license, documents },
  mayWrite,
}: {
  readonly loaded: LoadedLicense;
  readonly mayWrite: boolean;
}) {
  const add = useAddDocument(license.id);
  const [term, setTerm] = useState(NO_TERM);
  return (
    <section>
      <h2>{texts.documents}</h2>
      {documents.length === 0 && <p className="quiet">{texts.noDocuments}</p>}
      <DocumentLinks
        of={`/v1/licenses/${license.id}`}
        documents={documents}
        className="bare"
        today={new Date().toISOString().slice(0, 10)}
      />
      {mayWrite && (
        <div className="row row-end no-print">
          <TermFields
            value={term}
            onChange={setTerm}
            documents={documents.filter(({ licenseId }) => licenseId !== null)}
            errors={errorsByPointer(add.error)}
          />
          <FileTrigger
            onSelect={(chosen) => {
              const file = chosen?.[0];
              if (file) add.mutate({ file, term }, { onSuccess: () => setTerm(NO_TERM) });
            }}
          >
            <Button className="button" isDisabled={add.isPending}>
              {words.tracker.record.addFile}
            </Button>
          </FileTrigger>
        </div>
      )}
      <Refused error={add.error} />
    </section>
  );
}
