import { Link } from '@tanstack/react-router';
import { words } from '../words/index.js';
import { AssistantMark, whatText, whenText } from './names.js';
import { useProposals } from './proposals.js';

const { proposals: texts } = words;

/** What is proposed of an application and waits for somebody; nothing where nothing is. */
export function ProposalsOfCase({ applicationId }: { applicationId: string }) {
  const { rows } = useProposals({ applicationId, state: 'open' });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">{texts.ofCase}</h2>
      <ul className="bare">
        {rows.map((proposal) => (
          <li key={proposal.id}>
            <Link to="/proposals/$id" params={{ id: proposal.id }}>
              {whatText(proposal)}
            </Link>{' '}
            <span className="quiet days">{whenText(proposal)}</span> <AssistantMark proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  );
}
