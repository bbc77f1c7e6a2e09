import { Link, useParams } from '@tanstack/react-router';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { Deliveries } from './Deliveries.js';
import { EndpointTools } from './EndpointTools.js';
import { State } from './EndpointsPage.js';
import { SignatureCheck } from './SignatureCheck.js';
import { useEndpoint } from './webhooks.js';

const { webhooks } = words;

/** One endpoint: what was delivered, every attempt, and what can be done about it. */
export function EndpointPage() {
  const { id } = useParams({ from: '/webhooks/$id' });
  const asked = useEndpoint(id);
  const { role } = useMe();
  if (asked.isPending || asked.isError) return <QueryStatePage title={webhooks.title} {...asked} />;
  const { endpoint, etag } = asked.data;
  const mayWrite = role !== 'auditor';
  return (
    <>
      <header>
        <Link to="/webhooks" className="quiet">
          {webhooks.back}
        </Link>
        <Title text={endpoint.url} className="wraps" />
        <p className="quiet">
          {[endpoint.description, endpoint.eventTypes.map(webhooks.type).join(', ')]
            .filter(Boolean)
            .map((text) => `${text} · `)
            .join('')}
          <State endpoint={endpoint} />
        </p>
      </header>
      {mayWrite && <EndpointTools endpoint={endpoint} etag={etag} />}
      <Deliveries id={id} mayResend={mayWrite} />
      <SignatureCheck />
    </>
  );
}
