import { useState } from 'react';
import { textOf } from '../filing/text.js';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { useSeen } from '../parts/seen.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { shippedLinesOf } from './amounts.js';
import type { ShippedForms } from './amounts.js';
import { useReturn, useShip, useTakeBack } from './licenses.js';
import type { LoadedLicense, Shipment } from './licenses.js';
import { ShippedLines } from './ShippedLines.js';

const { licenses: texts, record } = words.tracker;

interface Props {
  readonly loaded: LoadedLicense;
  readonly onClose: () => void;
}

interface OfShipment extends Props {
  readonly shipment: Shipment;
}

/** What went out under the license. */
export function ShipSheet({ loaded, onClose }: Props) {
  // What was seen when the sheet opened: anything newer is read first.
  const held = useSeen(loaded);
  const { seen } = held;
  const ship = useShip(seen);
  const [forms, setForms] = useState<ShippedForms>(new Map());
  const [shippedOn, setShippedOn] = useState('');
  const [itn, setItn] = useState('');
  const [place, setPlace] = useState('');
  const errors = errorsByPointer(ship.error);
  const lines = shippedLinesOf(seen.license.lines, forms);
  return (
    <FormSheet
      title={texts.ship}
      act={record.submit}
      isReady={lines.length > 0 && shippedOn !== '' && !ship.isPending}
      error={ship.error}
      of={[held, ship]}
      onClose={onClose}
      onAct={() =>
        ship.mutate({ lines, shippedOn, itn: textOf(itn), place: textOf(place) }, { onSuccess: onClose })
      }
    >
      <ShippedLines lines={seen.license.lines} forms={forms} errors={errors} onChange={setForms} />
      <div className="filters">
        <TextBox
          label={texts.shippedOn}
          type="date"
          value={shippedOn}
          onChange={setShippedOn}
          error={errors.get('/shippedOn')}
          isRequired
        />
        <TextBox
          label={texts.itn}
          value={itn}
          onChange={setItn}
          hint={texts.itnHint}
          error={errors.get('/itn')}
        />
        <TextBox label={texts.place} value={place} onChange={setPlace} error={errors.get('/place')} />
      </div>
    </FormSheet>
  );
}

/** Takes a shipment back that never went out so. */
export function VoidSheet({ loaded, shipment, onClose }: OfShipment) {
  const held = useSeen(loaded);
  const takeBack = useTakeBack(held.seen, shipment.id);
  const [reason, setReason] = useState('');
  return (
    <FormSheet
      title={texts.takeBackTitle(shipment.number)}
      act={words.tracker.timeline.takeBack}
      isReady={reason.trim() !== '' && !takeBack.isPending}
      error={takeBack.error}
      of={[held, takeBack]}
      onClose={onClose}
      onAct={() => takeBack.mutate({ reason: reason.trim() }, { onSuccess: onClose })}
    >
      <p>{texts.takeBackEffect}</p>
      <TextBox label={record.takeBackReason} value={reason} onChange={setReason} isLong isRequired />
    </FormSheet>
  );
}

/** What came back of a shipment. */
export function ReturnSheet({ loaded, shipment, onClose }: OfShipment) {
  const held = useSeen(loaded);
  const { seen } = held;
  const giveBack = useReturn(seen, shipment.id);
  const [forms, setForms] = useState<ShippedForms>(new Map());
  const [returnedOn, setReturnedOn] = useState('');
  const [reason, setReason] = useState('');
  const errors = errorsByPointer(giveBack.error);
  const shipped = new Set(shipment.lines.map(({ line }) => line));
  const own = seen.license.lines.filter(({ line }) => shipped.has(line));
  const lines = shippedLinesOf(own, forms);
  return (
    <FormSheet
      title={texts.returnTitle(shipment.number)}
      act={record.submit}
      isReady={lines.length > 0 && returnedOn !== '' && reason.trim() !== '' && !giveBack.isPending}
      error={giveBack.error}
      of={[held, giveBack]}
      onClose={onClose}
      onAct={() => giveBack.mutate({ lines, returnedOn, reason: reason.trim() }, { onSuccess: onClose })}
    >
      <ShippedLines lines={own} forms={forms} errors={errors} onChange={setForms} />
      <TextBox
        label={texts.returnedOn}
        type="date"
        value={returnedOn}
        onChange={setReturnedOn}
        error={errors.get('/returnedOn')}
        isRequired
      />
      <TextBox label={texts.returnReason} value={reason} onChange={setReason} isLong isRequired />
    </FormSheet>
  );
}
