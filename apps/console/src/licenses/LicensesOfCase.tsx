import { Link } from '@tanstack/react-router';
import type { Tracked } from '../tracker/applications.js';
import { dayText, words } from '../words/index.js';

const { licenses: texts, page } = words.tracker;

/** The licenses that were issued for an application, and the one that is still to be recorded. */
export function LicensesOfCase({ application, mayWrite }: { application: Tracked; mayWrite: boolean }) {
  const { id: caseId, licenses, licenseToRecord } = application;
  if (licenses.length === 0 && licenseToRecord === null) return null;
  return (
    <section>
      <h2>{texts.title}</h2>
      <ul className="bare">
        {licenses.map(({ id, number, validUntil }) => (
          <li key={id}>
            <Link to="/licenses/$id" params={{ id }} className="figures">
              {number}
            </Link>{' '}
            <span className="quiet days">{texts.valid(dayText(validUntil))}</span>
          </li>
        ))}
      </ul>
      {licenseToRecord !== null && (
        <p>
          {licenseToRecord.number === null ? texts.toRecord : page.toRecordLicense(licenseToRecord.number)}
        </p>
      )}
      {licenseToRecord !== null && mayWrite && (
        <Link to="/licenses/record" search={{ application: caseId }} className="button no-print">
          {texts.record}
        </Link>
      )}
    </section>
  );
}
