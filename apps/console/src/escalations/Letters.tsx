import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Empty } from '../parts/Empty.js';
import { QueryState } from '../shell/QueryState.js';
import { dayText, words } from '../words/index.js';
import { useInquiries } from './escalations.js';

const { escalations: texts } = words;

/** The inquiries that wait for somebody: to be approved, or to be sent. */
export function Letters({ state }: { readonly state: 'draft' | 'approved' }) {
  const asked = useInquiries(state);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  if (asked.rows.length === 0) return <Empty title={texts.letters.empty} next={texts.emptyNext} />;
  return (
    <>
      <ul className="waiting" aria-label={texts.letters[state]}>
        {asked.rows.map(({ id, subject, to, asOf }) => (
          <li key={id}>
            <Link to="/inquiries/$id" params={{ id }} className="wraps">
              {subject}
            </Link>
            <span className="wraps">{texts.to(to.office)}</span>
            <span className="quiet">{texts.letters.drafted(dayText(asOf))}</span>
          </li>
        ))}
      </ul>
      {asked.list.hasMore && (
        <Button className="button" onPress={asked.list.onMore}>
          {texts.more}
        </Button>
      )}
    </>
  );
}
