import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api } from '../api.js';
import type { Application } from '../api.js';
import { AskFirst } from '../parts/AskFirst.js';
import { Releases } from '../releases/Releases.js';
import { useMe } from '../session/session.js';
import { dayText, spoken, words } from '../words/index.js';

function useAcknowledge(id: string, number: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(api.POST('/v1/licenses/{number}/acknowledgement', { params: { path: { number } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['application', id] }),
  });
}

/** The license that came of it, with the conditions that bind the licensee. */
export function LicensePart({ application }: { application: Application }) {
  const { license } = application;
  const { role } = useMe();
  const acknowledge = useAcknowledge(application.id, license?.number ?? '');
  if (!license) return null;
  const { number, status, validUntil, conditions, items } = license;
  const named = new Set((application.bis748p?.foreignPersons ?? []).map(({ partyId }) => partyId));
  const persons = application.partyNames
    .filter(({ partyId }) => named.has(partyId))
    .map(({ partyId: id, name }) => ({ id, name }));
  const isOpen = conditions.some(({ acknowledgedAt }) => !acknowledgedAt);
  return (
    <section className="stack">
      <div>
        <h2>{words.application.license}</h2>
        <p>
          <span className="figures">{number}</span> {spoken(status)},{' '}
          <span className="figures">{words.application.licenseUntil(dayText(validUntil))}</span>
        </p>
      </div>
      {persons.length > 0 && (
        <Releases
          under={{ of: 'office', license: number }}
          persons={persons}
          items={items}
          mayWrite={role === 'compliance_officer'}
        />
      )}
      {conditions.length > 0 && (
        <div>
          <h2>{words.application.conditions}</h2>
          <ol>
            {conditions.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          {role === 'compliance_officer' && isOpen && (
            <AskFirst
              text={words.application.acknowledge}
              effect={
                <>
                  <p>{words.application.acknowledgeEffect(number)}</p>
                  <ol>
                    {conditions.map(({ text }) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ol>
                </>
              }
              isMain
              change={acknowledge}
              onAct={(done) => acknowledge.mutate(undefined, done)}
            />
          )}
        </div>
      )}
    </section>
  );
}
