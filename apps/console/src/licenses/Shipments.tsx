import { Button } from 'react-aria-components';
import { FileLink } from '../parts/FileLink.js';
import { countryText, dayText, words } from '../words/index.js';
import { shippedText } from './amounts.js';
import type { License, LoadedLicense, Shipment } from './licenses.js';

const { licenses: texts, timeline } = words.tracker;

interface Acts {
  /** Null where the reader changes nothing. */
  readonly onTakeBack: ((shipment: Shipment) => void) | null;
  readonly onReturn: ((shipment: Shipment) => void) | null;
}

/** What went out under the license; what was taken back stays, struck through. */
export function Shipments({ loaded: { license, shipments }, ...acts }: Acts & { loaded: LoadedLicense }) {
  if (shipments.length === 0) return <p className="quiet">{texts.noShipments}</p>;
  return (
    <>
      <ol className="timeline">
        {shipments.map((shipment) => (
          <Entry key={shipment.id} license={license} shipment={shipment} {...acts} />
        ))}
      </ol>
      <FileLink path={`/v1/licenses/${license.id}/shipments`} format="xlsx" />
    </>
  );
}

interface EntryProps extends Acts {
  readonly license: License;
  readonly shipment: Shipment;
}

function Entry({ license, shipment, onTakeBack, onReturn }: EntryProps) {
  const { number, shippedOn, voided, returns, lines } = shipment;
  const name = texts.shipment(number);
  const isStruck = voided !== null;
  return (
    <li className={isStruck ? 'is-struck' : ''}>
      <span className="days timeline-day">{dayText(shippedOn)}</span>
      <div>
        <p>
          {isStruck && <span className="hidden">{timeline.struck}: </span>}
          {isStruck ? <s>{name}</s> : <strong>{name}</strong>}{' '}
          <span className="quiet">{where(shipment)}</span>
        </p>
        <Amounts license={license} lines={lines} />
        {returns.map(({ id, returnedOn, reason, lines: back }) => (
          <div key={id}>
            <p>{texts.returned(dayText(returnedOn), reason)}</p>
            <Amounts license={license} lines={back} />
          </div>
        ))}
        {isStruck && <p className="near">{timeline.supersededBy(timeline.takenBack, voided.reason)}</p>}
        {!isStruck && onTakeBack && onReturn && (
          <p className="row no-print">
            <Button
              className="button button-plain"
              aria-label={`${texts.return}: ${name}`}
              onPress={() => onReturn(shipment)}
            >
              {texts.return}
            </Button>
            <Button
              className="button button-plain"
              aria-label={`${timeline.takeBack}: ${name}`}
              onPress={() => onTakeBack(shipment)}
            >
              {timeline.takeBack}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}

function Amounts({ license, lines }: { license: License; lines: Shipment['lines'] }) {
  return (
    <ul className="timeline-lines">
      {lines.map((line) => (
        <li key={line.line} className="days">
          {shippedText(license, line)}
        </li>
      ))}
    </ul>
  );
}

/** To whom and where, and under which number it was declared. */
function where({ consignee, place, itn }: Shipment): string {
  return [
    consignee === null ? '' : `${consignee.name}, ${countryText(consignee.country)}`,
    place ?? '',
    itn === null ? '' : texts.itnText(itn),
  ]
    .filter(Boolean)
    .join(' · ');
}
